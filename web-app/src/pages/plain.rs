//! Answers for programs: feeds, sitemaps.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use xxhash_rust::xxh3::xxh3_128;

const CACHED: HeaderValue =
    HeaderValue::from_static("public, max-age=300, stale-while-revalidate=3600");

/// Something that changes when the answer does.
pub(super) fn etag(basis: &str) -> String {
    format!("W/\"{:032x}\"", xxh3_128(basis.as_bytes()))
}

/// Whether the client has the answer with this ETag already.
pub(super) fn has(request: &HeaderMap, etag: &str) -> bool {
    let known = request
        .get(header::IF_NONE_MATCH)
        .and_then(|known| known.to_str().ok());
    known.is_some_and(|known| {
        known
            .split(',')
            .any(|one| one.trim() == etag || one.trim() == "*")
    })
}

/// An answer that may be kept for a few minutes; without a body, 304.
pub(super) fn respond(content_type: &'static str, etag: &str, body: Option<String>) -> Response {
    let mut response = match body {
        Some(body) => ([(header::CONTENT_TYPE, content_type)], body).into_response(),
        None => StatusCode::NOT_MODIFIED.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, CACHED);
    if let Ok(etag) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, etag);
    }
    response
}
