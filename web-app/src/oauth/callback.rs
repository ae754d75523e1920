//! The end of the flow: `GET /oauth/callback`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::kept::{Flow, Flows, SignedIn};
use super::{OAuthError, claims, scopes};
use crate::api::Failure;
use crate::pages::Params;
use crate::server::{Cookies, Site, clock};

/// Checks what the browser brings, and fetches the tokens.
pub(super) async fn finish(
    State(site): State<Site>,
    cookies: Cookies,
    params: Params,
) -> Result<Response, Failure> {
    let flow = flow(&site, &cookies, &params)?;
    if let Some(error) = params.get("error") {
        tracing::info!(error, "a sign-in ended without a code");
        return Err(Failure::SignIn);
    }
    let code = params.get("code").ok_or(Failure::SignIn)?;
    let tokens = site.oauth().exchange(code, flow.verifier).await?;
    let me = site.identity().me(&tokens.access).await;
    let me = me.map_err(|_| Failure::Unavailable)?;
    let before = cookies.get::<SignedIn>();
    let lasts = i64::try_from(tokens.lasts.as_secs()).unwrap_or(0);
    cookies.put(SignedIn {
        authenticated_at: claims::authenticated_at(&tokens.access).unwrap_or(0),
        access: tokens.access,
        ends: clock::now() + lasts,
        refresh: tokens.refresh.unwrap_or_default(),
        asked: scopes::asked_for(),
        username: me.username,
        name: me.display_name,
    });
    // Whoever proved again who they are, or signed in as somebody else, has new
    // ones.
    if let Some(before) = before {
        site.oauth().end(&before).await;
    }
    Ok(Redirect::to(&flow.next).into_response())
}

/// The flow that this browser started and that ends now. The answer must come
/// from the server that was asked (RFC 9207).
fn flow(site: &Site, cookies: &Cookies, params: &Params) -> Result<Flow, Failure> {
    let mut flows: Flows = cookies.get().unwrap_or_default();
    let flow = params
        .get("state")
        .and_then(|state| flows.take(&state))
        .ok_or(Failure::SignIn)?;
    if flows.is_empty() {
        cookies.remove::<Flows>();
    } else {
        cookies.put(flows);
    }
    if params.get("iss").as_deref() != Some(site.oauth().issuer.as_str()) {
        tracing::warn!("an answer that another authorization server claims to have given");
        return Err(Failure::SignIn);
    }
    Ok(flow)
}

impl From<OAuthError> for Failure {
    fn from(error: OAuthError) -> Self {
        match error {
            OAuthError::Refused(_) => Self::SignIn,
            OAuthError::Unavailable(_) => Self::Unavailable,
        }
    }
}
