//! Sessions, and the browsers in which somebody has signed in before.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, execute, fetch_all, fetch_optional, statement::statements};

/// `last_used_at` is not written more often.
const USE_NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

statements! {
    INSERT = "INSERT INTO sessions (id, user_id, secret_hash, authenticated_at, methods, ip_address, user_agent, \
        last_ip_address, created_at, last_used_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $6, $8, $8, $9)";
    /// Of two who show the same secret at once, one goes on with the session.
    GO_ON = "UPDATE sessions SET secret_hash = $3, authenticated_at = $4, methods = $5, last_used_at = $6, \
        last_ip_address = COALESCE($7, last_ip_address) \
        WHERE id = $1 AND secret_hash = $2 AND revoked_at IS NULL AND expires_at > $6";
    NOTE_USE = "UPDATE sessions SET last_used_at = $2, last_ip_address = COALESCE($4, last_ip_address) \
        WHERE id = $1 AND last_used_at <= $3";
    LIST = "SELECT id, user_id, authenticated_at, methods, ip_address, user_agent, last_ip_address, created_at, last_used_at, expires_at \
        FROM sessions WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND id < $3 \
        ORDER BY id DESC LIMIT $4";
    END = "UPDATE sessions SET revoked_at = $3 WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL AND expires_at > $3";
    FIND_BY_SECRET = "SELECT id, user_id, secret_hash, expires_at FROM sessions WHERE secret_hash = $1 AND revoked_at IS NULL";
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
    pub last_ip_address: Option<String>,
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
        row.authenticated_at,
        &row.methods,
        row.ip_address.as_deref(),
        row.user_agent.as_deref(),
        row.created_at,
        row.expires_at,
    )
    .map(drop)
}

/// What is kept of a secret and of the one that takes its place.
#[derive(Clone, Copy)]
pub struct NewSecret<'s> {
    pub old: &'s [u8],
    pub new: &'s [u8],
}

/// Goes on with the session `id` as `row` says, by a new secret; tells whether it was live and had the old one.
pub async fn go_on(
    session: Session<'_>,
    id: Uuid,
    row: &SessionRow,
    secret: NewSecret<'_>,
) -> sqlx::Result<bool> {
    let written = execute!(
        session,
        GO_ON,
        id,
        secret.old,
        secret.new,
        row.authenticated_at,
        &row.methods,
        row.last_used_at,
        row.last_ip_address.as_deref(),
    )?;
    Ok(written > 0)
}

/// Whether it is time to note that a session is used which was last used at `time`.
pub fn use_is_worth_noting(time: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - time >= USE_NOTED_EVERY
}

/// Notes that the session is used, and from which address, if that is known.
pub async fn note_use(
    session: Session<'_>,
    id: Uuid,
    address: Option<&str>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, NOTE_USE, id, now, now - USE_NOTED_EVERY, address).map(drop)
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
    pub secret_hash: Vec<u8>,
    pub expires_at: DateTime<Utc>,
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
