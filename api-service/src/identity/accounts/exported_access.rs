//! What an export is made of: what I allowed to applications, and those that I registered.

use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

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

/// One time that an application was let in, with all the tokens that came of it.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedAuthorization {
    /// The application.
    client_id: String,
    /// What for, joined by spaces.
    scopes: String,
    /// How I had proved who I am (RFC 8176).
    methods: String,
    /// When I had.
    #[schema(required)]
    authenticated_at: Option<DateTime<Utc>>,
    /// When it was let in.
    created_at: DateTime<Utc>,
    /// When that ends at the latest.
    expires_at: DateTime<Utc>,
    /// When it was ended.
    #[schema(required)]
    revoked_at: Option<DateTime<Utc>>,
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
    /// Its public keys: a JSON Web Key Set, as text.
    #[schema(required)]
    jwks: Option<String>,
    /// With what its id tokens are signed.
    id_token_alg: String,
    /// Where it is told that somebody signed out.
    #[schema(required)]
    backchannel_logout_uri: Option<String>,
    /// Whether it needs to be told which session it was.
    backchannel_logout_session_required: bool,
    /// Whether it must prove to hold a key for every token.
    dpop_bound: bool,
    /// Whether it may be used: administrators can switch it off.
    is_active: bool,
    /// When it was registered.
    created_at: DateTime<Utc>,
    /// When it last changed.
    updated_at: DateTime<Utc>,
}

/// A token of mine for registering applications, without the token.
#[derive(Debug, FromRow, Serialize, ToSchema)]
pub struct ExportedRegistrationToken {
    /// What I called it.
    name: String,
    /// How many applications can still be registered with it.
    uses_left: i64,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it ends at the latest.
    expires_at: DateTime<Utc>,
    /// When it was last used.
    #[schema(required)]
    last_used_at: Option<DateTime<Utc>>,
}
