//! Sessions, and the browsers in which somebody has signed in before.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, execute, fetch_all, fetch_optional, statement::statements};

/// `last_used_at` is not written more often.
const USE_NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

statements! {
    INSERT = "INSERT INTO sessions (id, user_id, secret_hash, authenticated_at, methods, ip_address, user_agent, \
        created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $4, $4, $8)";
    FIND_LIVE = "SELECT s.id, s.user_id, s.authenticated_at, s.methods, s.ip_address, s.user_agent, s.created_at, s.last_used_at, s.expires_at \
        FROM sessions s JOIN users u ON u.id = s.user_id \
        WHERE s.secret_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND u.is_active";
    DATE_BACK = "UPDATE sessions SET authenticated_at = $2 WHERE id = $1";
    NOTE_USE = "UPDATE sessions SET last_used_at = $2 WHERE id = $1 AND last_used_at <= $3";
    LIST = "SELECT id, user_id, authenticated_at, methods, ip_address, user_agent, created_at, last_used_at, expires_at \
        FROM sessions WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND id < $3 \
        ORDER BY id DESC LIMIT $4";
    END = "UPDATE sessions SET revoked_at = $3 WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL AND expires_at > $3";
    FIND_BY_SECRET = "SELECT id, user_id FROM sessions WHERE secret_hash = $1 AND revoked_at IS NULL";
    END_ALL = "UPDATE sessions SET revoked_at = $3 WHERE user_id = $1 AND id <> $2 AND revoked_at IS NULL";
    INSERT_DEVICE = "INSERT INTO known_devices (id, user_id, secret_hash, created_at, last_used_at) VALUES ($1, $2, $3, $4, $4)";
    FIND_DEVICE = "SELECT id FROM known_devices WHERE secret_hash = $1 AND user_id = $2";
    NOTE_DEVICE_USE = "UPDATE known_devices SET last_used_at = $2 WHERE id = $1";
    FORGET_DEVICES = "DELETE FROM known_devices WHERE user_id = $1";
}

/// A session.
#[derive(Clone, Debug, FromRow)]
pub struct SessionRow {
    pub id: Uuid,
    pub user_id: Uuid,
    pub authenticated_at: DateTime<Utc>,
    pub methods: String,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    pub created_at: DateTime<Utc>,
    pub last_used_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// Keeps a new session, of which only the hash of its secret is known.
pub async fn insert(
    session: Session<'_>,
    row: &SessionRow,
    secret_hash: &[u8],
) -> sqlx::Result<()> {
    execute!(
        session,
        INSERT,
        row.id,
        row.user_id,
        secret_hash,
        row.created_at,
        &row.methods,
        row.ip_address.as_deref(),
        row.user_agent.as_deref(),
        row.expires_at,
    )
    .map(drop)
}

/// The session with this secret, unless it ended or its user may not sign in any more.
pub async fn find_live(
    session: Session<'_>,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<Option<SessionRow>> {
    fetch_optional!(session, SessionRow, FIND_LIVE, secret_hash, now)
}

/// Notes that the user proved who they are before the session began.
pub async fn date_back(session: Session<'_>, id: Uuid, time: DateTime<Utc>) -> sqlx::Result<()> {
    execute!(session, DATE_BACK, id, time).map(drop)
}

/// Whether it is time to note that the session is used.
pub fn use_is_worth_noting(row: &SessionRow, now: DateTime<Utc>) -> bool {
    now - row.last_used_at >= USE_NOTED_EVERY
}

/// Notes that the session is used.
pub async fn note_use(session: Session<'_>, id: Uuid, now: DateTime<Utc>) -> sqlx::Result<()> {
    execute!(session, NOTE_USE, id, now, now - USE_NOTED_EVERY).map(drop)
}

/// Live sessions of a user, the newest first, before this one.
pub async fn list(
    session: Session<'_>,
    user: Uuid,
    now: DateTime<Utc>,
    before: Uuid,
    limit: i64,
) -> sqlx::Result<Vec<SessionRow>> {
    fetch_all!(session, SessionRow, LIST, user, now, before, limit)
}

/// Ends one session of a user; tells whether it was live.
pub async fn end(
    session: Session<'_>,
    id: Uuid,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(session, END, id, user, now)?;
    Ok(written > 0)
}

/// A session and whose it is.
#[derive(FromRow)]
pub struct Found {
    pub id: Uuid,
    pub user_id: Uuid,
}

/// The session with this secret, even of a user who may not sign in any more.
pub async fn find_by_secret(
    session: Session<'_>,
    secret_hash: &[u8],
) -> sqlx::Result<Option<Found>> {
    fetch_optional!(session, Found, FIND_BY_SECRET, secret_hash)
}

/// Ends every session of a user but `kept`.
///
/// # Errors
/// Whatever the engine says.
pub async fn end_all(
    session: Session<'_>,
    user: Uuid,
    kept: Option<Uuid>,
    now: DateTime<Utc>,
) -> sqlx::Result<u64> {
    execute!(session, END_ALL, user, kept.unwrap_or_default(), now)
}

/// Remembers a browser.
pub async fn insert_device(
    session: Session<'_>,
    id: Uuid,
    user: Uuid,
    secret_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, INSERT_DEVICE, id, user, secret_hash, now).map(drop)
}

#[derive(FromRow)]
struct Device {
    id: Uuid,
}

/// The browser with this secret, when this user has signed in there before.
pub async fn find_device(
    session: Session<'_>,
    secret_hash: &[u8],
    user: Uuid,
) -> sqlx::Result<Option<Uuid>> {
    let found = fetch_optional!(session, Device, FIND_DEVICE, secret_hash, user)?;
    Ok(found.map(|device| device.id))
}

/// Notes that the user signed in there again.
pub async fn note_device_use(
    session: Session<'_>,
    id: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, NOTE_DEVICE_USE, id, now).map(drop)
}

/// Forgets every browser of a user.
pub async fn forget_devices(session: Session<'_>, user: Uuid) -> sqlx::Result<()> {
    execute!(session, FORGET_DEVICES, user).map(drop)
}
