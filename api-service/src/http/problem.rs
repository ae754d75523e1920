//! Errors as the client sees them: RFC 9457 problem documents.

use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::request_id::RequestId;
use crate::app::AppState;

/// Content type of every error.
pub const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/problem+json");

/// The kinds of error, each with a stable code that programs may rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// The request could not be read at all, such as broken percent-encoding.
    MalformedRequest,
    /// There is nothing at this address, or nothing that you may see.
    NotFound,
    /// The address exists, but not for this method; see the Allow header.
    MethodNotAllowed,
    /// The request body is larger than the service accepts.
    PayloadTooLarge,
    /// The Content-Type of the body is not one that this operation reads.
    UnsupportedMediaType,
    /// A Range header asks for bytes beyond the end of the file.
    RangeNotSatisfiable,
    /// One or more values break a rule; `errors` lists every one of them.
    ValidationFailed,
    /// The service met an error of its own. It is logged under the request id.
    InternalError,
    /// The service is busy, stopping, or its database is away. Try again later.
    Unavailable,
}

impl ProblemCode {
    /// Every code, for the pages that explain them.
    pub const ALL: [Self; 9] = [
        Self::MalformedRequest,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::PayloadTooLarge,
        Self::UnsupportedMediaType,
        Self::RangeNotSatisfiable,
        Self::ValidationFailed,
        Self::InternalError,
        Self::Unavailable,
    ];

    /// The HTTP status that goes with the code.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::MalformedRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::RangeNotSatisfiable => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::ValidationFailed => StatusCode::UNPROCESSABLE_ENTITY,
            Self::InternalError => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The code as it is written in a problem document and in its documentation's address.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MalformedRequest => "malformed_request",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::PayloadTooLarge => "payload_too_large",
            Self::UnsupportedMediaType => "unsupported_media_type",
            Self::RangeNotSatisfiable => "range_not_satisfiable",
            Self::ValidationFailed => "validation_failed",
            Self::InternalError => "internal_error",
            Self::Unavailable => "unavailable",
        }
    }

    /// One line for people, the same for every occurrence (RFC 9457, 3.1.4).
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::MalformedRequest => "The request could not be read",
            Self::NotFound => "Not found",
            Self::MethodNotAllowed => "Method not allowed",
            Self::PayloadTooLarge => "The request body is too large",
            Self::UnsupportedMediaType => "Unsupported content type",
            Self::RangeNotSatisfiable => "The range lies beyond the end of the file",
            Self::ValidationFailed => "Some values are not valid",
            Self::InternalError => "Something went wrong on our side",
            Self::Unavailable => "The service is not available right now",
        }
    }

    /// What happened and what to do, when an occurrence has no detail of its own.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::MalformedRequest => {
                "Check the address and its percent-encoding, then send the request again."
            }
            Self::NotFound => "Check the address; /docs lists every operation.",
            Self::MethodNotAllowed => "Use one of the methods in the Allow header.",
            Self::PayloadTooLarge => "Send a smaller body.",
            Self::UnsupportedMediaType => {
                "Send one of the content types that /docs lists for this operation."
            }
            Self::RangeNotSatisfiable => {
                "Ask for a range within the size given in the Content-Range header."
            }
            Self::ValidationFailed => {
                "Correct the values listed in `errors`, then send the request again."
            }
            Self::InternalError => {
                "Try again; if it keeps happening, report the request id to the operator."
            }
            Self::Unavailable => "Wait for the time in the Retry-After header, then try again.",
        }
    }

    /// The code for an answer that something below us gave without a problem document.
    fn of_status(status: StatusCode) -> Self {
        Self::ALL
            .into_iter()
            .find(|code| code.status() == status)
            .unwrap_or(if status.is_server_error() {
                Self::Unavailable
            } else {
                Self::MalformedRequest
            })
    }
}

/// Where in the request a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// In the body.
    Body,
    /// In the query string.
    Query,
    /// In the path.
    Path,
    /// In a header.
    Header,
}

/// One value that breaks a rule.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FieldError {
    /// Which part of the request holds the value.
    pub location: Location,
    /// JSON Pointer (RFC 6901) to the value within that part, such as `/limit`.
    #[schema(example = "/limit")]
    pub pointer: String,
    /// Stable code of the rule.
    #[schema(example = "too_large")]
    pub code: &'static str,
    /// What is wrong and what would be right.
    #[schema(example = "must be at most 100")]
    pub message: String,
}

/// An error on its way to the client; [`render`] writes it out with the request id.
#[derive(Clone, Debug)]
pub struct Problem {
    code: ProblemCode,
    detail: Option<String>,
    errors: Vec<FieldError>,
}

impl Problem {
    /// A problem of this kind, with the kind's own advice as its detail.
    #[must_use]
    pub const fn new(code: ProblemCode) -> Self {
        Self {
            code,
            detail: None,
            errors: Vec::new(),
        }
    }

    /// Says what happened this time.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Nothing there; `what` is for instance "article".
    #[must_use]
    pub fn not_found(what: &str) -> Self {
        Self::new(ProblemCode::NotFound).with_detail(format!("There is no such {what}."))
    }

    /// Values that break rules, all at once.
    #[must_use]
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        Self {
            code: ProblemCode::ValidationFailed,
            detail: None,
            errors,
        }
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => {
                tracing::warn!(%error, "the database did not answer");
                Self::new(ProblemCode::Unavailable)
                    .with_detail("The database did not answer in time.")
            }
            _ => {
                tracing::error!(%error, "a statement failed");
                Self::new(ProblemCode::InternalError)
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.code.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

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
