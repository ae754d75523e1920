//! A provider: its settings, and what it says of itself.

use std::sync::{Arc, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::{
    AdditionalProviderMetadata, IssuerUrl, ProviderMetadata,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType,
        CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
        CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
    },
};
use serde::{Deserialize, Serialize};

use super::{error::ProviderError, transport};
use crate::{authorization::outgoing, clock::Clock, config::IdentityProvider};

/// How long what it says of itself is kept.
const KEPT_FOR: TimeDelta = TimeDelta::hours(1);
/// A token may name a key that the provider has just made, and a provider that was away may be
/// back; neither can make us ask more often.
const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::seconds(10);

/// What its discovery document says besides what OpenID Connect Discovery knows.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct MoreMetadata {
    /// RFC 9207, 3.
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for MoreMetadata {}

/// Its discovery document, and its keys.
pub type Metadata = ProviderMetadata<
    MoreMetadata,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// A provider.
pub struct Provider {
    /// How it is configured.
    pub settings: IdentityProvider,
    kept: RwLock<Kept>,
}

#[derive(Clone, Default)]
struct Kept {
    metadata: Option<(DateTime<Utc>, Arc<Metadata>)>,
    failed_at: Option<DateTime<Utc>>,
}

impl Kept {
    fn age(&self, now: DateTime<Utc>) -> Option<TimeDelta> {
        self.metadata.as_ref().map(|(read_at, _)| now - *read_at)
    }
}

impl Provider {
    fn new(settings: IdentityProvider) -> Self {
        Self {
            settings,
            kept: RwLock::default(),
        }
    }

    /// What it says of itself.
    ///
    /// # Errors
    /// When it cannot be asked and was not asked before.
    pub async fn metadata(&self, clock: &dyn Clock) -> Result<Arc<Metadata>, ProviderError> {
        self.younger_than(KEPT_FOR, clock).await
    }

    /// What it says of itself now: a token names a key that it did not have before.
    ///
    /// # Errors
    /// As for [`Provider::metadata`].
    pub async fn new_metadata(&self, clock: &dyn Clock) -> Result<Arc<Metadata>, ProviderError> {
        self.younger_than(ASKED_AGAIN_AFTER, clock).await
    }

    async fn younger_than(
        &self,
        limit: TimeDelta,
        clock: &dyn Clock,
    ) -> Result<Arc<Metadata>, ProviderError> {
        let now = clock.now();
        let mut kept = self.kept();
        let is_young = kept.age(now).is_some_and(|age| age < limit);
        let just_failed = kept
            .failed_at
            .is_some_and(|time| now - time < ASKED_AGAIN_AFTER);
        if !is_young && !just_failed {
            match self.discover().await {
                Ok(metadata) => {
                    kept.metadata = Some((now, Arc::new(metadata)));
                    kept.failed_at = None;
                }
                Err(error) => {
                    let provider = &self.settings.id;
                    tracing::warn!(provider, error, "an identity provider cannot be asked");
                    // It may be away for a moment; it has not changed by that.
                    kept.failed_at = Some(now);
                }
            }
            if let Ok(mut place) = self.kept.write() {
                *place = kept.clone();
            }
        }
        let metadata = kept.metadata.map(|(_, metadata)| metadata);
        metadata.ok_or(ProviderError::Unreachable)
    }

    fn kept(&self) -> Kept {
        self.kept
            .read()
            .map(|kept| kept.clone())
            .unwrap_or_default()
    }

    async fn discover(&self) -> Result<Metadata, String> {
        let issuer = IssuerUrl::new(self.settings.issuer.clone());
        let issuer = issuer.map_err(|error| error.to_string())?;
        let client = outgoing::client().map_err(|error| error.to_string())?;
        let send = |request| transport::send(client.clone(), request);
        let found = Metadata::discover_async(issuer, &send).await;
        found.map_err(|error| super::error::told(&error))
    }
}

/// Every provider there is.
pub struct Providers(Vec<Provider>);

impl Providers {
    /// Those that are configured.
    #[must_use]
    pub fn new(settings: &[IdentityProvider]) -> Self {
        Self(settings.iter().cloned().map(Provider::new).collect())
    }

    /// Each of them, in the order in which they are shown.
    pub fn all(&self) -> impl Iterator<Item = &Provider> {
        self.0.iter()
    }

    /// The one with this id.
    #[must_use]
    pub fn named(&self, id: &str) -> Option<&Provider> {
        self.all().find(|provider| provider.settings.id == id)
    }

    /// The one with this issuer.
    #[must_use]
    pub fn with_issuer(&self, issuer: &str) -> Option<&Provider> {
        self.all()
            .find(|provider| provider.settings.issuer == issuer)
    }
}
