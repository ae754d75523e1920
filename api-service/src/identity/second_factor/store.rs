//! Authenticators and recovery codes.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, Transaction, execute, fetch_optional, statement::statements};

statements! {
    BEGIN = "INSERT INTO authenticators (user_id, sealed_secret, last_step, created_at, confirmed_at) VALUES ($1, $2, 0, $3, NULL) \
        ON CONFLICT (user_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, last_step = 0, created_at = excluded.created_at \
        WHERE authenticators.confirmed_at IS NULL";
    FIND = "SELECT sealed_secret, confirmed_at FROM authenticators WHERE user_id = $1";
    CONFIRM = "UPDATE authenticators SET confirmed_at = $2 WHERE user_id = $1 AND confirmed_at IS NULL";
    USE_STEP = "UPDATE authenticators SET last_step = $2 WHERE user_id = $1 AND last_step < $2";
    REMOVE = "DELETE FROM authenticators WHERE user_id = $1";
    VOID_CODES = "DELETE FROM recovery_codes WHERE user_id = $1 \
        AND NOT EXISTS (SELECT 1 FROM authenticators a WHERE a.user_id = $1 AND a.confirmed_at IS NOT NULL) \
        AND NOT EXISTS (SELECT 1 FROM passkeys p WHERE p.user_id = $1)";
    REMOVE_CODES = "DELETE FROM recovery_codes WHERE user_id = $1";
    INSERT_CODE = "INSERT INTO recovery_codes (user_id, code_hash, created_at) VALUES ($1, $2, $3)";
    USE_CODE = "UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL";
    CODES_LEFT = "SELECT count(*) AS codes_left FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL";
}

/// An authenticator; its secret is sealed.
#[derive(FromRow)]
pub struct AuthenticatorRow {
    pub sealed_secret: Vec<u8>,
    pub confirmed_at: Option<DateTime<Utc>>,
}

#[derive(FromRow)]
struct CodesLeft {
    codes_left: i64,
}

/// Keeps a new authenticator until it is confirmed; tells whether there was no confirmed one.
pub async fn begin(
    session: Session<'_>,
    user: Uuid,
    sealed_secret: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(session, BEGIN, user, sealed_secret, now)?;
    Ok(written > 0)
}

/// The authenticator of a user.
pub async fn find(session: Session<'_>, user: Uuid) -> sqlx::Result<Option<AuthenticatorRow>> {
    fetch_optional!(session, AuthenticatorRow, FIND, user)
}

/// Confirms the authenticator of a user; tells whether it was not confirmed before.
pub async fn confirm(session: Session<'_>, user: Uuid, now: DateTime<Utc>) -> sqlx::Result<bool> {
    let written = execute!(session, CONFIRM, user, now)?;
    Ok(written > 0)
}

/// Uses up the codes of a time step and all before; tells whether none of them was used yet.
pub async fn use_step(session: Session<'_>, user: Uuid, step: i64) -> sqlx::Result<bool> {
    let written = execute!(session, USE_STEP, user, step)?;
    Ok(written > 0)
}

/// Removes the authenticator of a user; tells whether there was one.
pub async fn remove(session: Session<'_>, user: Uuid) -> sqlx::Result<bool> {
    let written = execute!(session, REMOVE, user)?;
    Ok(written > 0)
}

/// Makes the recovery codes of a user void who has no second factor left that they could stand for.
///
/// # Errors
/// Whatever the engine says.
pub async fn void_codes_without_use(session: Session<'_>, user: Uuid) -> sqlx::Result<()> {
    execute!(session, VOID_CODES, user).map(drop)
}

/// Puts these recovery codes in the place of those that there were.
pub async fn replace_codes(
    transaction: &mut Transaction,
    user: Uuid,
    hashes: &[Vec<u8>],
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(transaction.session(), REMOVE_CODES, user)?;
    for hash in hashes {
        execute!(transaction.session(), INSERT_CODE, user, hash, now)?;
    }
    Ok(())
}

/// Uses up a recovery code; tells whether it was one.
pub async fn use_code(
    session: Session<'_>,
    user: Uuid,
    hash: &[u8],
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(session, USE_CODE, user, hash, now)?;
    Ok(written > 0)
}

/// How many recovery codes a user has left.
pub async fn codes_left(session: Session<'_>, user: Uuid) -> sqlx::Result<i64> {
    let found = fetch_optional!(session, CodesLeft, CODES_LEFT, user)?;
    Ok(found.map_or(0, |found| found.codes_left))
}
