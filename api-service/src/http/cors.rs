//! Which other origins' pages may call the API from a browser.

use std::time::Duration;

use axum::{
    extract::Request,
    http::{HeaderName, Method, header},
    middleware::Next,
    response::Response,
};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::{contract_version, rate_limit, request_id};
use crate::config::CorsOrigins;

/// How long a browser may remember a preflight; Chromium's own upper bound.
const MAX_AGE: Duration = Duration::from_hours(2);

/// Where browsers go as a whole, and no page's script has anything to fetch: the authorization
/// endpoint must not be open to other origins (RFC 9700, 2.6).
const NAVIGATED: [&str; 4] = [
    "/oauth2/authorize",
    "/oauth2/resume",
    "/oauth2/logout",
    "/oauth2/logout/resume",
];

/// Takes the headers of the layer below away from answers that are for browsers themselves.
pub async fn leave_navigation_out(request: Request, next: Next) -> Response {
    let is_navigated = NAVIGATED.contains(&request.uri().path());
    let mut response = next.run(request).await;
    if is_navigated {
        let headers = response.headers_mut();
        for name in [
            header::ACCESS_CONTROL_ALLOW_ORIGIN,
            header::ACCESS_CONTROL_ALLOW_METHODS,
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            header::ACCESS_CONTROL_MAX_AGE,
        ] {
            headers.remove(name);
        }
    }
    response
}

/// The layer for the configured origins. Credentials are never allowed: a browser's right
/// is the token that it sends, not a cookie that it cannot help sending.
pub fn layer(origins: &CorsOrigins) -> CorsLayer {
    let origins = match origins {
        CorsOrigins::Any => AllowOrigin::any(),
        CorsOrigins::Listed(origins) => AllowOrigin::list(origins.iter().cloned()),
    };
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allow_headers([
            // `*` would not cover Authorization (Fetch standard, CORS-unsafe headers).
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::IF_NONE_MATCH,
            HeaderName::from_static("dpop"),
            HeaderName::from_static("idempotency-key"),
            HeaderName::from_static("traceparent"),
            request_id::HEADER,
        ])
        .expose_headers([
            header::ETAG,
            header::LOCATION,
            header::RETRY_AFTER,
            header::WWW_AUTHENTICATE,
            rate_limit::LIMIT,
            rate_limit::POLICY,
            contract_version::HEADER,
            request_id::HEADER,
        ])
        .max_age(MAX_AGE)
        .vary([header::ORIGIN])
}
