//! Keeping passwords: Argon2id (RFC 9106), on threads of their own.

use std::thread::available_parallelism;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::OnceCell;

use super::{Password, workers::Workers};
use crate::{
    config::PasswordSettings,
    http::problem::{Problem, ProblemCode},
    random::Random,
};

/// Hashes and compares.
pub struct Passwords {
    argon2: Argon2<'static>,
    workers: Workers,
    nobodys: OnceCell<String>,
}

/// What comparing found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is another password, or there is no such account.
    Wrong,
    /// It is this password.
    Right,
    /// It is this password, kept by weaker means than those configured now: hash it again.
    RightButOutdated,
}

impl Passwords {
    /// Hashes as configured.
    #[must_use]
    pub fn new(settings: &PasswordSettings) -> Self {
        let params = Params::new(settings.memory_mib * 1024, settings.passes, 1, None);
        // The settings' own bounds are narrower than what Argon2 refuses.
        let params = params.unwrap_or_default();
        // One processor is left to the answers to everybody else, and to the database, which may run here as well:
        // hashing gives way within this service only.
        let processors =
            available_parallelism().map_or(1, |all| all.get().saturating_sub(1).max(1));
        Self {
            argon2: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            workers: Workers::new(settings.at_once.min(processors)),
            nobodys: OnceCell::new(),
        }
    }

    /// What is to be kept of a password.
    ///
    /// # Errors
    /// When too many wait for it, or the machine cannot do it.
    pub async fn hash(&self, password: &Password, random: &dyn Random) -> Result<String, Problem> {
        let mut salt = [0; 16];
        random.fill(&mut salt);
        let (argon2, password) = (self.argon2.clone(), password.clone());
        self.work(move || {
            let hash: PasswordHash =
                argon2.hash_password_with_salt(password.as_str().as_bytes(), &salt)?;
            Ok(hash.to_string())
        })
        .await
    }

    /// Compares a password with what is kept. Where nothing is kept it compares with nobody's,
    /// which takes as long: how long an answer takes does not tell whether an account exists.
    ///
    /// # Errors
    /// As [`Passwords::hash`].
    pub async fn verify(
        &self,
        password: &Password,
        kept: Option<&str>,
        random: &dyn Random,
    ) -> Result<Verdict, Problem> {
        let nobodys = self.nobodys(random).await?;
        let hash = kept.unwrap_or(nobodys).to_owned();
        let (argon2, password) = (self.argon2.clone(), password.clone());
        let verdict = self
            .work(move || {
                let hash = PasswordHash::new(&hash)?;
                Ok(
                    match argon2.verify_password(password.as_str().as_bytes(), &hash) {
                        Ok(()) if is_as_configured(&hash, argon2.params()) => Verdict::Right,
                        Ok(()) => Verdict::RightButOutdated,
                        Err(_) => Verdict::Wrong,
                    },
                )
            })
            .await?;
        Ok(if kept.is_some() {
            verdict
        } else {
            Verdict::Wrong
        })
    }

    async fn nobodys(&self, random: &dyn Random) -> Result<&str, Problem> {
        let made = self.nobodys.get_or_try_init(|| async {
            let password = "nobody's password".parse();
            let password = password.map_err(|_| Problem::new(ProblemCode::InternalError))?;
            self.hash(&password, random).await
        });
        made.await.map(String::as_str)
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> argon2::password_hash::Result<T> + Send + 'static,
    ) -> Result<T, Problem> {
        self.workers.run(work).await?.map_err(|error| {
            tracing::error!(%error, "a password could not be hashed");
            Problem::new(ProblemCode::InternalError)
        })
    }
}

fn is_as_configured(hash: &PasswordHash, configured: &Params) -> bool {
    Params::try_from(hash).is_ok_and(|kept| {
        (kept.m_cost(), kept.t_cost(), kept.p_cost())
            == (
                configured.m_cost(),
                configured.t_cost(),
                configured.p_cost(),
            )
    })
}
