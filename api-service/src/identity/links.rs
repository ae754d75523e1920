//! Links sent by mail to somebody who has an account: each works once, and not for long.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::secret::{Kind, Secret};
use crate::{
    app::AppState,
    database::{Session, execute, fetch_optional, statement::statements},
    random::new_id,
};

statements! {
    INSERT = "INSERT INTO mailed_links (id, user_id, purpose, email, secret_hash, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    FIND = "SELECT user_id, email FROM mailed_links WHERE secret_hash = $1 AND purpose = $2 AND expires_at > $3";
    TAKE = "DELETE FROM mailed_links WHERE secret_hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING user_id, email";
    FORGET = "DELETE FROM mailed_links WHERE user_id = $1";
}

/// What a link is for: one made for one thing is good for nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To give an account another address.
    ChangeEmail,
    /// To choose a new password.
    ResetPassword,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::ChangeEmail => "change_email",
            Self::ResetPassword => "reset_password",
        }
    }
}

/// A link that works, or worked until just now.
#[derive(FromRow)]
pub struct LinkRow {
    pub user_id: Uuid,
    pub email: String,
}

/// Makes a link for this user and address; gives the secret that is to be in it.
pub async fn make(
    state: &AppState,
    session: Session<'_>,
    purpose: Purpose,
    user: Uuid,
    email: &str,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<Secret> {
    let now = state.clock.now();
    let secret = Secret::new(Kind::Link, &*state.random);
    let (id, hash) = (new_id(now, &*state.random), secret.hash());
    let purpose = purpose.as_str();
    execute!(
        session, INSERT, id, user, purpose, email, hash, now, expires_at
    )?;
    Ok(secret)
}

/// The link with this secret, which stays.
pub async fn find(
    session: Session<'_>,
    purpose: Purpose,
    hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<LinkRow>> {
    fetch_optional!(session, LinkRow, FIND, hash, purpose.as_str(), now)
}

/// Takes the link with this secret, which is gone then.
pub async fn take(
    session: Session<'_>,
    purpose: Purpose,
    hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<LinkRow>> {
    fetch_optional!(session, LinkRow, TAKE, hash, purpose.as_str(), now)
}

/// Makes void every link of a user.
pub async fn forget(session: Session<'_>, user: Uuid) -> sqlx::Result<()> {
    execute!(session, FORGET, user).map(drop)
}
