//! Id tokens: who signed in (OpenID Connect Core, 2).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::answer::methods;
use crate::{
    app::Shared,
    authorization::{
        access_token, clients::Client, error::OAuthError, families::Authorization, opaque,
    },
};

/// The header's `typ`; it tells id tokens from the others that we sign.
pub const ID_TOKEN_TYPE: &str = "JWT";

/// What an id token says. Name and address are asked for at the userinfo endpoint.
#[derive(Debug, Serialize)]
pub struct IdToken {
    iss: String,
    sub: String,
    aud: String,
    iat: i64,
    exp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    auth_time: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    amr: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<Uuid>,
    at_hash: String,
}

impl IdToken {
    /// Tells the client of this family who signed in.
    #[must_use]
    pub fn new(
        shared: &Shared,
        family: &Authorization,
        nonce: Option<String>,
        access_token: &str,
        now: DateTime<Utc>,
    ) -> Self {
        let subject = family.user_id.map(|id| id.to_string());
        let digest = opaque::digest(access_token);
        // The left half of the digest (OpenID Connect Core, 3.1.3.6).
        let left = digest.get(..16).unwrap_or_default();
        Self {
            iss: shared.settings.public_url.bare().to_owned(),
            sub: subject.unwrap_or_default(),
            aud: family.client_id.clone(),
            iat: now.timestamp(),
            exp: (now + access_token::LIFETIME).timestamp(),
            auth_time: family.authenticated_at.map(|time| time.timestamp()),
            nonce,
            amr: methods(&family.methods),
            sid: family.session_id,
            at_hash: URL_SAFE_NO_PAD.encode(left),
        }
    }

    /// Signs it as its client expects it.
    ///
    /// # Errors
    /// When the cipher fails.
    pub async fn sign(&self, shared: &Shared, client: &Client) -> Result<String, OAuthError> {
        let algorithm = client.id_token_alg;
        let key = shared.signing_keys.signing_by(shared, algorithm).await?;
        Ok(key.sign(ID_TOKEN_TYPE, self)?)
    }
}
