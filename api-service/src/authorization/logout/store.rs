//! Requests to sign somebody out, in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::request::LogoutRequest;
use crate::{
    authorization::opaque::Digest,
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
};

statements! {
    INSERT = "INSERT INTO logout_requests (id_hash, cookie_hash, parameters, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    PURGE = "DELETE FROM logout_requests WHERE id_hash IN \
        (SELECT id_hash FROM logout_requests WHERE expires_at < $1 ORDER BY expires_at LIMIT 20)";
    FIND = "SELECT id_hash, cookie_hash, parameters, expires_at FROM logout_requests WHERE id_hash = $1 AND expires_at > $2 AND confirmed_at IS NULL";
    FIND_BY_TICKET = "SELECT id_hash, cookie_hash, parameters, expires_at FROM logout_requests \
        WHERE ticket_hash = $1 AND ticket_expires_at > $2 AND resumed_at IS NULL";
    CONFIRM = "UPDATE logout_requests SET confirmed_at = $2, ticket_hash = $3, ticket_expires_at = $4 \
        WHERE id_hash = $1 AND confirmed_at IS NULL AND expires_at > $2";
    /// Of several who come with the same ticket at once, one goes on.
    RESUME = "UPDATE logout_requests SET resumed_at = $2 WHERE id_hash = $1 AND resumed_at IS NULL";
}

#[derive(FromRow)]
struct RequestRow {
    id_hash: Vec<u8>,
    cookie_hash: Vec<u8>,
    parameters: String,
    expires_at: DateTime<Utc>,
}

/// A request that is kept.
pub struct KeptRequest {
    /// The digest of its id.
    pub id: Digest,
    /// The digest of the cookie's value.
    pub cookie: Digest,
    /// What was asked for.
    pub request: LogoutRequest,
    /// When it is over.
    pub expires_at: DateTime<Utc>,
}

/// Keeps a request under the digests of its id and its cookie, and forgets some that are over.
pub async fn insert(
    transaction: &mut Transaction,
    (id, cookie): (&Digest, &Digest),
    request: &LogoutRequest,
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
        parameters,
        now,
        expires_at
    )?;
    execute!(transaction.session(), PURGE, now).map(drop)
}

/// The request of this id, unless it is over or confirmed.
pub async fn find(
    session: Session<'_>,
    id: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<KeptRequest>> {
    let row = fetch_optional!(session, RequestRow, FIND, id.as_slice(), now)?;
    Ok(row.and_then(KeptRequest::from_row))
}

/// The confirmed request that this ticket leads to, unless it was used or is over.
pub async fn find_by_ticket(
    session: Session<'_>,
    ticket: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<KeptRequest>> {
    let row = fetch_optional!(session, RequestRow, FIND_BY_TICKET, ticket.as_slice(), now)?;
    Ok(row.and_then(KeptRequest::from_row))
}

/// Notes that the person said yes. False when they did before.
pub async fn confirm(
    transaction: &mut Transaction,
    id: &Digest,
    (ticket, ticket_expires_at): (&Digest, DateTime<Utc>),
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(
        transaction.session(),
        CONFIRM,
        id.as_slice(),
        now,
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

impl KeptRequest {
    /// None for a row that this version cannot read.
    fn from_row(row: RequestRow) -> Option<Self> {
        Some(Self {
            id: row.id_hash.try_into().ok()?,
            cookie: row.cookie_hash.try_into().ok()?,
            request: serde_json::from_str(&row.parameters).ok()?,
            expires_at: row.expires_at,
        })
    }
}
