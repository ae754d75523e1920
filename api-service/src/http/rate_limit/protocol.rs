//! The same bound for the endpoints of the authorization server, where nobody has a token yet.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Key, network};
use crate::{app::AppState, http::origin};

/// Where clients prove who they are. What they rightly ask for here is not counted: one server
/// asks on behalf of all its people.
const OF_CLIENTS: [&str; 3] = ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"];

/// Middleware: counts requests by the address that they come from. Each leaves something in the
/// database, or is a guess.
pub async fn bound_requests(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let origin = origin::of(&parts, &state).await;
    let key = Key::Address(origin.ip_address.map(network));
    let is_of_clients = OF_CLIENTS.contains(&parts.uri.path());
    let outcome = state.rate_limits.take(key.clone(), state.clock.now());
    let mut response = match outcome.refused() {
        None => next.run(Request::from_parts(parts, body)).await,
        Some(refused) => refused.into_response(),
    };
    if is_of_clients && response.status().is_success() {
        state.rate_limits.give_back(&key);
    } else {
        state.rate_limits.describe(response.headers_mut(), outcome);
    }
    response
}
