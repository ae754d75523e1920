//! Answers in the form of the contract.

use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use shared_contracts::types::{FieldError, Location, Problem, ProblemCode};
use xxhash_rust::xxh3::xxh3_64;

/// A representation with its ETag, or 304.
pub(crate) fn found(request: &HeaderMap, value: &impl Serialize) -> Response {
    let json = serde_json::to_vec(value).unwrap_or_default();
    let etag = format!("\"{:016x}\"", xxh3_64(&json));
    let known = request
        .get(header::IF_NONE_MATCH)
        .and_then(|known| known.to_str().ok());
    if known == Some(etag.as_str()) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response();
    }
    (
        [
            (header::ETAG, etag),
            (header::CONTENT_TYPE, "application/json".to_owned()),
        ],
        json,
    )
        .into_response()
}

/// 404.
pub(crate) fn missing() -> Response {
    document(
        StatusCode::NOT_FOUND,
        &ProblemCode::NotFound,
        "There is no such thing.",
        Vec::new(),
    )
}

/// 422, for one query parameter.
pub(crate) fn invalid(parameter: &str, message: &str) -> Response {
    let error = FieldError {
        code: "invalid".into(),
        location: Location::Query,
        message: message.into(),
        pointer: format!("/{parameter}"),
    };
    document(
        StatusCode::UNPROCESSABLE_ENTITY,
        &ProblemCode::ValidationFailed,
        "The request is not valid.",
        vec![error],
    )
}

/// 422, for one member of a body.
pub(crate) fn invalid_member(pointer: &str, message: &str) -> Response {
    invalid_member_as(pointer, "invalid", message)
}

/// The same, with the code of the rule.
pub(crate) fn invalid_member_as(pointer: &str, code: &str, message: &str) -> Response {
    let error = FieldError {
        code: code.into(),
        location: Location::Body,
        message: message.into(),
        pointer: pointer.into(),
    };
    document(
        StatusCode::UNPROCESSABLE_ENTITY,
        &ProblemCode::ValidationFailed,
        "The request is not valid.",
        vec![error],
    )
}

/// Any other problem.
pub(crate) fn problem(status: StatusCode, code: &str, detail: &str) -> Response {
    document(
        status,
        &ProblemCode::Custom(code.into()),
        detail,
        Vec::new(),
    )
}

fn document(
    status: StatusCode,
    code: &ProblemCode,
    detail: &str,
    errors: Vec<FieldError>,
) -> Response {
    let problem = Problem {
        r#type: format!("/problems/{code}"),
        title: status.canonical_reason().unwrap_or_default().into(),
        status: status.as_u16().into(),
        detail: detail.into(),
        code: code.clone(),
        request_id: "sample".into(),
        errors,
        missing: Vec::new(),
    };
    (
        status,
        [(header::CONTENT_TYPE, "application/problem+json")],
        Json(problem),
    )
        .into_response()
}
