//! Which other origins' pages may call the API from a browser.

use std::time::Duration;

use axum::http::{HeaderName, Method, header};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::{contract_version, request_id};
use crate::config::CorsOrigins;

/// How long a browser may remember a preflight; Chromium's own upper bound.
const MAX_AGE: Duration = Duration::from_hours(2);

/// The layer for the configured origins. Credentials are never allowed: a browser's right
/// is the token that it sends, not a cookie that it cannot help sending.
pub fn layer(origins: &CorsOrigins) -> CorsLayer {
    let origins = match origins {
        CorsOrigins::Any => AllowOrigin::any(),
        CorsOrigins::Listed(origins) => AllowOrigin::list(origins.iter().cloned()),
    };
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers([
            // `*` would not cover Authorization (Fetch standard, CORS-unsafe headers).
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_NONE_MATCH,
            HeaderName::from_static("traceparent"),
            request_id::HEADER,
        ])
        .expose_headers([
            header::ETAG,
            header::LOCATION,
            header::RETRY_AFTER,
            header::WWW_AUTHENTICATE,
            contract_version::HEADER,
            request_id::HEADER,
        ])
        .max_age(MAX_AGE)
        .vary([header::ORIGIN])
}
