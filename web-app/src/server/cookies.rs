//! What the site asks a reader's browser to keep: small encrypted notes.
//!
//! There is no store of sessions on this side. What the site must know about a
//! person between two requests travels in cookies that only the site can read
//! (AES-256-GCM, bound to the cookie's name) and that no script sees
//! (`HttpOnly`). `__Host-` keeps other hosts of the same domain from planting
//! them; plain http, which is for development, has no such names.

mod jar;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use self::jar::Cookies;
use super::Site;

/// Something that a browser keeps for the site.
pub(crate) trait Kept: Serialize + DeserializeOwned {
    /// Last part of the cookie's name.
    const NAME: &'static str;
    /// For how long, in seconds. It also counts when the browser, or somebody
    /// who has stolen the cookie, keeps it for longer.
    const SECONDS: i64;
}

/// Gives every request its cookies, and every answer those that have changed.
pub(super) async fn carry(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let cookies = Cookies::new(site, request.headers());
    request.extensions_mut().insert(cookies.clone());
    let mut response = next.run(request).await;
    let changed = cookies.changed();
    let headers = response.headers_mut();
    if !changed.is_empty() {
        // Nobody else may get what is in them.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    for cookie in changed {
        if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
            headers.append(header::SET_COOKIE, value);
        }
    }
    response
}

impl FromRequestParts<Site> for Cookies {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        let carried = parts.extensions.get::<Self>().cloned();
        Ok(carried.unwrap_or_else(|| Self::new(site.clone(), &parts.headers)))
    }
}
