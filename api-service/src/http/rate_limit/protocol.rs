//! The same bound for the endpoints of the authorization server, where nobody has a token yet.

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Key, network};
use crate::{app::AppState, http::origin};

/// Where programs without a secret get and give back tokens. What they rightly ask for here is
/// not counted: many of them may share an address.
const OF_CLIENTS: [&str; 3] = ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"];

/// Whether the client of a request has proved who it is. What it then asks for is not counted,
/// right or wrong: one server asks on behalf of all its people, and brings what strangers gave it,
/// such as codes that were never ours.
#[derive(Clone, Debug, Default)]
pub struct ProvenClient(Arc<AtomicBool>);

impl ProvenClient {
    /// Notes that it has.
    pub fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_noted(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl<S: Sync> FromRequestParts<S> for ProvenClient {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_default())
    }
}

/// Middleware: counts requests by the address that they come from. Each leaves something in the
/// database, or is a guess.
pub async fn bound_requests(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let origin = origin::of(&parts, &state).await;
    let key = Key::Address(origin.ip_address.map(network));
    let is_of_clients = OF_CLIENTS.contains(&parts.uri.path());
    let proven = ProvenClient::default();
    parts.extensions.insert(proven.clone());
    let outcome = state.rate_limits.take(key.clone(), state.clock.now());
    let mut response = match outcome.refused() {
        None => next.run(Request::from_parts(parts, body)).await,
        Some(refused) => refused.into_response(),
    };
    if proven.is_noted() || (is_of_clients && response.status().is_success()) {
        state.rate_limits.give_back(&key);
    } else {
        state.rate_limits.describe(response.headers_mut(), outcome);
    }
    response
}
