//! `POST /session/access-token`: what the islands of a page call the API with.
//!
//! The token lasts for a few minutes and is good for less than the site's own
//! (`scopes.rs`); the refresh token never reaches a script.
//! That the request comes from a page of this site was checked on the way here
//! (`server/routes.rs`), and no other site may read the answer.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::{OAuthError, SignedIn};
use crate::server::{Cookies, Site, clock};

/// Gives it to the scripts of somebody who is signed in.
pub(super) async fn give(State(site): State<Site>, cookies: Cookies) -> Response {
    let (status, body) = match token(&site, &cookies).await {
        Ok((access, ends)) => (
            StatusCode::OK,
            json!({ "access_token": access, "expires_in": ends - clock::now() }),
        ),
        // A page that runs cannot follow to the sign-in page; it shows a link.
        Err(status) => (status, json!({ "sign_in": "/sign-in" })),
    };
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    (status, headers, Json(body)).into_response()
}

/// The token and when it ends, or the status that says why there is none.
async fn token(site: &Site, cookies: &Cookies) -> Result<(String, i64), StatusCode> {
    let person = cookies.get::<SignedIn>().ok_or(StatusCode::UNAUTHORIZED)?;
    match site.oauth().for_islands(&person).await {
        Ok(token) => Ok(token),
        Err(OAuthError::Refused(_)) => {
            cookies.remove::<SignedIn>();
            Err(StatusCode::UNAUTHORIZED)
        }
        Err(OAuthError::Unavailable(_)) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}
