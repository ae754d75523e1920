//! How often something may be tried, by whom and on whom: what makes guessing hopeless. The
//! counts are in the database, so that they hold for all processes together.

use std::net::IpAddr;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use crate::{
    app::AppState,
    database::{Session, execute, fetch_optional, statement::statements},
    http::{input::person::EmailAddress, origin::Origin, problem::Problem},
};

statements! {
    TAKE = "INSERT INTO attempts (key, began_at, tries) VALUES ($1, $2, 1) ON CONFLICT (key) DO UPDATE SET \
        tries = CASE WHEN attempts.began_at <= $3 THEN 1 ELSE attempts.tries + 1 END, \
        began_at = CASE WHEN attempts.began_at <= $3 THEN excluded.began_at ELSE attempts.began_at END \
        RETURNING began_at, tries";
    GIVE_BACK = "UPDATE attempts SET tries = tries - 1 WHERE key = $1 AND tries > 0";
    FORGET = "DELETE FROM attempts WHERE key = $1";
}

/// So many tries within so much time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    name: &'static str,
    tries: i64,
    minutes: i64,
}

const fn limit(name: &'static str, tries: i64, minutes: i64) -> Limit {
    Limit {
        name,
        tries,
        minutes,
    }
}

/// Passwords for one account, from browsers that it does not know. Its owner, whose browser it
/// knows, has a count of their own: nobody can lock them out by guessing.
pub const SIGN_IN_BY_ACCOUNT: Limit = limit("sign_in/account", 10, 15);
/// Passwords for one account, from one browser that it knows.
pub const SIGN_IN_BY_DEVICE: Limit = limit("sign_in/device", 10, 15);
/// Wrong passwords from one address, for whatever accounts.
pub const SIGN_IN_BY_ADDRESS: Limit = limit("sign_in/address", 50, 15);
/// Second factors for one account, which only those try who know the password, from browsers that it does not know.
pub const SECOND_FACTOR_BY_ACCOUNT: Limit = limit("second_factor/account", 5, 15);
/// Second factors for one account, from one browser that it knows: as with passwords.
pub const SECOND_FACTOR_BY_DEVICE: Limit = limit("second_factor/device", 5, 15);
/// First codes of an authenticator that somebody signed in sets up.
pub const TOTP_CONFIRMATION: Limit = limit("totp_confirmation", 5, 15);
/// Changes of a password by somebody signed in, tried or done: each costs a hash, and mail.
pub const PASSWORD_CHANGE: Limit = limit("password_change", 10, 15);
/// Accounts from one address.
pub const SIGN_UP_BY_ADDRESS: Limit = limit("sign_up/address", 20, 60);
/// Mails to one address that anybody can cause.
pub const MAIL_TO_ADDRESS: Limit = limit("mail", 5, 60);
/// Mails that are caused from one address.
pub const MAIL_BY_ADDRESS: Limit = limit("mail/address", 30, 60);
/// Device codes that somebody signed in types in wrong.
pub const DEVICE_CODE: Limit = limit("device_code", 10, 15);
/// Challenges for passkeys that are made for one address: every look at the sign-in page can be one.
pub const PASSKEY_CHALLENGE_BY_ADDRESS: Limit = limit("passkey_challenge/address", 300, 15);
/// Requests to identity providers, and their answers, from one address.
pub const PROVIDER_BY_ADDRESS: Limit = limit("provider/address", 100, 15);
/// Passwords that somebody gives who confirms a sign-up.
pub const SIGN_UP_PASSWORD: Limit = limit("sign_up/password", 10, 15);
/// Links tried from one address.
pub const LINK_BY_ADDRESS: Limit = limit("link/address", 50, 15);

/// One count: what is limited, and by whom or on whom.
#[derive(Clone, Debug)]
pub struct Count {
    limit: Limit,
    key: String,
}

impl Count {
    /// The count of `limit` for `subject`. What the subject is cannot be read from the database.
    #[must_use]
    pub fn of(limit: Limit, subject: &str) -> Self {
        let digest = URL_SAFE_NO_PAD.encode(Sha256::digest(subject.as_bytes()));
        Self {
            limit,
            key: format!("{}:{digest}", limit.name),
        }
    }

    /// The count of `limit` for the address that a request came from. All of one IPv6 network
    /// count as one, because one machine has as many addresses there as it likes. So do all
    /// whose address nobody knows: else a proxy that is set up wrong would lift the limit.
    #[must_use]
    pub fn by_address(limit: Limit, origin: &Origin) -> Self {
        let subject = match origin.ip_address {
            Some(IpAddr::V4(address)) => address.to_string(),
            Some(IpAddr::V6(address)) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
            None => "unknown".to_owned(),
        };
        Self::of(limit, &subject)
    }
}

#[derive(FromRow)]
struct Taken {
    began_at: DateTime<Utc>,
    tries: i64,
}

/// Counts a try, before it is known how it ends: tries that come at once are all counted.
///
/// # Errors
/// 429 when one of the counts is used up; it says when the next try may come.
pub async fn take(
    state: &AppState,
    counts: impl IntoIterator<Item = Count>,
) -> Result<(), Problem> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let mut wait = None;
    for Count { limit, key } in counts {
        let window = TimeDelta::minutes(limit.minutes);
        let taken = fetch_optional!(transaction.session(), Taken, TAKE, key, now, now - window)?;
        if let Some(taken) = taken.filter(|taken| taken.tries > limit.tries) {
            wait = wait.max(Some(taken.began_at + window - now));
        }
    }
    transaction.commit().await?;
    match wait {
        None => Ok(()),
        Some(wait) => Err(Problem::too_many(
            u64::try_from(wait.num_seconds()).unwrap_or(0) + 1,
        )),
    }
}

/// Counts a mail to `email` that somebody asks for.
///
/// # Errors
/// As [`take`].
pub async fn take_mail(
    state: &AppState,
    origin: &Origin,
    email: &EmailAddress,
) -> Result<(), Problem> {
    let by_address = Count::by_address(MAIL_BY_ADDRESS, origin);
    let to_address = Count::of(MAIL_TO_ADDRESS, email.as_str());
    take(state, [by_address, to_address]).await
}

/// Takes back one try that turned out well, where only the others count.
///
/// # Errors
/// Whatever the engine says.
pub async fn give_back(session: Session<'_>, count: &Count) -> sqlx::Result<()> {
    execute!(session, GIVE_BACK, count.key.as_str()).map(drop)
}

/// Begins to count anew, after a try that turned out well.
///
/// # Errors
/// Whatever the engine says.
pub async fn forget(session: Session<'_>, count: &Count) -> sqlx::Result<()> {
    execute!(session, FORGET, count.key.as_str()).map(drop)
}
