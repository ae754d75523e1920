//! Reading and writing users.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    database::{Session, execute, fetch_optional, statement::statements},
    identity::mail::Owner,
    permissions::PermissionSet,
};

statements! {
    FIND = "SELECT id, username, display_name, bio, website_url, email, email_verified_at, is_active, is_superuser, \
        last_sign_in_at, created_at, updated_at, version, \
        (SELECT string_agg(p.codename, ' ') FROM user_permissions p WHERE p.user_id = users.id) AS codenames \
        FROM users WHERE id = $1";
    HAS_USERNAME = "SELECT id FROM users WHERE username = $1";
    HAS_EMAIL = "SELECT id FROM users WHERE email = $1";
    UPDATE = "UPDATE users SET display_name = $3, bio = $4, website_url = $5, email = $6, email_verified_at = $7, \
        is_active = $8, is_superuser = $9, updated_at = $10, version = version + 1 WHERE id = $1 AND version = $2";
}

/// A user.
#[derive(Clone, Debug, FromRow)]
pub struct UserRow {
    pub id: Uuid,
    pub username: String,
    pub display_name: String,
    pub bio: String,
    pub website_url: Option<String>,
    pub email: Option<String>,
    pub email_verified_at: Option<DateTime<Utc>>,
    pub is_active: bool,
    pub is_superuser: bool,
    pub last_sign_in_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i64,
    codenames: Option<String>,
}

impl UserRow {
    /// The permissions given to the user in person.
    pub fn permissions(&self) -> PermissionSet {
        PermissionSet::of_codenames(self.codenames.as_deref().unwrap_or_default())
    }
}

impl Owner for UserRow {
    fn addressee(&self) -> Option<(&str, &str)> {
        Some((self.email.as_deref()?, &self.username))
    }
}

#[derive(FromRow)]
struct Found {
    id: Uuid,
}

/// The user with this id.
pub async fn find(session: Session<'_>, id: Uuid) -> sqlx::Result<Option<UserRow>> {
    fetch_optional!(session, UserRow, FIND, id)
}

/// Who has this username.
pub async fn has_username(session: Session<'_>, username: &str) -> sqlx::Result<Option<Uuid>> {
    let found = fetch_optional!(session, Found, HAS_USERNAME, username)?;
    Ok(found.map(|row| row.id))
}

/// Who has this e-mail address.
pub async fn has_email(session: Session<'_>, email: &str) -> sqlx::Result<Option<Uuid>> {
    let found = fetch_optional!(session, Found, HAS_EMAIL, email)?;
    Ok(found.map(|row| row.id))
}

/// Changes a user to what `row` says; tells whether the user still had `row`'s version.
pub async fn update(session: Session<'_>, row: &UserRow, now: DateTime<Utc>) -> sqlx::Result<bool> {
    let written = execute!(
        session,
        UPDATE,
        row.id,
        row.version,
        &row.display_name,
        &row.bio,
        row.website_url.as_deref(),
        row.email.as_deref(),
        row.email_verified_at,
        row.is_active,
        row.is_superuser,
        now,
    )?;
    Ok(written > 0)
}
