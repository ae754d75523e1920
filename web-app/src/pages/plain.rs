//! Answers for programs: feeds, sitemaps.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use xxhash_rust::xxh3::xxh3_128;

const CACHED: HeaderValue = HeaderValue::from_static(
    "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400",
);

/// An answer that may be kept for a few minutes, or 304 when the client has it.
pub(super) fn answer(request: &HeaderMap, content_type: &'static str, body: &str) -> Response {
    let etag = format!("W/\"{:032x}\"", xxh3_128(body.as_bytes()));
    let mut response = if has(request, &etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, content_type)], body.to_owned()).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, CACHED);
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        headers.insert(header::ETAG, etag);
    }
    response
}

/// Whether the client has the representation with this ETag.
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
