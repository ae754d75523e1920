//! What a client gets (RFC 6749, 5.1).

use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    app::Shared,
    authorization::{
        access_token::{self, AccessClaims, Confirmation},
        error::OAuthError,
        families::Authorization,
        scope::Scopes,
    },
    random::new_id,
};

/// Tokens on their way to a client.
#[derive(Debug, Serialize)]
pub struct TokenAnswer {
    /// The access token.
    pub access_token: String,
    /// How it is shown: `Bearer`, or `DPoP` when it is bound to a key.
    pub token_type: &'static str,
    /// For how many seconds it is good.
    pub expires_in: i64,
    /// What it is good for.
    pub scope: Scopes,
    /// For the next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// Who signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<String>,
}

impl TokenAnswer {
    /// An answer with an access token of this family, for these of its scopes.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub async fn new(
        shared: &Shared,
        authorization: &Authorization,
        scopes: Scopes,
        jkt: Option<String>,
        now: DateTime<Utc>,
    ) -> Result<Self, OAuthError> {
        let issuer = shared.settings.public_url.bare();
        let subject = authorization.user_id.map(|id| id.to_string());
        let claims = AccessClaims {
            iss: issuer.to_owned(),
            aud: issuer.to_owned(),
            sub: subject.unwrap_or_else(|| authorization.client_id.clone()),
            client_id: authorization.client_id.clone(),
            scope: scopes,
            iat: now.timestamp(),
            exp: (now + access_token::LIFETIME).timestamp(),
            jti: new_id(now, &*shared.random),
            aid: authorization.id,
            sid: authorization.session_id,
            auth_time: authorization.authenticated_at.map(|time| time.timestamp()),
            amr: methods(&authorization.methods),
            cnf: jkt.map(|jkt| Confirmation { jkt }),
        };
        let key = shared.signing_keys.signing(shared).await?;
        Ok(Self {
            access_token: access_token::sign(&claims, &key)?,
            token_type: if claims.cnf.is_some() {
                "DPoP"
            } else {
                "Bearer"
            },
            expires_in: access_token::LIFETIME.num_seconds(),
            scope: scopes,
            refresh_token: None,
            id_token: None,
        })
    }
}

/// The methods by which somebody signed in, as a claim.
pub fn methods(text: &str) -> Vec<String> {
    text.split(' ')
        .filter(|method| !method.is_empty())
        .map(str::to_owned)
        .collect()
}

impl IntoResponse for TokenAnswer {
    fn into_response(self) -> Response {
        let no_store = HeaderValue::from_static("no-store");
        ([(header::CACHE_CONTROL, no_store)], Json(self)).into_response()
    }
}
