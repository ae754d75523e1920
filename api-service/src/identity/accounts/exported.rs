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
    /// When I did.
    authenticated_at: DateTime<Utc>,
    /// Where it began.
    #[schema(required)]
    ip_address: Option<String>,
    /// Where it was last used.
    #[schema(required)]
    last_ip_address: Option<String>,
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

/// A browser in which I signed in, and which is known since.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedBrowser {
    /// Since when.
    created_at: DateTime<Utc>,
    /// When I last signed in there.
    last_used_at: DateTime<Utc>,
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

/// An invitation that I sent.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedInvitation {
    /// Where to.
    email: String,
    /// When.
    created_at: DateTime<Utc>,
    /// Until when it can be used.
    expires_at: DateTime<Utc>,
    /// When it was used.
    #[schema(required)]
    accepted_at: Option<DateTime<Utc>>,
}

/// Something that was done by me or to my account.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedEvent {
    /// What was done.
    #[schema(example = "session.started")]
    action: String,
    /// To what kind of thing.
    #[schema(example = "user")]
    target_type: String,
    /// To which one.
    target_id: String,
    /// Through which application.
    #[schema(required)]
    client_id: Option<String>,
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
