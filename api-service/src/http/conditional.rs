//! Conditional requests (RFC 9110, 13): an answer that the client already has is not sent again.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Version, header},
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

/// What only the caller may see is for nobody else to keep.
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// Middleware for what is the same for everybody: see [`with_tag`].
pub async fn answer(request: Request, next: Next) -> Response {
    with_tag(request, next, CACHE_CONTROL).await
}

/// Middleware for what is only for the caller: see [`with_tag`]; no cache may store it, nor
/// what a change was answered with.
pub async fn answer_privately(request: Request, next: Next) -> Response {
    let mut response = with_tag(request, next, NO_STORE).await;
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(NO_STORE);
    response
}

/// Gives every representation an ETag made of its bytes, unless it has one of its own, and
/// answers 304 when the client names it. The tag is weak because compression changes the bytes
/// underneath.
async fn with_tag(request: Request, next: Next, cache_control: HeaderValue) -> Response {
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
    let own = parts.headers.get(header::ETAG);
    let own = own.and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    let tag = own.unwrap_or_else(|| format!("W/\"{:016x}\"", xxh3_64(&bytes)));
    set_validators(&mut parts.headers, &tag, cache_control);
    if is_known(&known, &tag) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        parts.headers.remove(header::CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

fn set_validators(headers: &mut HeaderMap, tag: &str, cache_control: HeaderValue) {
    if let Ok(value) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, value);
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(cache_control);
}

/// Whether an answer may be compressed: not one with a strong ETag, which stands for its bytes.
pub fn may_be_compressed(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    let tag = headers.get(header::ETAG);
    tag.is_none_or(|tag| tag.as_bytes().starts_with(b"W/"))
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
