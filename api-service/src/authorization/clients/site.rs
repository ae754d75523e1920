//! The site's own client, made from the settings: nobody registers it, nobody can change it, and
//! it needs nobody's consent.

use std::sync::{Arc, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::jwk::JwkSet;

use super::{AuthMethod, Client, GrantType, RedirectUri};
use crate::{
    app::Shared,
    authorization::{
        keys::SigningAlgorithm,
        scope::{Scope, Scopes},
    },
    config::Settings,
};

/// Its id.
pub const SITE: &str = "site";
/// How long its keys are kept.
const KEPT_FOR: TimeDelta = TimeDelta::minutes(10);
/// An assertion may name a key that the site has just made; it cannot make us ask more often.
const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::seconds(10);
/// Larger sets of keys are refused.
const MAX_LENGTH: usize = 64 << 10;

/// The site as a client.
#[must_use]
pub fn client(settings: &Settings) -> Client {
    let site = |path: &str| vec![RedirectUri::of_settings(settings.site_url.join(path))];
    Client {
        id: SITE.to_owned(),
        name: settings.publication.title.clone(),
        owner_id: None,
        owner_name: None,
        website_url: Some(settings.site_url.to_string()),
        auth_method: AuthMethod::PrivateKeyJwt,
        redirect_uris: site("oauth/callback"),
        post_logout_redirect_uris: site(""),
        grant_types: vec![
            GrantType::AuthorizationCode,
            GrantType::RefreshToken,
            GrantType::ClientCredentials,
        ],
        scopes: Scopes::grantable().with(Scope::Internal),
        jwks: None,
        id_token_alg: SigningAlgorithm::Es256,
        backchannel_logout_uri: None,
        backchannel_logout_session_required: false,
        dpop_bound: false,
        is_trusted: true,
    }
}

/// The site's public keys, as they were last read.
#[derive(Default)]
pub struct SiteKeys {
    kept: RwLock<Option<(DateTime<Utc>, Arc<JwkSet>)>>,
}

impl SiteKeys {
    /// The keys; read again when none of them is called `kid`. None when they cannot be had.
    pub async fn get(&self, shared: &Shared, kid: Option<&str>) -> Option<Arc<JwkSet>> {
        let now = shared.clock.now();
        let kept = self.kept.read().ok().and_then(|kept| kept.clone());
        if let Some((read_at, keys)) = &kept {
            let is_known = kid.is_none_or(|kid| keys.find(kid).is_some());
            let age = now - *read_at;
            if age < ASKED_AGAIN_AFTER || (is_known && age < KEPT_FOR) {
                return Some(Arc::clone(keys));
            }
        }
        match read(&shared.settings).await {
            Ok(keys) => {
                let keys = Arc::new(keys);
                if let Ok(mut kept) = self.kept.write() {
                    *kept = Some((now, Arc::clone(&keys)));
                }
                Some(keys)
            }
            Err(error) => {
                tracing::warn!(error, "the site's public keys cannot be read");
                // The site may be away for a moment; its keys have not changed by that.
                kept.map(|(_, keys)| keys)
            }
        }
    }
}

async fn read(settings: &Settings) -> Result<JwkSet, String> {
    let text = match &settings.site_jwks_file {
        Some(path) => tokio::fs::read(path)
            .await
            .map_err(|error| format!("{}: {error}", path.display()))?,
        None => fetch(settings).await?,
    };
    serde_json::from_slice(&text).map_err(|error| format!("they are no JWK set: {error}"))
}

async fn fetch(settings: &Settings) -> Result<Vec<u8>, String> {
    let address = settings.site_jwks_url.as_ref().map_or_else(
        || settings.site_url.join(".well-known/jwks.json"),
        ToString::to_string,
    );
    let said = |error: reqwest::Error| format!("{address}: {error}");
    let client = crate::authorization::outgoing::client().map_err(said)?;
    let mut response = client.get(&address).send().await.map_err(said)?;
    if response.status() != reqwest::StatusCode::OK {
        return Err(format!("{address} answered {}", response.status()));
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(said)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MAX_LENGTH {
            return Err(format!(
                "{address} answered with more than {MAX_LENGTH} bytes"
            ));
        }
    }
    Ok(bytes)
}
