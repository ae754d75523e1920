//! Codes that change with time (RFC 6238), as every authenticator makes them: SHA-1, six
//! digits, thirty seconds.

use chrono::{DateTime, Utc};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    app::AppState,
    http::problem::{Problem, ProblemCode},
};

/// As long as the hash (RFC 4226, 4, R6).
const SECRET_LENGTH: usize = 20;

/// The secret that an authenticator shares with us.
pub struct SharedSecret(Zeroizing<Vec<u8>>);

impl SharedSecret {
    /// Makes one.
    pub fn new(state: &AppState) -> Self {
        let mut bytes = Zeroizing::new(vec![0; SECRET_LENGTH]);
        state.random.fill(&mut bytes);
        Self(bytes)
    }

    /// Opens the one that is kept for this user.
    pub fn open(state: &AppState, user: Uuid, sealed: &[u8]) -> Result<Self, Problem> {
        let opened = state.secrets.open(&purpose(user), sealed);
        opened.map(Zeroizing::new).map(Self).map_err(broken)
    }

    /// Seals it, to be kept for this user: it opens for nobody else.
    pub fn seal(&self, state: &AppState, user: Uuid) -> Result<Vec<u8>, Problem> {
        state.secrets.seal(&purpose(user), &self.0).map_err(broken)
    }

    /// The secret as people type it.
    pub fn base32(&self) -> String {
        Secret::new(self.0.as_slice().into()).to_base32()
    }

    /// What the picture says that an authenticator scans.
    pub fn address(&self, issuer: &str, account: &str) -> String {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        // The colon separates the two in the label, so neither may hold one.
        let issuer = encode(&issuer.replace(':', " "));
        format!(
            "otpauth://totp/{issuer}:{}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period=30",
            encode(account),
            self.base32()
        )
    }

    /// The time step whose code this is: the one at hand, or one beside it for clocks that
    /// differ.
    pub fn step_of(&self, code: &str, now: DateTime<Utc>) -> Result<Option<i64>, Problem> {
        let time = u64::try_from(now.timestamp()).unwrap_or(0);
        let step = self.totp()?.check(code, time);
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    fn totp(&self) -> Result<Totp, Problem> {
        let builder = Builder::new().with_secret(Secret::new(self.0.as_slice().into()));
        builder.build().map_err(broken)
    }
}

fn purpose(user: Uuid) -> String {
    format!("totp secret of {user}")
}

fn broken(error: impl std::fmt::Display) -> Problem {
    tracing::error!(%error, "an authenticator's secret cannot be used");
    Problem::new(ProblemCode::InternalError)
}
