//! Keeping the answers to requests that made something.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use crate::database::{Transaction, execute, fetch_optional, statement::statements};

statements! {
    FORGET = "DELETE FROM idempotency_keys WHERE created_at < $1";
    /// On PostgreSQL this waits for another request with the same key to end.
    CLAIM = "INSERT INTO idempotency_keys (caller, key, request_hash, created_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (caller, key) DO NOTHING";
    FIND = "SELECT request_hash, location, version, sealed_body FROM idempotency_keys WHERE caller = $1 AND key = $2";
    REMEMBER = "UPDATE idempotency_keys SET location = $3, version = $4, sealed_body = $5 WHERE caller = $1 AND key = $2";
}

/// What is known of a request.
#[derive(FromRow)]
pub struct KnownRow {
    pub request_hash: Vec<u8>,
    pub location: Option<String>,
    pub version: Option<i64>,
    pub sealed_body: Option<Vec<u8>>,
}

/// Whose request it is, and what they call it.
#[derive(Clone, Copy)]
pub struct Name<'n> {
    pub caller: &'n str,
    pub key: &'n str,
}

/// Forgets what was kept before `time`.
pub async fn forget(transaction: &mut Transaction, time: DateTime<Utc>) -> sqlx::Result<()> {
    execute!(transaction.session(), FORGET, time)?;
    Ok(())
}

/// Notes a request; tells whether it is new.
pub async fn claim(
    transaction: &mut Transaction,
    name: Name<'_>,
    request_hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let session = transaction.session();
    let written = execute!(session, CLAIM, name.caller, name.key, request_hash, now)?;
    Ok(written > 0)
}

/// What is known of a request.
pub async fn find(transaction: &mut Transaction, name: Name<'_>) -> sqlx::Result<Option<KnownRow>> {
    fetch_optional!(transaction.session(), KnownRow, FIND, name.caller, name.key)
}

/// Keeps the answer to a request.
pub async fn remember(
    transaction: &mut Transaction,
    name: Name<'_>,
    (location, version, sealed_body): (&str, i64, &[u8]),
) -> sqlx::Result<()> {
    let session = transaction.session();
    let (caller, key) = (name.caller, name.key);
    execute!(
        session,
        REMEMBER,
        caller,
        key,
        location,
        version,
        sealed_body
    )?;
    Ok(())
}
