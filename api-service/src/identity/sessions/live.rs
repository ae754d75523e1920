//! Who is signed in, told by a session's secret or its id: the one place that knows when a session lives.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::store;
use crate::{
    app::AppState,
    authorization::authorize::SessionSecret,
    database::{Session, fetch_optional, statement::statements},
    http::relayed::Person,
};

macro_rules! live_where {
    ($condition:literal) => {
        concat!(
            "SELECT s.id, s.user_id, s.authenticated_at, s.methods, s.last_used_at, u.username, u.display_name ",
            "FROM sessions s JOIN users u ON u.id = s.user_id ",
            "WHERE ",
            $condition,
            " AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.is_active"
        )
    };
}

statements! {
    BY_SECRET = live_where!("s.secret_hash = $1");
    BY_ID = live_where!("s.id = $1");
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
    /// When it was last used, to the minute.
    pub last_used_at: DateTime<Utc>,
    /// Their user name.
    pub username: String,
    /// The name that others see.
    pub display_name: String,
}

/// The session with this secret.
///
/// # Errors
/// When the database fails.
pub async fn session_by_secret(
    session: Session<'_>,
    secret: &SessionSecret,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<LiveSession>> {
    let digest = secret.digest();
    fetch_optional!(session, LiveSession, BY_SECRET, digest.as_slice(), now)
}

/// The session of this id.
///
/// # Errors
/// When the database fails.
pub async fn session_by_id(
    session: Session<'_>,
    id: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<LiveSession>> {
    fetch_optional!(session, LiveSession, BY_ID, id, now)
}

/// The session whose secret the site shows for `person`. Notes that it is used, and from where, at most once a minute.
///
/// # Errors
/// When the database fails.
pub async fn session_shown(
    state: &AppState,
    secret: Option<&SessionSecret>,
    person: &Person,
) -> sqlx::Result<Option<LiveSession>> {
    let Some(secret) = secret else {
        return Ok(None);
    };
    let now = state.clock.now();
    let mut connection = state.database.read().await?;
    let found = session_by_secret(connection.session(), secret, now).await?;
    drop(connection);
    if let Some(live) = &found
        && store::use_is_worth_noting(live.last_used_at, now)
    {
        let mut transaction = state.database.begin().await?;
        note_use(transaction.session(), live.id, person, now).await?;
        transaction.commit().await?;
    }
    Ok(found)
}

/// Notes that a session is used where `person` is, unless that was done within the minute.
///
/// # Errors
/// When the database fails.
pub async fn note_use(
    session: Session<'_>,
    id: Uuid,
    person: &Person,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let address = person.address().map(|address| address.to_string());
    store::note_use(session, id, address.as_deref(), now).await
}
