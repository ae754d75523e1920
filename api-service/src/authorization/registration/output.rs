//! What an application learns of itself (RFC 7591, 3.2.1).

use chrono::{DateTime, Utc};
use jsonwebtoken::jwk::JwkSet;
use serde::Serialize;

use crate::authorization::{
    clients::{Client, GrantType, LogoutUri, RedirectUri},
    opaque::Opaque,
    scope::Scopes,
};

/// A new application, with all that is registered of it.
#[derive(Serialize)]
pub struct RegisteredClient {
    client_id: String,
    client_id_issued_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<String>,
    /// Must be there when there is a secret; 0 for never.
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret_expires_at: Option<i64>,
    client_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_uri: Option<String>,
    redirect_uris: Vec<String>,
    post_logout_redirect_uris: Vec<String>,
    token_endpoint_auth_method: &'static str,
    grant_types: Vec<&'static str>,
    response_types: Vec<&'static str>,
    scope: Scopes,
    #[serde(skip_serializing_if = "Option::is_none")]
    jwks: Option<JwkSet>,
    subject_type: &'static str,
    id_token_signed_response_alg: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    backchannel_logout_uri: Option<String>,
    backchannel_logout_session_required: bool,
    dpop_bound_access_tokens: bool,
}

impl RegisteredClient {
    /// Tells an application about itself.
    pub fn new(client: Client, secret: Option<&Opaque>, now: DateTime<Utc>) -> Self {
        let texts = |uris: &[RedirectUri]| uris.iter().map(ToString::to_string).collect();
        let uses_codes = client.may_use(GrantType::AuthorizationCode);
        Self {
            client_id: client.id,
            client_id_issued_at: now.timestamp(),
            client_secret: secret.map(|secret| secret.text().to_owned()),
            client_secret_expires_at: secret.map(|_| 0),
            client_name: client.name,
            client_uri: client.website_url,
            redirect_uris: texts(&client.redirect_uris),
            post_logout_redirect_uris: texts(&client.post_logout_redirect_uris),
            token_endpoint_auth_method: client.auth_method.as_str(),
            grant_types: client.grant_types.iter().map(|one| one.as_str()).collect(),
            response_types: if uses_codes { vec!["code"] } else { Vec::new() },
            scope: client.scopes,
            jwks: client.jwks,
            subject_type: "public",
            id_token_signed_response_alg: client.id_token_alg.as_str(),
            backchannel_logout_uri: client
                .backchannel_logout_uri
                .as_ref()
                .map(LogoutUri::to_string),
            backchannel_logout_session_required: client.backchannel_logout_session_required,
            dpop_bound_access_tokens: client.dpop_bound,
        }
    }
}
