//! Writing problems out.

use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{FieldError, Problem, ProblemCode};
use crate::{app::AppState, http::request_id::RequestId};

/// Content type of every error.
pub const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

/// In the extensions of an answer whose error has the shape that another standard gives it, and
/// is sent as it is.
#[derive(Clone, Copy, Debug)]
pub struct OwnShape;

/// A problem document (RFC 9457).
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemDocument {
    /// Address of the documentation of this kind of problem.
    #[schema(format = "uri")]
    r#type: String,
    /// One line for people, the same for every occurrence.
    title: &'static str,
    /// The HTTP status, repeated.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What happened this time, and what to do.
    detail: String,
    /// Stable code of the kind of problem.
    code: ProblemCode,
    /// Finds the log line of the request; quote it when you ask for help.
    request_id: String,
    /// Every value that breaks a rule; empty for other kinds of problems.
    errors: Vec<FieldError>,
    /// The scope or the permissions that the call lacks; empty for other kinds of problems.
    missing: Vec<&'static str>,
}

/// Middleware: writes every error answer as a problem document, also those that the
/// libraries below us give as bare text.
pub async fn render(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let request_id = request
        .extensions()
        .get::<RequestId>()
        .cloned()
        .unwrap_or_default();
    let mut response = next.run(request).await;
    let status = response.status();
    if response.extensions().get::<OwnShape>().is_some() {
        return response;
    }
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let problem = response
        .extensions_mut()
        .remove::<Problem>()
        .unwrap_or_else(|| Problem::new(ProblemCode::of_status(status)));
    let document = ProblemDocument {
        r#type: state
            .settings
            .public_url
            .join(&format!("problems/{}", problem.code.as_str())),
        title: problem.code.title(),
        status: problem.code.status().as_u16(),
        detail: problem
            .detail
            .unwrap_or_else(|| problem.code.advice().to_owned()),
        code: problem.code,
        request_id: request_id.to_string(),
        errors: problem.errors,
        missing: problem.missing,
    };
    let mut rendered = (problem.code.status(), axum::Json(document)).into_response();
    // What the inner answer said in headers still holds: Allow, Content-Range, …
    for (name, value) in response.headers() {
        if name != header::CONTENT_LENGTH && name != header::CONTENT_TYPE {
            rendered.headers_mut().append(name, value.clone());
        }
    }
    let headers = rendered.headers_mut();
    headers.insert(header::CONTENT_TYPE, MEDIA_TYPE);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if problem.code == ProblemCode::Unavailable {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    rendered
}
