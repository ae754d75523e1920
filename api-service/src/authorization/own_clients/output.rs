//! Applications as their developers see them.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::authorization::{
    clients::{GrantType, Registered},
    scope::Scope,
};

/// An application.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Client)]
pub struct ClientOutput {
    /// Its id: `client_id` in its requests.
    pub id: String,
    /// What people know it as.
    pub name: String,
    /// Its own page.
    #[schema(required)]
    pub website_url: Option<String>,
    /// How it proves who it is.
    #[schema(example = "client_secret_basic")]
    pub auth_method: &'static str,
    /// Its ways to a token.
    #[schema(example = json!(["authorization_code", "refresh_token"]))]
    pub grant_types: Vec<&'static str>,
    /// Where codes may be sent.
    pub redirect_uris: Vec<String>,
    /// Where browsers may be sent after signing out.
    pub post_logout_redirect_uris: Vec<String>,
    /// Where it is told that somebody signed out.
    #[schema(required)]
    pub backchannel_logout_uri: Option<String>,
    /// Whether it needs to be told which session it was.
    pub backchannel_logout_session_required: bool,
    /// The most that it may ask for.
    pub scopes: Vec<&'static str>,
    /// With what its id tokens are signed.
    #[schema(example = "ES256")]
    pub id_token_signed_response_alg: &'static str,
    /// Whether it must prove to hold a key for every token.
    pub dpop_bound_access_tokens: bool,
    /// Whether it may be used. An administrator can switch it off, and on again.
    pub is_active: bool,
    /// When it was registered.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Its version, which changes name in `If-Match`.
    pub version: i64,
}

/// Somebody's applications.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClientList {
    /// Every application, the oldest first.
    pub items: Vec<ClientOutput>,
}

/// An application and its secret.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClientWithSecret {
    /// The application.
    pub client: ClientOutput,
    /// Its secret, which is never shown again; null when it needs none.
    #[schema(required)]
    pub client_secret: Option<String>,
}

impl From<Registered> for ClientOutput {
    fn from(own: Registered) -> Self {
        let client = own.client;
        let addresses = |uris: &[crate::authorization::clients::RedirectUri]| {
            uris.iter().map(ToString::to_string).collect()
        };
        Self {
            redirect_uris: addresses(&client.redirect_uris),
            post_logout_redirect_uris: addresses(&client.post_logout_redirect_uris),
            backchannel_logout_uri: client.backchannel_logout_uri.map(|uri| uri.to_string()),
            backchannel_logout_session_required: client.backchannel_logout_session_required,
            auth_method: client.auth_method.as_str(),
            grant_types: client
                .grant_types
                .iter()
                .copied()
                .map(GrantType::as_str)
                .collect(),
            scopes: client.scopes.iter().map(Scope::as_str).collect(),
            id: client.id,
            name: client.name,
            website_url: client.website_url,
            id_token_signed_response_alg: client.id_token_alg.as_str(),
            dpop_bound_access_tokens: client.dpop_bound,
            is_active: own.is_active,
            created_at: own.created_at,
            updated_at: own.updated_at,
            version: own.version,
        }
    }
}
