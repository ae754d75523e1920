//! Where a request comes from: the address and the program of whoever sent it.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, HeaderName, header, request::Parts},
};

use super::relayed;
use crate::app::AppState;

/// What each proxy appends the address of its own caller to.
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// Longer descriptions of programs are cut.
pub(super) const MAX_USER_AGENT: usize = 300;

/// Where a request comes from, as far as is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The caller's address.
    pub ip_address: Option<IpAddr>,
    /// What the caller's program calls itself.
    pub user_agent: Option<String>,
}

impl FromRequestParts<AppState> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        Ok(of(parts, state).await)
    }
}

/// Where a request comes from: from the person whom the site calls for, if the site proves that it
/// calls, and otherwise from whoever sent it.
pub async fn of(parts: &Parts, state: &AppState) -> Origin {
    if let Some(person) = relayed::origin(parts, state).await {
        return person;
    }
    let user_agent = parts.headers.get(header::USER_AGENT);
    let user_agent = user_agent.and_then(|value| value.to_str().ok());
    Origin {
        ip_address: ip_address(parts, state.settings.trusted_proxies),
        user_agent: user_agent.map(|text| text.chars().take(MAX_USER_AGENT).collect()),
    }
}

/// The address of the caller, who stands before `proxies` proxies of ours. What stands further
/// to the left in X-Forwarded-For was written by the caller and is not believed.
#[must_use]
fn ip_address(parts: &Parts, proxies: usize) -> Option<IpAddr> {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map(|ConnectInfo(address)| address.ip().to_canonical());
    match proxies.checked_sub(1) {
        None => peer,
        Some(nearer) => forwarded(&parts.headers, nearer).or(peer),
    }
}

/// The entry of X-Forwarded-For before the last `nearer` ones.
fn forwarded(headers: &HeaderMap, nearer: usize) -> Option<IpAddr> {
    let values = headers.get_all(FORWARDED_FOR).iter();
    let entries: Vec<&str> = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let entry = entries.iter().rev().nth(nearer)?.trim();
    let address: Result<IpAddr, _> = entry.trim_matches(['[', ']']).parse();
    // Some proxies write the port as well.
    let with_port = || entry.parse().map(|address: SocketAddr| address.ip());
    let address = address.or_else(|_| with_port()).ok();
    address.map(|address| address.to_canonical())
}
