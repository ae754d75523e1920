//! Sessions at the site, as the authorization server needs to know them.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::SessionSecret;
use crate::database::{Session, fetch_optional, statement::statements};

statements! {
    BY_SECRET = "SELECT s.id, s.user_id, s.authenticated_at, s.methods, u.username, u.display_name \
        FROM sessions s JOIN users u ON u.id = s.user_id \
        WHERE s.secret_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.is_active";
    BY_ID = "SELECT s.id, s.user_id, s.authenticated_at, s.methods, u.username, u.display_name \
        FROM sessions s JOIN users u ON u.id = s.user_id \
        WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.is_active";
}

/// A session that has not ended, of a user who may act.
#[derive(Clone, Debug, FromRow)]
pub struct LiveSession {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub user_id: Uuid,
    /// When they last proved who they are.
    pub authenticated_at: DateTime<Utc>,
    /// And how (RFC 8176), joined by spaces.
    pub methods: String,
    /// Their user name.
    pub username: String,
    /// The name that others see.
    pub display_name: String,
}

/// The session with this secret.
pub async fn session_by_secret(
    session: Session<'_>,
    secret: &SessionSecret,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<LiveSession>> {
    fetch_optional!(
        session,
        LiveSession,
        BY_SECRET,
        secret.digest().as_slice(),
        now
    )
}

/// The session of this id.
///
/// # Errors
/// When the database fails.
pub async fn by_id(
    session: Session<'_>,
    id: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<LiveSession>> {
    fetch_optional!(session, LiveSession, BY_ID, id, now)
}
