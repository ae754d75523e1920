//! Whom the site calls for. People's pages are made by the site, so a call comes from its address,
//! also when it carries a person's own token; what is written down, counted and told by mail must be
//! where that person is. So the site says it, and proves with its own token that it is the site.
//!
//! Without that proof these headers count for nothing: anybody can write them.

use std::{convert::Infallible, net::IpAddr};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, request::Parts},
};

use super::{
    authentication::{bearer, identify_token},
    origin::{MAX_USER_AGENT, Origin},
};
use crate::{app::AppState, authorization::scope::Scope};

/// The site's own token, as in Authorization. No page of another origin can send it: CORS does not
/// allow it, and nobody else has one.
pub const SITE_AUTHORIZATION: HeaderName = HeaderName::from_static("site-authorization");
/// The address of the person whom the site calls for.
pub const PERSON_ADDRESS: HeaderName = HeaderName::from_static("person-address");
/// What that person's browser calls itself.
pub const PERSON_USER_AGENT: HeaderName = HeaderName::from_static("person-user-agent");

/// The person whom the site calls for, when it proves that it calls.
pub struct Person(Option<Origin>);

impl Person {
    /// Where they are, when the site says so.
    #[must_use]
    pub fn address(&self) -> Option<IpAddr> {
        self.0.as_ref()?.ip_address
    }

    /// Where they are; unknown when the site does not prove that it calls. Its own address, as that of everybody who
    /// is not signed in, would be wrong.
    #[must_use]
    pub fn origin(self) -> Origin {
        self.0.unwrap_or_default()
    }
}

impl FromRequestParts<AppState> for Person {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        Ok(Self(origin(parts, state).await))
    }
}

/// Where the person is whom the site calls for; none when it is not proved that the site calls.
pub async fn origin(parts: &Parts, state: &AppState) -> Option<Origin> {
    parts.headers.get(SITE_AUTHORIZATION)?;
    if !is_site(parts, state).await {
        tracing::debug!("a proof of the site does not hold; whom it calls for is not believed");
        return None;
    }
    // What the site does not say is not known: its own address would be wrong.
    Some(Origin {
        ip_address: text(&parts.headers, &PERSON_ADDRESS)
            .and_then(|text| text.parse::<IpAddr>().ok())
            .map(|address| address.to_canonical()),
        user_agent: text(&parts.headers, &PERSON_USER_AGENT)
            .map(|text| text.chars().take(MAX_USER_AGENT).collect()),
    })
}

/// Whether the proof is a token that nobody but the site can have, checked like every other.
async fn is_site(parts: &Parts, state: &AppState) -> bool {
    let Ok(Some(shown)) = bearer::token_in(&parts.headers, &SITE_AUTHORIZATION) else {
        return false;
    };
    let caller = identify_token(parts, state, shown).await;
    caller.is_ok_and(|caller| caller.user.is_none() && caller.scopes.contains(Scope::Internal))
}

/// What a header says, if it is there once.
fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    values.next().is_none().then_some(value)?.to_str().ok()
}
