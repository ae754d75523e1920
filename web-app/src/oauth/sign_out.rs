//! `POST /sign-out`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::Sso;
use crate::server::{Cookies, Site};

/// Ends the session at the API and the tokens of the site, and forgets both,
/// even when the API cannot be asked.
pub(super) async fn end(State(site): State<Site>, cookies: Cookies) -> Response {
    site.oauth().forget(&cookies).await;
    if let Some(Sso { secret }) = cookies.get()
        && let Err(error) = site.identity().sign_out(secret).await
    {
        tracing::warn!(
            ?error,
            "the session of somebody who signs out stays valid for a while"
        );
    }
    cookies.remove::<Sso>();
    Redirect::to("/").into_response()
}
