//! Codes: what the browser brings back and the client exchanges for tokens, once, within a minute.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{authorize::AuthorizationRequest, opaque::Digest};
use crate::database::{Session, Transaction, execute, fetch_optional, statement::statements};

/// How long a code is good for.
const LIFETIME: TimeDelta = TimeDelta::seconds(60);

statements! {
    INSERT = "INSERT INTO authorization_codes (code_hash, authorization_id, client_id, redirect_uri, code_challenge, nonce, dpop_jkt, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    FIND = "SELECT authorization_id, client_id, redirect_uri, code_challenge AS challenge, nonce, dpop_jkt, expires_at \
        FROM authorization_codes WHERE code_hash = $1";
    /// Of several who come with the same code at once, one gets the tokens.
    USE = "UPDATE authorization_codes SET used_at = $2 WHERE code_hash = $1 AND used_at IS NULL";
}

/// A code as it is kept.
#[derive(Debug, FromRow)]
pub struct Code {
    /// The family that its tokens will belong to.
    pub authorization_id: Uuid,
    /// Whose it is.
    pub client_id: String,
    /// Where it was sent.
    pub redirect_uri: String,
    /// What the client must know the source of.
    pub challenge: String,
    /// What the id token must repeat.
    pub nonce: Option<String>,
    /// The key that the client must prove to hold.
    pub dpop_jkt: Option<String>,
    /// When it is over.
    pub expires_at: DateTime<Utc>,
}

/// Keeps a code.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    transaction: &mut Transaction,
    code: &Digest,
    authorization_id: Uuid,
    request: &AuthorizationRequest,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(
        transaction.session(),
        INSERT,
        code.as_slice(),
        authorization_id,
        request.client_id.as_str(),
        request.redirect_uri.as_str(),
        request.code_challenge.as_str(),
        request.nonce.as_deref(),
        request.dpop_jkt.as_deref(),
        now + LIFETIME
    )
    .map(drop)
}

/// The code with this digest, used or not.
///
/// # Errors
/// When the database fails.
pub async fn find(session: Session<'_>, code: &Digest) -> sqlx::Result<Option<Code>> {
    fetch_optional!(session, Code, FIND, code.as_slice())
}

/// Uses the code up. False when somebody was quicker.
///
/// # Errors
/// When the database fails.
pub async fn use_up(
    transaction: &mut Transaction,
    code: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(transaction.session(), USE, code.as_slice(), now)?;
    Ok(written == 1)
}
