//! Signing keys in the database; the private parts are sealed.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{SigningAlgorithm, key::NewKey};
use crate::database::{Session, Transaction, execute, fetch_all, statement::statements};

statements! {
    ALL = "SELECT kid, generation, public_jwk, private_key, signs_from FROM signing_keys ORDER BY generation";
    /// Of processes that rotate at once, one wins: a generation exists once.
    INSERT = "INSERT INTO signing_keys (kid, generation, public_jwk, private_key, signs_from, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    DELETE_BEFORE = "DELETE FROM signing_keys WHERE generation < $1";
    ALL_RSA = "SELECT kid, generation, public_jwk, private_key, signs_from FROM rsa_signing_keys ORDER BY generation";
    INSERT_RSA = "INSERT INTO rsa_signing_keys (kid, generation, public_jwk, private_key, signs_from, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    DELETE_RSA_BEFORE = "DELETE FROM rsa_signing_keys WHERE generation < $1";
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

/// Every key of an algorithm, in the order in which they begin to sign.
pub async fn all(session: Session<'_>, algorithm: SigningAlgorithm) -> sqlx::Result<Vec<KeyRow>> {
    let statement = match algorithm {
        SigningAlgorithm::Es256 => ALL,
        SigningAlgorithm::Rs256 => ALL_RSA,
    };
    fetch_all!(session, KeyRow, statement)
}

/// Adds a key, unless the generation is there already.
pub async fn insert(
    transaction: &mut Transaction,
    algorithm: SigningAlgorithm,
    (generation, key, public_jwk, signs_from): (i64, &NewKey, &str, DateTime<Utc>),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let statement = match algorithm {
        SigningAlgorithm::Es256 => INSERT,
        SigningAlgorithm::Rs256 => INSERT_RSA,
    };
    execute!(
        transaction.session(),
        statement,
        key.kid.as_str(),
        generation,
        public_jwk,
        key.sealed_private.as_slice(),
        signs_from,
        now
    )
    .map(drop)
}

/// Removes the keys of an algorithm before this generation.
pub async fn delete_before(
    transaction: &mut Transaction,
    algorithm: SigningAlgorithm,
    generation: i64,
) -> sqlx::Result<()> {
    let statement = match algorithm {
        SigningAlgorithm::Es256 => DELETE_BEFORE,
        SigningAlgorithm::Rs256 => DELETE_RSA_BEFORE,
    };
    execute!(transaction.session(), statement, generation).map(drop)
}
