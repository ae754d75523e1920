//! The beginning of the flow.

use axum::response::{IntoResponse, Redirect, Response};
use oauth2::{CsrfToken, PkceCodeChallenge, Scope};

use super::kept::{Flow, Flows};
use super::{OAuth, scopes};
use crate::server::Cookies;

/// How to begin.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// Where to go in the end; already known to be on this site.
    pub(crate) next: Option<String>,
    /// Whether the person must prove again who they are.
    pub(crate) anew: bool,
}

/// Sends the browser to the authorization server.
pub(crate) async fn start(oauth: &OAuth, cookies: &Cookies, how: Start) -> Response {
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let mut request = oauth
        .client
        .authorize_url(CsrfToken::new_random)
        .add_scopes(scopes::OF_SITE.map(|scope| Scope::new(scope.into())))
        .set_pkce_challenge(challenge);
    if how.anew {
        request = request.add_extra_param("prompt", "login");
    }
    let (address, state) = request.url();

    let mut flows: Flows = cookies.get().unwrap_or_default();
    flows.add(Flow {
        state: state.into_secret(),
        verifier: verifier.into_secret(),
        next: how.next.unwrap_or_else(|| "/".into()),
    });
    cookies.put(flows);
    if !how.anew {
        // Whoever comes here is not signed in, or not any more.
        oauth.forget(cookies).await;
    }
    Redirect::to(address.as_str()).into_response()
}
