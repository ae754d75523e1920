//! Device requests in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    authorization::{opaque::Digest, scope::Scopes},
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
};

statements! {
    INSERT = "INSERT INTO device_requests (device_code_hash, user_code_hash, client_id, scopes, dpop_jkt, created_at, expires_at, poll_seconds) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    PURGE = "DELETE FROM device_requests WHERE device_code_hash IN (SELECT device_code_hash FROM device_requests WHERE expires_at < $1 ORDER BY expires_at LIMIT 20)";
    BY_DEVICE = "SELECT client_id, scopes, dpop_jkt, expires_at, polled_at, poll_seconds, decided_at, session_id, granted_scopes \
        FROM device_requests WHERE device_code_hash = $1 AND used_at IS NULL";
    BY_USER = "SELECT client_id, scopes, dpop_jkt, expires_at, polled_at, poll_seconds, decided_at, session_id, granted_scopes \
        FROM device_requests WHERE user_code_hash = $1 AND expires_at > $2 AND decided_at IS NULL";
    POLL = "UPDATE device_requests SET polled_at = $2, poll_seconds = $3 WHERE device_code_hash = $1";
    DECIDE = "UPDATE device_requests SET decided_at = $2, session_id = $3, granted_scopes = $4 \
        WHERE user_code_hash = $1 AND decided_at IS NULL AND expires_at > $2";
    TAKE_BACK = "UPDATE device_requests SET session_id = NULL, granted_scopes = '' \
        WHERE client_id = $2 AND used_at IS NULL AND session_id IN (SELECT id FROM sessions WHERE user_id = $1)";
    /// Of several who ask at once, one gets the tokens.
    USE = "UPDATE device_requests SET used_at = $2 WHERE device_code_hash = $1 AND used_at IS NULL";
}

#[derive(FromRow)]
struct DeviceRow {
    client_id: String,
    scopes: String,
    dpop_jkt: Option<String>,
    expires_at: DateTime<Utc>,
    polled_at: Option<DateTime<Utc>>,
    poll_seconds: i64,
    decided_at: Option<DateTime<Utc>>,
    session_id: Option<Uuid>,
    granted_scopes: Option<String>,
}

/// A device that waits.
pub struct DeviceRequest {
    /// Its application.
    pub client_id: String,
    /// What it asks for.
    pub scopes: Scopes,
    /// The key that its tokens are to be bound to.
    pub dpop_jkt: Option<String>,
    /// When it is over.
    pub expires_at: DateTime<Utc>,
    /// When it last asked.
    pub polled_at: Option<DateTime<Utc>>,
    /// How many seconds it must wait between its questions.
    pub poll_seconds: i64,
    /// Whether somebody has decided.
    pub is_decided: bool,
    /// In which session it was allowed; none when it was not.
    pub session_id: Option<Uuid>,
    /// What was granted.
    pub granted: Scopes,
}

/// Keeps a request, and forgets some that are over. False when the user code is taken.
pub async fn insert(
    transaction: &mut Transaction,
    (device_code, user_code): (&Digest, &Digest),
    request: &DeviceRequest,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(transaction.session(), PURGE, now)?;
    execute!(
        transaction.session(),
        INSERT,
        device_code.as_slice(),
        user_code.as_slice(),
        request.client_id.as_str(),
        request.scopes.to_string(),
        request.dpop_jkt.as_deref(),
        now,
        request.expires_at,
        request.poll_seconds
    )
    .map(drop)
}

/// The request of the device with this code, unless it has got its tokens.
///
/// # Errors
/// When the database fails.
pub async fn find_by_device_code(
    session: Session<'_>,
    code: &Digest,
) -> sqlx::Result<Option<DeviceRequest>> {
    let row = fetch_optional!(session, DeviceRow, BY_DEVICE, code.as_slice())?;
    Ok(row.and_then(DeviceRequest::from_row))
}

/// The request that waits under this user code.
pub async fn find_by_user_code(
    session: Session<'_>,
    code: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DeviceRequest>> {
    let row = fetch_optional!(session, DeviceRow, BY_USER, code.as_slice(), now)?;
    Ok(row.and_then(DeviceRequest::from_row))
}

/// Notes that the device asked, and how long it must wait from now on.
///
/// # Errors
/// When the database fails.
pub async fn note_poll(
    transaction: &mut Transaction,
    code: &Digest,
    poll_seconds: i64,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let code = code.as_slice();
    execute!(transaction.session(), POLL, code, now, poll_seconds).map(drop)
}

/// Notes what was decided: nothing granted and no session is a no. False when somebody was quicker.
pub async fn decide(
    transaction: &mut Transaction,
    code: &Digest,
    session_id: Option<Uuid>,
    granted: Scopes,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let (code, granted) = (code.as_slice(), granted.to_string());
    Ok(execute!(
        transaction.session(),
        DECIDE,
        code,
        now,
        session_id,
        granted
    )? == 1)
}

/// Turns what a person allowed devices of this client, and none of them has used yet, into a no.
///
/// # Errors
/// When the database fails.
pub async fn take_back(session: Session<'_>, user: Uuid, client_id: &str) -> sqlx::Result<()> {
    execute!(session, TAKE_BACK, user, client_id).map(drop)
}

/// Uses the request up. False when somebody was quicker.
///
/// # Errors
/// When the database fails.
pub async fn use_up(
    transaction: &mut Transaction,
    code: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    Ok(execute!(transaction.session(), USE, code.as_slice(), now)? == 1)
}

impl DeviceRequest {
    /// None for a row that this version cannot read.
    fn from_row(row: DeviceRow) -> Option<Self> {
        Some(Self {
            client_id: row.client_id,
            scopes: row.scopes.parse().ok()?,
            dpop_jkt: row.dpop_jkt,
            expires_at: row.expires_at,
            polled_at: row.polled_at,
            poll_seconds: row.poll_seconds,
            is_decided: row.decided_at.is_some(),
            session_id: row.session_id,
            granted: row
                .granted_scopes
                .as_deref()
                .unwrap_or_default()
                .parse()
                .ok()?,
        })
    }
}
