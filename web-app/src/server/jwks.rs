//! `/.well-known/jwks.json`: the public parts of the site's keys, with which the
//! API checks that it speaks with this site.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::Site;

/// New keys are known everywhere after this many seconds.
const CACHED: &str = "public, max-age=300";

pub(super) async fn show(State(site): State<Site>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/jwk-set+json"),
        (header::CACHE_CONTROL, CACHED),
    ];
    (headers, site.keys().jwks().to_owned()).into_response()
}
