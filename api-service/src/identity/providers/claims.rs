//! What a provider says of somebody.

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::{
    AccessToken, ClientId, EndUserEmail, EndUserName, EndUserUsername, LocalizedClaim,
    SubjectIdentifier,
    core::{CoreClient, CoreIdTokenClaims, CoreUserInfoClaims},
};

use super::{
    Provider,
    error::{ProviderError, told},
    provider::Metadata,
    transport,
};
use crate::{authorization::outgoing, http::input::person::EmailAddress};

/// The most characters of a subject (OpenID Connect Core, 2).
const MAX_SUBJECT: usize = 255;
/// Who proved who they are so long ago at the provider counts as having done it now: two clocks
/// are never the same.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// Who somebody is at a provider.
#[derive(Clone, Debug)]
pub struct Proven {
    /// The provider.
    pub issuer: String,
    /// What it calls them, for ever.
    pub subject: String,
    /// Their address.
    pub email: Option<EmailAddress>,
    /// Whether the provider says that the address is theirs.
    pub email_verified: bool,
    /// What they like to be called in addresses.
    pub preferred_username: Option<String>,
    /// What they are called.
    pub name: Option<String>,
    /// When they proved to the provider who they are, when it tells.
    authenticated_at: Option<DateTime<Utc>>,
}

impl Proven {
    /// What a token says that was checked.
    pub fn of(claims: &CoreIdTokenClaims) -> Result<Self, ProviderError> {
        let subject = claims.subject().as_str();
        if subject.is_empty() || subject.len() > MAX_SUBJECT || !subject.is_ascii() {
            return Err(ProviderError::refused("the subject is none"));
        }
        let mut proven = Self {
            issuer: claims.issuer().as_str().to_owned(),
            subject: subject.to_owned(),
            email: None,
            email_verified: false,
            preferred_username: None,
            name: None,
            authenticated_at: claims.auth_time(),
        };
        proven.add_address(claims.email(), claims.email_verified());
        proven.add_names(claims.preferred_username(), claims.name());
        Ok(proven)
    }

    /// Address and what is said of it come from one place.
    fn add_address(&mut self, email: Option<&EndUserEmail>, verified: Option<bool>) {
        self.email = email.and_then(|email| email.as_str().parse().ok());
        self.email_verified = self.email.is_some() && verified == Some(true);
    }

    fn add_names(
        &mut self,
        username: Option<&EndUserUsername>,
        name: Option<&LocalizedClaim<EndUserName>>,
    ) {
        let username = username.map(|name| name.as_str().to_owned());
        self.preferred_username = self.preferred_username.take().or(username);
        let name = name.and_then(|name| name.get(None).or_else(|| first(name)));
        self.name = self
            .name
            .take()
            .or(name.map(|name| name.as_str().to_owned()));
    }

    /// When they proved who they are, for a session that begins at `now`.
    pub fn authenticated_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.authenticated_at {
            Some(time) if now - time > TOLERANCE => time,
            _ => now,
        }
    }

    /// Whether they proved it before `then`, as far as is told.
    pub fn is_older_than(&self, then: DateTime<Utc>) -> bool {
        self.authenticated_at
            .is_some_and(|time| time + TOLERANCE < then)
    }
}

fn first(name: &LocalizedClaim<EndUserName>) -> Option<&EndUserName> {
    name.iter().next().map(|(_, name)| name)
}

/// Adds what the provider tells on request. Whoever is known gets in without it.
pub async fn userinfo(
    provider: &Provider,
    metadata: &Metadata,
    token: &AccessToken,
    proven: &mut Proven,
) {
    let provider_id = &provider.settings.id;
    match fetch(provider, metadata, token, &proven.subject).await {
        Ok(Some(claims)) => {
            proven.add_address(claims.email(), claims.email_verified());
            proven.add_names(claims.preferred_username(), claims.name());
        }
        Ok(None) => (),
        Err(error) => {
            tracing::warn!(
                provider = provider_id,
                error,
                "an identity provider tells no claims"
            );
        }
    }
}

async fn fetch(
    provider: &Provider,
    metadata: &Metadata,
    token: &AccessToken,
    subject: &str,
) -> Result<Option<CoreUserInfoClaims>, String> {
    // The crate puts it into a header as it is.
    let is_plain = token.secret().bytes().all(|byte| byte.is_ascii_graphic());
    if metadata.userinfo_endpoint().is_none() || !is_plain {
        return Ok(None);
    }
    let client_id = ClientId::new(provider.settings.client_id.clone());
    let client = CoreClient::from_provider_metadata(metadata.clone(), client_id, None);
    let http = outgoing::client().map_err(|error| error.to_string())?;
    let send = |request| transport::send(http.clone(), request);
    // They must be of the same person (OpenID Connect Core, 5.3.2).
    let subject = SubjectIdentifier::new(subject.to_owned());
    let request = client.user_info(token.clone(), Some(subject));
    let request = request.map_err(|error| error.to_string())?;
    let claims = request.request_async(&send).await;
    claims.map(Some).map_err(|error| told(&error))
}
