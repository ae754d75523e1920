//! Grants in the database.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    authorization::scope::Scopes,
    database::{Session, Transaction, execute, fetch_all, fetch_optional, statement::statements},
};

statements! {
    FIND = "SELECT scopes FROM grants WHERE user_id = $1 AND client_id = $2";
    LIST = "SELECT g.id, g.client_id, c.name AS client_name, u.display_name AS owner_name, c.website_url, g.scopes, g.created_at, g.updated_at \
        FROM grants g LEFT JOIN clients c ON c.id = g.client_id LEFT JOIN users u ON u.id = c.owner_id WHERE g.user_id = $1 ORDER BY g.created_at, g.id";
    CLIENT = "SELECT client_id FROM grants WHERE id = $1 AND user_id = $2";
    DELETE = "DELETE FROM grants WHERE id = $1 AND user_id = $2";
    SAVE = "INSERT INTO grants (id, user_id, client_id, scopes, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5) \
        ON CONFLICT (user_id, client_id) DO UPDATE SET scopes = excluded.scopes, updated_at = excluded.updated_at";
}

#[derive(FromRow)]
struct ScopesRow {
    scopes: String,
}

#[derive(FromRow)]
struct ClientRow {
    client_id: String,
}

/// A grant and its application.
#[derive(FromRow)]
pub struct GrantRow {
    pub id: Uuid,
    pub client_id: String,
    /// None for a client that nobody registered.
    pub client_name: Option<String>,
    pub owner_name: Option<String>,
    pub website_url: Option<String>,
    pub scopes: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// Everything that the user has allowed.
pub async fn list(session: Session<'_>, user_id: Uuid) -> sqlx::Result<Vec<GrantRow>> {
    fetch_all!(session, GrantRow, LIST, user_id)
}

/// Whom a grant of this user is for.
pub async fn client_of(
    session: Session<'_>,
    id: Uuid,
    user_id: Uuid,
) -> sqlx::Result<Option<String>> {
    let row = fetch_optional!(session, ClientRow, CLIENT, id, user_id)?;
    Ok(row.map(|row| row.client_id))
}

/// Forgets a grant of this user. False when somebody was quicker.
pub async fn delete(session: Session<'_>, id: Uuid, user_id: Uuid) -> sqlx::Result<bool> {
    Ok(execute!(session, DELETE, id, user_id)? == 1)
}

/// What the user has allowed the client before, if anything.
///
/// # Errors
/// When the database fails.
pub async fn find(
    session: Session<'_>,
    user_id: Uuid,
    client_id: &str,
) -> sqlx::Result<Option<Scopes>> {
    let row = fetch_optional!(session, ScopesRow, FIND, user_id, client_id)?;
    Ok(row.map(|row| row.scopes.parse().unwrap_or_default()))
}

/// What the user has allowed the client before.
///
/// # Errors
/// When the database fails.
pub async fn granted(session: Session<'_>, user_id: Uuid, client_id: &str) -> sqlx::Result<Scopes> {
    Ok(find(session, user_id, client_id).await?.unwrap_or_default())
}

/// Remembers that this is what the user allows the client.
///
/// # Errors
/// When the database fails.
pub async fn save(
    transaction: &mut Transaction,
    id: Uuid,
    user_id: Uuid,
    client_id: &str,
    scopes: Scopes,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(
        transaction.session(),
        SAVE,
        id,
        user_id,
        client_id,
        scopes.to_string(),
        now
    )
    .map(drop)
}
