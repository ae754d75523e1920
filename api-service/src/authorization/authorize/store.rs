//! Authorization requests in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::AuthorizationRequest;
use crate::{
    authorization::{opaque::Digest, scope::Scopes},
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
};

statements! {
    INSERT = "INSERT INTO authorization_requests (id_hash, cookie_hash, client_id, redirect_uri, scopes, parameters, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    PURGE = "DELETE FROM authorization_requests WHERE id_hash IN \
        (SELECT id_hash FROM authorization_requests WHERE expires_at < $1 ORDER BY expires_at LIMIT 20)";
    FIND = "SELECT id_hash, cookie_hash, parameters, created_at, expires_at, decided_at, session_id, granted_scopes, error \
        FROM authorization_requests WHERE id_hash = $1 AND expires_at > $2";
    FIND_BY_TICKET = "SELECT id_hash, cookie_hash, parameters, created_at, expires_at, decided_at, session_id, granted_scopes, error \
        FROM authorization_requests WHERE ticket_hash = $1 AND ticket_expires_at > $2 AND resumed_at IS NULL";
    DECIDE = "UPDATE authorization_requests SET decided_at = $2, session_id = $3, granted_scopes = $4, error = $5, ticket_hash = $6, ticket_expires_at = $7 \
        WHERE id_hash = $1 AND decided_at IS NULL AND expires_at > $2";
    TAKE_BACK = "DELETE FROM authorization_requests \
        WHERE client_id = $2 AND session_id IN (SELECT id FROM sessions WHERE user_id = $1)";
    /// Of several who come with the same ticket at once, one goes on.
    RESUME = "UPDATE authorization_requests SET resumed_at = $2 WHERE id_hash = $1 AND resumed_at IS NULL";
}

#[derive(FromRow)]
struct RequestRow {
    id_hash: Vec<u8>,
    cookie_hash: Vec<u8>,
    parameters: String,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    decided_at: Option<DateTime<Utc>>,
    session_id: Option<Uuid>,
    granted_scopes: Option<String>,
    error: Option<String>,
}

/// A request that is kept.
pub struct KeptRequest {
    /// The digest of its id.
    pub id: Digest,
    /// The digest of the cookie's value.
    pub cookie: Digest,
    /// What was asked for.
    pub request: AuthorizationRequest,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it is over.
    pub expires_at: DateTime<Utc>,
    /// Whether somebody has decided.
    pub is_decided: bool,
    /// In which session.
    pub session_id: Option<Uuid>,
    /// What was granted.
    pub granted: Scopes,
    /// Why nothing was.
    pub error: Option<String>,
}

/// What was decided.
pub struct Decision {
    /// In which session.
    pub session_id: Option<Uuid>,
    /// What is granted.
    pub granted: Scopes,
    /// Why nothing is.
    pub error: Option<&'static str>,
}

/// Keeps a request under the digests of its id and its cookie, and forgets some that are over.
pub async fn insert(
    transaction: &mut Transaction,
    (id, cookie): (&Digest, &Digest),
    request: &AuthorizationRequest,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> sqlx::Result<()> {
    let parameters =
        serde_json::to_string(request).map_err(|error| sqlx::Error::Encode(error.into()))?;
    execute!(
        transaction.session(),
        INSERT,
        id.as_slice(),
        cookie.as_slice(),
        request.client_id.as_str(),
        request.redirect_uri.as_str(),
        request.scopes.to_string(),
        parameters,
        now,
        expires_at
    )?;
    execute!(transaction.session(), PURGE, now).map(drop)
}

/// The request of this id, unless it is over.
pub async fn find(
    session: Session<'_>,
    id: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<KeptRequest>> {
    let row = fetch_optional!(session, RequestRow, FIND, id.as_slice(), now)?;
    Ok(row.and_then(KeptRequest::from_row))
}

/// The decided request that this ticket leads to, unless it was used or is over.
pub async fn find_by_ticket(
    session: Session<'_>,
    ticket: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<KeptRequest>> {
    let row = fetch_optional!(session, RequestRow, FIND_BY_TICKET, ticket.as_slice(), now)?;
    Ok(row.and_then(KeptRequest::from_row))
}

/// Notes what was decided. False when somebody was quicker.
pub async fn decide(
    transaction: &mut Transaction,
    id: &Digest,
    decision: &Decision,
    (ticket, ticket_expires_at): (&Digest, DateTime<Utc>),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(
        transaction.session(),
        DECIDE,
        id.as_slice(),
        now,
        decision.session_id,
        decision.granted.to_string(),
        decision.error,
        ticket.as_slice(),
        ticket_expires_at
    )?;
    Ok(written == 1)
}

/// Notes that the browser came back. False when it did before.
pub async fn resume(
    transaction: &mut Transaction,
    id: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(transaction.session(), RESUME, id.as_slice(), now)?;
    Ok(written == 1)
}

/// Forgets what a person allowed this client and no browser has come back for yet.
///
/// # Errors
/// When the database fails.
pub async fn take_back(session: Session<'_>, user: Uuid, client_id: &str) -> sqlx::Result<()> {
    execute!(session, TAKE_BACK, user, client_id).map(drop)
}

impl KeptRequest {
    /// None for a row that this version cannot read.
    fn from_row(row: RequestRow) -> Option<Self> {
        let granted = row.granted_scopes.as_deref().unwrap_or_default();
        Some(Self {
            id: row.id_hash.try_into().ok()?,
            cookie: row.cookie_hash.try_into().ok()?,
            request: serde_json::from_str(&row.parameters).ok()?,
            created_at: row.created_at,
            expires_at: row.expires_at,
            is_decided: row.decided_at.is_some(),
            session_id: row.session_id,
            granted: granted.parse().ok()?,
            error: row.error,
        })
    }
}
