//! Refresh tokens.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::opaque::Digest;
use crate::database::{Session, Transaction, execute, fetch_optional, statement::statements};

/// How long one is good that nobody uses.
const IDLE: TimeDelta = TimeDelta::days(14);
/// How long after its use one may be shown again, by a client that never got the answer.
const GRACE: TimeDelta = TimeDelta::seconds(10);

statements! {
    INSERT = "INSERT INTO tokens (token_hash, authorization_id, created_at, expires_at) VALUES ($1, $2, $3, $4)";
    FIND = "SELECT authorization_id, expires_at, replaced_at, replaced_by FROM tokens WHERE token_hash = $1";
    USE = "UPDATE tokens SET last_used_at = $2, expires_at = $3 WHERE token_hash = $1 AND replaced_at IS NULL";
    /// Makes those who show the same token at the same time come one after another.
    SHOW = "UPDATE tokens SET last_used_at = $2 WHERE token_hash = $1";
    REPLACE = "UPDATE tokens SET replaced_at = $2, replaced_by = $3 WHERE token_hash = $1 AND replaced_at IS NULL";
    /// The one that was lost on the way: it must never have been shown.
    GIVE_UP = "UPDATE tokens SET replaced_at = $2, replaced_by = $3 WHERE token_hash = $1 AND replaced_at IS NULL AND last_used_at IS NULL";
    POINT = "UPDATE tokens SET replaced_by = $2 WHERE token_hash = $1";
}

/// A refresh token as it is kept.
#[derive(Debug, FromRow)]
pub struct RefreshToken {
    /// Its family.
    pub authorization_id: Uuid,
    /// When it is over.
    pub expires_at: DateTime<Utc>,
    /// When another took its place.
    pub replaced_at: Option<DateTime<Utc>>,
    replaced_by: Option<Vec<u8>>,
}

/// Keeps a token, which lasts for as long as it is used, but no longer than its family.
pub async fn insert(
    transaction: &mut Transaction,
    token: &Digest,
    authorization_id: Uuid,
    family_ends: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let expires_at = family_ends.min(now + IDLE);
    execute!(
        transaction.session(),
        INSERT,
        token.as_slice(),
        authorization_id,
        now,
        expires_at
    )
    .map(drop)
}

/// The token with this digest.
pub async fn find(session: Session<'_>, token: &Digest) -> sqlx::Result<Option<RefreshToken>> {
    fetch_optional!(session, RefreshToken, FIND, token.as_slice())
}

/// Notes that the token is used and goes on being good.
pub async fn use_on(
    transaction: &mut Transaction,
    token: &Digest,
    family_ends: DateTime<Utc>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let expires_at = family_ends.min(now + IDLE);
    let written = execute!(
        transaction.session(),
        USE,
        token.as_slice(),
        now,
        expires_at
    )?;
    Ok(written == 1)
}

/// Puts `next` in the place of the token. False when it may not be: somebody else has used it, and
/// nobody knows which of the two is the thief (RFC 9700, 4.14.2).
///
/// A client that lost the answer may ask again within moments, as long as nobody has shown the
/// token that it lost; that one is then no longer good.
pub async fn replace(
    transaction: &mut Transaction,
    token: &Digest,
    next: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let (token, next) = (token.as_slice(), next.as_slice());
    execute!(transaction.session(), SHOW, token, now)?;
    if execute!(transaction.session(), REPLACE, token, now, next)? == 1 {
        return Ok(true);
    }
    let row = fetch_optional!(transaction.session(), RefreshToken, FIND, token)?;
    let Some((replaced_at, lost)) = row.and_then(|row| row.replaced_at.zip(row.replaced_by)) else {
        return Ok(false);
    };
    if now - replaced_at > GRACE {
        return Ok(false);
    }
    if execute!(transaction.session(), GIVE_UP, lost.as_slice(), now, next)? != 1 {
        return Ok(false);
    }
    execute!(transaction.session(), POINT, token, next)?;
    Ok(true)
}
