//! Personal access tokens in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    authorization::opaque::Digest,
    database::{Session, Transaction, execute, fetch_all, fetch_optional, statement::statements},
};

statements! {
    INSERT = "INSERT INTO access_tokens (id, user_id, name, token_hash, hint, scopes, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    FIND = "SELECT id, user_id, name, hint, scopes, created_at, expires_at, last_used_at FROM access_tokens WHERE token_hash = $1";
    LIST = "SELECT id, user_id, name, hint, scopes, created_at, expires_at, last_used_at FROM access_tokens WHERE user_id = $1 ORDER BY id";
    USE = "UPDATE access_tokens SET last_used_at = $2 WHERE id = $1";
    DELETE = "DELETE FROM access_tokens WHERE id = $1 AND user_id = $2";
    COUNT = "SELECT count(*) AS count FROM access_tokens WHERE user_id = $1";
}

/// A token as it is kept.
#[derive(Clone, Debug, FromRow)]
pub struct TokenRow {
    pub id: Uuid,
    pub user_id: Uuid,
    pub name: String,
    pub hint: String,
    pub scopes: String,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
}

#[derive(FromRow)]
struct Count {
    count: i64,
}

/// Adds a token.
pub async fn insert(
    transaction: &mut Transaction,
    row: &TokenRow,
    token: &Digest,
) -> sqlx::Result<()> {
    execute!(
        transaction.session(),
        INSERT,
        row.id,
        row.user_id,
        row.name.as_str(),
        token.as_slice(),
        row.hint.as_str(),
        row.scopes.as_str(),
        row.created_at,
        row.expires_at
    )
    .map(drop)
}

/// The token with this digest.
pub async fn find(session: Session<'_>, token: &Digest) -> sqlx::Result<Option<TokenRow>> {
    fetch_optional!(session, TokenRow, FIND, token.as_slice())
}

/// The user's tokens, the oldest first.
pub async fn list(session: Session<'_>, user: Uuid) -> sqlx::Result<Vec<TokenRow>> {
    fetch_all!(session, TokenRow, LIST, user)
}

/// Notes that the token is used.
pub async fn note_use(session: Session<'_>, id: Uuid, now: DateTime<Utc>) -> sqlx::Result<()> {
    execute!(session, USE, id, now).map(drop)
}

/// Removes a token of this user. False when there is none.
pub async fn delete(session: Session<'_>, id: Uuid, user: Uuid) -> sqlx::Result<bool> {
    Ok(execute!(session, DELETE, id, user)? == 1)
}

/// How many tokens the user has.
pub async fn count(session: Session<'_>, user: Uuid) -> sqlx::Result<i64> {
    let row = fetch_optional!(session, Count, COUNT, user)?;
    Ok(row.map_or(0, |row| row.count))
}
