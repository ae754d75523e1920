//! What an export is made of: rows as they are kept, without what only we need.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::{FromRow, types::Json as SqlJson};
use utoipa::ToSchema;
use uuid::Uuid;

/// A session, ended or not.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedSession {
    /// Names it.
    id: Uuid,
    /// How I proved who I am (RFC 8176).
    methods: String,
    /// Where it began.
    #[schema(required)]
    ip_address: Option<String>,
    /// The browser in which it began.
    #[schema(required)]
    user_agent: Option<String>,
    /// When it began.
    created_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    last_used_at: DateTime<Utc>,
    /// When it ends at the latest.
    expires_at: DateTime<Utc>,
    /// When it was ended.
    #[schema(required)]
    revoked_at: Option<DateTime<Utc>>,
}

/// An article of mine, published or not.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedArticle {
    /// Never changes.
    id: Uuid,
    /// Names its page.
    slug: String,
    /// Plain text.
    title: String,
    /// Plain text.
    summary: String,
    /// When it became or becomes visible; null for a draft.
    #[schema(required)]
    published_at: Option<DateTime<Utc>>,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it last changed.
    updated_at: DateTime<Utc>,
    /// As I wrote it.
    body_markdown: String,
}

/// Who I am at an identity provider.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedIdentity {
    /// The provider.
    issuer: String,
    /// What it calls me.
    subject: String,
    /// My address there, as it was last told.
    #[schema(required)]
    email: Option<String>,
    /// When it was connected.
    created_at: DateTime<Utc>,
    /// When I last signed in by it.
    #[schema(required)]
    last_used_at: Option<DateTime<Utc>>,
}

/// An application that I allowed something.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedGrant {
    /// The application.
    client_id: String,
    /// What I allowed it, joined by spaces.
    scopes: String,
    /// When I first did.
    created_at: DateTime<Utc>,
    /// When I last did.
    updated_at: DateTime<Utc>,
}

/// A passkey of mine, without its key.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedPasskey {
    /// What I call it.
    name: String,
    /// When it was added.
    created_at: DateTime<Utc>,
    /// When I last signed in with it.
    #[schema(required)]
    last_used_at: Option<DateTime<Utc>>,
}

/// A personal access token of mine, without the token.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedToken {
    /// What I called it.
    name: String,
    /// How it begins or ends.
    hint: String,
    /// What it is good for, joined by spaces.
    scopes: String,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it ends at the latest.
    expires_at: DateTime<Utc>,
    /// When it was last used.
    #[schema(required)]
    last_used_at: Option<DateTime<Utc>>,
}

/// An application that I registered, without its secrets.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedClient {
    /// Its id: `client_id` in its requests.
    id: String,
    /// What people know it as.
    name: String,
    /// Its own page.
    #[schema(required)]
    website_url: Option<String>,
    /// How it proves who it is.
    auth_method: String,
    /// Its ways to a token, joined by spaces.
    grant_types: String,
    /// Where codes may be sent, one address a line.
    redirect_uris: String,
    /// Where browsers may be sent after signing out, one address a line.
    post_logout_redirect_uris: String,
    /// The most that it may ask for, joined by spaces.
    scopes: String,
    /// Whether it must prove to hold a key for every token.
    dpop_bound: bool,
    /// When it was registered.
    created_at: DateTime<Utc>,
    /// When it last changed.
    updated_at: DateTime<Utc>,
}

/// Something that was done by me or to my account.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedEvent {
    /// What was done.
    #[schema(example = "session.started")]
    action: String,
    /// When.
    created_at: DateTime<Utc>,
    /// From where.
    #[schema(required)]
    ip_address: Option<String>,
    /// By which program.
    #[schema(required)]
    user_agent: Option<String>,
    /// What else there is to know.
    #[schema(value_type = Object)]
    details: SqlJson<serde_json::Value>,
}
