//! Passkeys in the database.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;
use webauthn_rs::prelude::Passkey;

use crate::database::{Session, execute, fetch_all, fetch_optional, statement::statements};

statements! {
    LIST = "SELECT id, user_id, name, credential, created_at, last_used_at, version FROM passkeys WHERE user_id = $1 ORDER BY id";
    FIND = "SELECT id, user_id, name, credential, created_at, last_used_at, version FROM passkeys WHERE id = $1 AND user_id = $2";
    FIND_BY_CREDENTIAL = "SELECT id, user_id, name, credential, created_at, last_used_at, version FROM passkeys WHERE credential_id = $1";
    INSERT = "INSERT INTO passkeys (id, user_id, credential_id, name, credential, sign_count, created_at) \
        VALUES ($1, $2, $3, $4, $5, 0, $6) ON CONFLICT DO NOTHING";
    USE = "UPDATE passkeys SET credential = $2, sign_count = $3, last_used_at = $4 WHERE id = $1 AND (sign_count < $3 OR $3 = 0)";
    RENAME = "UPDATE passkeys SET name = $2, version = version + 1 WHERE id = $1 AND version = $3";
    DELETE = "DELETE FROM passkeys WHERE id = $1";
}

/// A passkey as it is kept.
#[derive(FromRow)]
pub struct PasskeyRow {
    pub id: Uuid,
    pub user_id: Uuid,
    pub name: String,
    pub credential: Json<Passkey>,
    pub created_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
    pub version: i64,
}

/// The user's passkeys, the oldest first.
pub async fn list(session: Session<'_>, user: Uuid) -> sqlx::Result<Vec<PasskeyRow>> {
    fetch_all!(session, PasskeyRow, LIST, user)
}

/// A passkey of this user.
pub async fn find(session: Session<'_>, id: Uuid, user: Uuid) -> sqlx::Result<Option<PasskeyRow>> {
    fetch_optional!(session, PasskeyRow, FIND, id, user)
}

/// The passkey that authenticators know by this id, whoever's it is.
pub async fn find_by_credential(
    session: Session<'_>,
    credential_id: &[u8],
) -> sqlx::Result<Option<PasskeyRow>> {
    fetch_optional!(session, PasskeyRow, FIND_BY_CREDENTIAL, credential_id)
}

/// Adds a passkey; tells whether nobody had it before.
pub async fn insert(session: Session<'_>, row: &PasskeyRow) -> sqlx::Result<bool> {
    let written = execute!(
        session,
        INSERT,
        row.id,
        row.user_id,
        row.credential.cred_id().as_slice(),
        row.name.as_str(),
        &row.credential,
        row.created_at,
    )?;
    Ok(written == 1)
}

/// Notes that the passkey was used. False when its authenticator has counted further meanwhile: of two copies that
/// answer at once, one is refused (WebAuthn Level 3, 6.1.1).
pub async fn note_use(
    session: Session<'_>,
    row: &PasskeyRow,
    sign_count: u32,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let count = i64::from(sign_count);
    let written = execute!(session, USE, row.id, &row.credential, count, now)?;
    Ok(written == 1)
}

/// Gives the passkey another name, unless it was changed meanwhile.
pub async fn rename(
    session: Session<'_>,
    id: Uuid,
    name: &str,
    version: i64,
) -> sqlx::Result<bool> {
    Ok(execute!(session, RENAME, id, name, version)? == 1)
}

/// Removes the passkey.
pub async fn delete(session: Session<'_>, id: Uuid) -> sqlx::Result<bool> {
    Ok(execute!(session, DELETE, id)? == 1)
}
