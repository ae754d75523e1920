//! Authorizations in the database.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::Authorization;
use crate::{
    authorization::notices,
    database::{Session, Transaction, execute, fetch_optional, statement::statements},
};

/// How long an authorization is remembered after its end, so that a code or token of it that is
/// shown again is known for what it is.
const REMEMBERED_FOR: TimeDelta = TimeDelta::days(1);

statements! {
    BEGIN = "INSERT INTO authorizations (id, client_id, user_id, session_id, scopes, authenticated_at, methods, dpop_jkt, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    PURGE = "DELETE FROM authorizations WHERE id IN (SELECT id FROM authorizations WHERE expires_at < $1 ORDER BY expires_at LIMIT 20)";
    /// Alive: not revoked, and its person, if there is one, may act.
    FIND_LIVE = "SELECT a.id, a.client_id, a.user_id, a.session_id, a.scopes, a.authenticated_at, a.methods, a.dpop_jkt, a.expires_at, \
        EXISTS (SELECT 1 FROM sessions s WHERE s.id = a.session_id AND s.revoked_at IS NULL AND s.expires_at > $2) AS has_session \
        FROM authorizations a LEFT JOIN users u ON u.id = a.user_id \
        WHERE a.id = $1 AND a.revoked_at IS NULL AND a.expires_at > $2 AND (a.user_id IS NULL OR u.is_active)";
    BIND = "UPDATE authorizations SET dpop_jkt = $2 WHERE id = $1";
    REVOKE = "UPDATE authorizations SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
    REVOKE_OF_USER = "UPDATE authorizations SET revoked_at = $3 WHERE user_id = $1 AND client_id = $2 AND revoked_at IS NULL";
    REVOKE_OF_CLIENT = "UPDATE authorizations SET revoked_at = $2 WHERE client_id = $1 AND revoked_at IS NULL";
}

#[derive(FromRow)]
struct AuthorizationRow {
    id: Uuid,
    client_id: String,
    user_id: Option<Uuid>,
    session_id: Option<Uuid>,
    scopes: String,
    authenticated_at: Option<DateTime<Utc>>,
    methods: String,
    dpop_jkt: Option<String>,
    expires_at: DateTime<Utc>,
    has_session: bool,
}

/// Begins a family, and forgets some that ended long ago.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    transaction: &mut Transaction,
    new: &Authorization,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(
        transaction.session(),
        BEGIN,
        new.id,
        new.client_id.as_str(),
        new.user_id,
        new.session_id,
        new.scopes.to_string(),
        new.authenticated_at,
        new.methods.as_str(),
        new.dpop_jkt.as_deref(),
        now,
        new.expires_at
    )?;
    if let Some(session) = new.session_id {
        notices::note_client(transaction, session, &new.client_id).await?;
    }
    execute!(transaction.session(), PURGE, now - REMEMBERED_FOR)?;
    Ok(())
}

/// The family of this id when it is alive, and whether the session in which it began still is.
///
/// # Errors
/// When the database fails.
pub async fn find_live(
    session: Session<'_>,
    id: Uuid,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<(Authorization, bool)>> {
    let row = fetch_optional!(session, AuthorizationRow, FIND_LIVE, id, now)?;
    Ok(row.and_then(|row| {
        let authorization = Authorization {
            id: row.id,
            client_id: row.client_id,
            user_id: row.user_id,
            session_id: row.session_id,
            scopes: row.scopes.parse().ok()?,
            authenticated_at: row.authenticated_at,
            methods: row.methods,
            dpop_jkt: row.dpop_jkt,
            expires_at: row.expires_at,
        };
        Some((authorization, row.has_session))
    }))
}

/// Binds all tokens of a family to a key.
///
/// # Errors
/// When the database fails.
pub async fn bind(session: Session<'_>, id: Uuid, jkt: &str) -> sqlx::Result<()> {
    execute!(session, BIND, id, jkt).map(drop)
}

/// Ends a family. False when it had ended before.
///
/// # Errors
/// When the database fails.
pub async fn revoke(session: Session<'_>, id: Uuid, now: DateTime<Utc>) -> sqlx::Result<bool> {
    Ok(execute!(session, REVOKE, id, now)? == 1)
}

/// Ends what a person authorized a client to.
///
/// # Errors
/// When the database fails.
pub async fn revoke_of_user(
    session: Session<'_>,
    user_id: Uuid,
    client_id: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, REVOKE_OF_USER, user_id, client_id, now).map(drop)
}

/// Ends everything that a client has.
///
/// # Errors
/// When the database fails.
pub async fn revoke_of_client(
    session: Session<'_>,
    client_id: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, REVOKE_OF_CLIENT, client_id, now).map(drop)
}
