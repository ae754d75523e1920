//! Conditional requests (RFC 9110, 13): an answer that the client already has is not sent again.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use xxhash_rust::xxh3::xxh3_64;

use super::problem::{Problem, ProblemCode};

/// No answer of the API is larger; the media route streams and stays outside.
const MAX_BODY: usize = 64 << 20;

/// Shared caches may keep an answer briefly and then show it while they ask again.
const CACHE_CONTROL: HeaderValue =
    HeaderValue::from_static("public, max-age=10, stale-while-revalidate=60");

/// Middleware: gives every representation an ETag made of its bytes, and answers 304 when
/// the client names it. The tag is weak because compression changes the bytes underneath.
pub async fn answer(request: Request, next: Next) -> Response {
    let reading = matches!(*request.method(), Method::GET | Method::HEAD);
    let known = request
        .headers()
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .cloned()
        .collect::<Vec<_>>();
    let response = next.run(request).await;
    if !reading || response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, MAX_BODY).await else {
        return Problem::new(ProblemCode::InternalError).into_response();
    };
    let tag = format!("W/\"{:016x}\"", xxh3_64(&bytes));
    set_validators(&mut parts.headers, &tag);
    if is_known(&known, &tag) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        parts.headers.remove(header::CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

fn set_validators(headers: &mut HeaderMap, tag: &str) {
    if let Ok(value) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, value);
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(CACHE_CONTROL);
}

/// Whether one of these If-None-Match values names our tag: weak comparison (RFC 9110, 8.8.3.2).
pub fn is_known<'v>(values: impl IntoIterator<Item = &'v HeaderValue>, tag: &str) -> bool {
    let opaque = tag.trim_start_matches("W/");
    let values = values.into_iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(','))
        .map(|given| given.trim().trim_start_matches("W/"))
        .any(|given| given == "*" || given == opaque)
}
