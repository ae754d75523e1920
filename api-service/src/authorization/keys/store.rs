//! Signing keys in the database; the private parts are sealed.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::key::NewKey;
use crate::database::{Session, Transaction, execute, fetch_all, statement::statements};

statements! {
    ALL = "SELECT kid, generation, public_jwk, private_key, signs_from FROM signing_keys ORDER BY generation";
    /// Of processes that rotate at once, one wins: a generation exists once.
    INSERT = "INSERT INTO signing_keys (kid, generation, public_jwk, private_key, signs_from, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    DELETE_BEFORE = "DELETE FROM signing_keys WHERE generation < $1";
}

/// A key as it is kept.
#[derive(FromRow)]
pub struct KeyRow {
    pub kid: String,
    pub generation: i64,
    pub public_jwk: String,
    pub private_key: Vec<u8>,
    pub signs_from: DateTime<Utc>,
}

/// Every key, in the order in which they begin to sign.
pub async fn all(session: Session<'_>) -> sqlx::Result<Vec<KeyRow>> {
    fetch_all!(session, KeyRow, ALL)
}

/// Adds a key, unless the generation is there already.
pub async fn insert(
    transaction: &mut Transaction,
    generation: i64,
    key: &NewKey,
    public_jwk: &str,
    signs_from: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let NewKey {
        kid,
        sealed_private,
        ..
    } = key;
    execute!(
        transaction.session(),
        INSERT,
        kid.as_str(),
        generation,
        public_jwk,
        sealed_private.as_slice(),
        signs_from,
        now
    )
    .map(drop)
}

/// Removes the keys before this generation.
pub async fn delete_before(transaction: &mut Transaction, generation: i64) -> sqlx::Result<()> {
    execute!(transaction.session(), DELETE_BEFORE, generation).map(drop)
}
