//! An account as its owner sees it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    database::{Session, fetch_optional, statement::statements},
    http::{authentication::Caller, problem::Problem},
    identity::mail::Owner,
};

statements! {
    FIND = "SELECT u.id, u.username, u.display_name, u.bio, u.website_url, u.email, u.email_verified_at, u.is_superuser, \
        u.password_hash IS NOT NULL AS has_password, u.created_at, u.last_sign_in_at, u.version, \
        EXISTS (SELECT 1 FROM authenticators a WHERE a.user_id = u.id AND a.confirmed_at IS NOT NULL) AS has_authenticator, \
        (SELECT count(*) FROM passkeys p WHERE p.user_id = u.id) AS passkeys, \
        (SELECT count(*) FROM recovery_codes c WHERE c.user_id = u.id AND c.used_at IS NULL) AS recovery_codes_left, \
        (SELECT l.email FROM mailed_links l WHERE l.user_id = u.id AND l.purpose = 'change_email' AND l.expires_at > $2 \
         ORDER BY l.created_at DESC, l.id DESC LIMIT 1) AS unconfirmed_email \
        FROM users u WHERE u.id = $1";
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    username: String,
    display_name: String,
    bio: String,
    website_url: Option<String>,
    email: Option<String>,
    email_verified_at: Option<DateTime<Utc>>,
    is_superuser: bool,
    has_password: bool,
    created_at: DateTime<Utc>,
    last_sign_in_at: Option<DateTime<Utc>>,
    version: i64,
    has_authenticator: bool,
    passkeys: i64,
    recovery_codes_left: i64,
    unconfirmed_email: Option<String>,
}

/// My account.
#[derive(Debug, Serialize, ToSchema)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four things that are true or not, for clients to read"
)]
pub struct MyAccount {
    /// Never changes.
    pub id: Uuid,
    /// Names my pages; it never changes.
    #[schema(example = "ada")]
    pub username: String,
    /// The name that readers see.
    #[schema(example = "Ada Marchetti")]
    pub display_name: String,
    /// A few words about me, plain text; may be empty.
    pub bio: String,
    /// My own site.
    #[schema(required, format = "uri")]
    pub website_url: Option<String>,
    /// My address, which nobody else sees.
    #[schema(required, format = "email")]
    pub email: Option<String>,
    /// Whether I showed that it is mine.
    pub is_email_verified: bool,
    /// An address that is to take its place, once I confirm it.
    #[schema(required, format = "email")]
    pub unconfirmed_email: Option<String>,
    /// Whether I have a password.
    pub has_password: bool,
    /// Whether signing in asks for a code of my authenticator.
    pub has_authenticator: bool,
    /// How many passkeys I have.
    #[schema(minimum = 0)]
    pub passkeys: i64,
    /// How many recovery codes I have left.
    #[schema(minimum = 0)]
    pub recovery_codes_left: i64,
    /// Whether I may do everything.
    pub is_superuser: bool,
    /// What I may do, by groups and in person.
    #[schema(example = json!(["articles.add"]))]
    pub permissions: Vec<&'static str>,
    /// Since when I have the account.
    pub created_at: DateTime<Utc>,
    /// When I last signed in.
    #[schema(required)]
    pub last_sign_in_at: Option<DateTime<Utc>>,
    /// Grows by one with every change.
    #[schema(minimum = 1)]
    pub version: i64,
}

impl Owner for MyAccount {
    fn addressee(&self) -> Option<(&str, &str)> {
        Some((self.email.as_deref()?, &self.username))
    }
}

/// The account of the caller.
///
/// # Errors
/// When the caller is no person, or is gone.
pub async fn account_of(
    session: Session<'_>,
    caller: &Caller,
    now: DateTime<Utc>,
) -> Result<MyAccount, Problem> {
    let user = caller.person()?;
    let row = fetch_optional!(session, Row, FIND, user.id, now)?;
    let row = row.ok_or_else(|| Problem::not_found("account"))?;
    Ok(MyAccount {
        id: row.id,
        username: row.username,
        display_name: row.display_name,
        bio: row.bio,
        website_url: row.website_url,
        email: row.email,
        is_email_verified: row.email_verified_at.is_some(),
        unconfirmed_email: row.unconfirmed_email,
        has_password: row.has_password,
        has_authenticator: row.has_authenticator,
        passkeys: row.passkeys,
        recovery_codes_left: row.recovery_codes_left,
        is_superuser: row.is_superuser,
        permissions: caller.permissions.codenames(),
        created_at: row.created_at,
        last_sign_in_at: row.last_sign_in_at,
        version: row.version,
    })
}
