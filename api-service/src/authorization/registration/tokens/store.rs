//! Initial access tokens in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    authorization::opaque::Digest,
    database::{Session, Transaction, execute, fetch_all, fetch_optional, statement::statements},
    permissions::Permission,
};

statements! {
    INSERT = "INSERT INTO client_registration_tokens (id, user_id, name, token_hash, uses_left, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    PURGE = "DELETE FROM client_registration_tokens WHERE user_id = $1 AND expires_at <= $2";
    COUNT = "SELECT count(*) AS count FROM client_registration_tokens WHERE user_id = $1";
    LIST = "SELECT id, user_id, name, uses_left, created_at, expires_at, last_used_at FROM client_registration_tokens WHERE user_id = $1 ORDER BY id";
    DELETE = "DELETE FROM client_registration_tokens WHERE id = $1 AND user_id = $2";
    /// Good as long as who made it may register applications.
    FIND = "SELECT t.id, t.user_id FROM client_registration_tokens t JOIN users u ON u.id = t.user_id \
        WHERE t.token_hash = $1 AND t.uses_left > 0 AND t.expires_at > $2 AND u.is_active \
        AND (u.is_superuser \
         OR EXISTS (SELECT 1 FROM user_permissions p WHERE p.user_id = u.id AND p.codename = $3) \
         OR EXISTS (SELECT 1 FROM user_groups m JOIN group_permissions g ON g.group_id = m.group_id WHERE m.user_id = u.id AND g.codename = $3))";
    /// Of several who come with the last use at once, one registers.
    USE = "UPDATE client_registration_tokens SET uses_left = uses_left - 1, last_used_at = $2 WHERE id = $1 AND uses_left > 0";
}

/// A token as it is kept.
#[derive(Clone, Debug, FromRow)]
pub struct TokenRow {
    pub id: Uuid,
    pub user_id: Uuid,
    pub name: String,
    pub uses_left: i64,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
}

/// A token that is good, and who made it.
#[derive(Clone, Copy, Debug, FromRow)]
pub struct GoodToken {
    /// Its id.
    pub id: Uuid,
    /// Who made it.
    pub user_id: Uuid,
}

#[derive(FromRow)]
struct Count {
    count: i64,
}

/// Adds a token, and forgets those of the same user that are over.
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
        row.uses_left,
        row.created_at,
        row.expires_at
    )
    .map(drop)
}

/// How many tokens the user has that are not over; those that are, are forgotten.
pub async fn count(
    transaction: &mut Transaction,
    user: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<i64> {
    execute!(transaction.session(), PURGE, user, now)?;
    let row = fetch_optional!(transaction.session(), Count, COUNT, user)?;
    Ok(row.map_or(0, |row| row.count))
}

/// The user's tokens, the oldest first.
pub async fn list(session: Session<'_>, user: Uuid) -> sqlx::Result<Vec<TokenRow>> {
    fetch_all!(session, TokenRow, LIST, user)
}

/// Removes a token of this user. False when there is none.
pub async fn delete(session: Session<'_>, id: Uuid, user: Uuid) -> sqlx::Result<bool> {
    Ok(execute!(session, DELETE, id, user)? == 1)
}

/// Whether an application may be registered with it now.
///
/// # Errors
/// When the database fails.
pub async fn is_good(
    session: Session<'_>,
    token: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    Ok(find(session, token, now).await?.is_some())
}

/// Takes one use of a token that is good.
///
/// # Errors
/// When the database fails.
pub async fn use_once(
    transaction: &mut Transaction,
    token: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<GoodToken>> {
    let Some(found) = find(transaction.session(), token, now).await? else {
        return Ok(None);
    };
    let written = execute!(transaction.session(), USE, found.id, now)?;
    Ok((written == 1).then_some(found))
}

async fn find(
    session: Session<'_>,
    token: &Digest,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<GoodToken>> {
    let permission = Permission::ClientsAdd.codename();
    fetch_optional!(session, GoodToken, FIND, token.as_slice(), now, permission)
}
