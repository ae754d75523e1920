//! Headers that make answers safe to show.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::{ContentSecurityPolicy, Site, csp};

const SAFE: [(HeaderName, HeaderValue); 4] = [
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        header::REFERRER_POLICY,
        HeaderValue::from_static("strict-origin-when-cross-origin"),
    ),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
];
/// Whether the page that opened a window and the one in it can reach each other.
pub(crate) const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const HSTS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// Adds them to every answer.
pub(super) async fn add(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // A 304 updates the headers of the copy that the reader has; its policy
    // names the nonce in that copy and must stay.
    let is_update = response.status() == StatusCode::NOT_MODIFIED;
    let is_redirect = response.headers().contains_key(header::LOCATION);
    let headers = response.headers_mut();
    headers.extend(SAFE);
    // Clients open a window for signing in and wait for its answer; what sends it on there must not
    // cut it off, nor the pages of that flow, which choose their own policy.
    if !is_redirect && !headers.contains_key(OPENER_POLICY) {
        headers.insert(OPENER_POLICY, HeaderValue::from_static("same-origin"));
    }
    if !is_update && !headers.contains_key(ContentSecurityPolicy::HEADER) {
        headers.insert(ContentSecurityPolicy::HEADER, csp::NOTHING);
    }
    if site.config().site_url.scheme() == "https" {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    response
}
