//! `POST /sign-out`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::{SignedIn, Sso};
use crate::server::{Cookies, Reader, Site};

/// Ends the session at the API and the tokens of the site, and forgets both.
///
/// The browser forgets them even when the API cannot be asked: whoever signs
/// out at a computer that is not theirs must be able to rely on it.
pub(super) async fn end(State(site): State<Site>, reader: Reader, cookies: Cookies) -> Response {
    if let Some(person) = cookies.get::<SignedIn>()
        && let Err(error) = site.oauth().revoke(&person.refresh).await
    {
        tracing::warn!(%error, "the tokens of somebody who signs out stay valid for a while");
    }
    if let Some(Sso { secret }) = cookies.get()
        && let Err(error) = site.identity().sign_out(secret, &reader).await
    {
        tracing::warn!(
            ?error,
            "the session of somebody who signs out stays valid for a while"
        );
    }
    cookies.remove::<SignedIn>();
    cookies.remove::<Sso>();
    Redirect::to("/").into_response()
}
