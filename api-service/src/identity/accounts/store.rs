//! Reading and writing accounts.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    database::{Session, execute, fetch_optional, statement::statements},
    identity::mail::Owner,
};

macro_rules! account_where {
    ($condition:literal) => {
        concat!(
            "SELECT u.id, u.username, u.display_name, u.email, u.email_verified_at, u.password_hash, u.password_is_short, u.is_active, ",
            "EXISTS (SELECT 1 FROM authenticators a WHERE a.user_id = u.id AND a.confirmed_at IS NOT NULL) AS has_authenticator, ",
            "EXISTS (SELECT 1 FROM passkeys p WHERE p.user_id = u.id) AS has_passkey, ",
            "EXISTS (SELECT 1 FROM recovery_codes c WHERE c.user_id = u.id AND c.used_at IS NULL) AS has_recovery_code ",
            "FROM users u WHERE ",
            $condition
        )
    };
}

statements! {
    FIND = account_where!("u.id = $1");
    FIND_BY_USERNAME = account_where!("u.username = $1");
    FIND_BY_EMAIL = account_where!("u.email = $1");
    INSERT = "INSERT INTO users (id, username, display_name, email, email_verified_at, password_hash, password_changed_at, \
        is_superuser, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) ON CONFLICT DO NOTHING";
    TAKE_OVER = "UPDATE users SET email = $2, email_verified_at = $3, password_hash = $4, password_changed_at = $3, \
        is_superuser = $5, updated_at = $3, version = version + 1 WHERE id = $1 AND email IS NULL AND password_hash IS NULL \
        AND NOT EXISTS (SELECT 1 FROM user_identities i WHERE i.user_id = users.id) \
        AND NOT EXISTS (SELECT 1 FROM passkeys p WHERE p.user_id = users.id)";
    JOIN_READERS = "INSERT INTO user_groups (user_id, group_id) SELECT u.id, g.id FROM users u CROSS JOIN groups g \
        WHERE u.id = $1 AND g.is_default ON CONFLICT DO NOTHING";
    SET_PASSWORD = "UPDATE users SET password_hash = $2, password_is_short = $3, password_changed_at = $4, updated_at = $4, \
        version = version + 1 WHERE id = $1";
    REHASH = "UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2";
    SET_EMAIL = "UPDATE users SET email = $2, email_verified_at = $3, updated_at = $3, version = version + 1 WHERE id = $1 \
        AND NOT EXISTS (SELECT 1 FROM users o WHERE o.email = $2 AND o.id <> $1)";
    SIGNED_IN = "UPDATE users SET last_sign_in_at = $2 WHERE id = $1";
}

/// What is known of an account when somebody wants to use it.
#[derive(Clone, FromRow)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "five things that an account has or is, or not"
)]
pub struct AccountRow {
    pub id: Uuid,
    pub username: String,
    pub display_name: String,
    pub email: Option<String>,
    pub email_verified_at: Option<DateTime<Utc>>,
    pub password_hash: Option<String>,
    pub password_is_short: bool,
    pub is_active: bool,
    pub has_authenticator: bool,
    pub has_passkey: bool,
    pub has_recovery_code: bool,
}

impl AccountRow {
    /// Whether the password alone is not enough.
    pub const fn has_second_factor(&self) -> bool {
        self.has_authenticator || self.has_passkey
    }

    /// What everybody knows about the account, of which its password must not be made.
    pub fn own_words(&self) -> Vec<&str> {
        let email = self.email.as_deref();
        let words = [self.username.as_str(), self.display_name.as_str()];
        words.into_iter().chain(email).collect()
    }
}

impl Owner for AccountRow {
    fn addressee(&self) -> Option<(&str, &str)> {
        Some((self.email.as_deref()?, &self.username))
    }
}

/// The account with this id.
pub async fn find(session: Session<'_>, id: Uuid) -> sqlx::Result<Option<AccountRow>> {
    fetch_optional!(session, AccountRow, FIND, id)
}

/// The account with this address.
pub async fn find_by_email(session: Session<'_>, email: &str) -> sqlx::Result<Option<AccountRow>> {
    fetch_optional!(session, AccountRow, FIND_BY_EMAIL, email)
}

/// The account with this name.
pub async fn find_by_username(
    session: Session<'_>,
    username: &str,
) -> sqlx::Result<Option<AccountRow>> {
    fetch_optional!(session, AccountRow, FIND_BY_USERNAME, username)
}

/// The account that somebody means who gives this name or address, normalised.
pub async fn find_by_login(session: Session<'_>, login: &str) -> sqlx::Result<Option<AccountRow>> {
    // No username holds an `@`.
    if login.contains('@') {
        find_by_email(session, login).await
    } else {
        find_by_username(session, login).await
    }
}

/// An account to be made.
pub struct NewUser<'a> {
    pub id: Uuid,
    pub username: &'a str,
    pub display_name: &'a str,
    pub email: Option<&'a str>,
    /// Whether it is known that whoever gets the account reads mail at the address.
    pub is_email_verified: bool,
    pub password_hash: Option<&'a str>,
    pub is_superuser: bool,
}

/// Makes an account; tells whether name and address were still free.
pub async fn insert(
    session: Session<'_>,
    account: &NewUser<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let verified_at = account
        .email
        .filter(|_| account.is_email_verified)
        .map(|_| now);
    let written = execute!(
        session,
        INSERT,
        account.id,
        account.username,
        account.display_name,
        account.email,
        verified_at,
        account.password_hash,
        account.password_hash.map(|_| now),
        account.is_superuser,
        now,
    )?;
    Ok(written > 0)
}

/// Makes an account of an author whom an import made; tells whether they had none yet.
pub async fn take_over(
    session: Session<'_>,
    account: &NewUser<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(
        session,
        TAKE_OVER,
        account.id,
        account.email,
        now,
        account.password_hash,
        account.is_superuser,
    )?;
    Ok(written > 0)
}

/// Puts a new account into the group of newcomers, if there is one.
pub async fn join_readers(session: Session<'_>, id: Uuid) -> sqlx::Result<()> {
    execute!(session, JOIN_READERS, id).map(drop)
}

/// Sets what is kept of the password.
pub async fn set_password(
    session: Session<'_>,
    id: Uuid,
    hash: &str,
    is_short: bool,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    execute!(session, SET_PASSWORD, id, hash, is_short, now).map(drop)
}

/// Keeps the same password by better means; tells whether it was not changed meanwhile.
pub async fn rehash(session: Session<'_>, id: Uuid, old: &str, new: &str) -> sqlx::Result<bool> {
    let written = execute!(session, REHASH, id, old, new)?;
    Ok(written > 0)
}

/// Sets the address; tells whether it was still free.
pub async fn set_email(
    session: Session<'_>,
    id: Uuid,
    email: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    match execute!(session, SET_EMAIL, id, email, now) {
        // Somebody took it between the statement's looking and its writing.
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Ok(false),
        written => Ok(written? > 0),
    }
}

/// Notes that the user signed in.
pub async fn signed_in(session: Session<'_>, id: Uuid, now: DateTime<Utc>) -> sqlx::Result<()> {
    execute!(session, SIGNED_IN, id, now).map(drop)
}
