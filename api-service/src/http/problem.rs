//! Errors as the client sees them: RFC 9457 problem documents.

mod code;
mod render;

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

pub use code::ProblemCode;
pub use render::{MEDIA_TYPE, OwnShape, ProblemDocument, render};

use super::input::Invalid;

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

/// An error on its way to the client; [`render()`] writes it out with the request id.
#[derive(Clone, Debug)]
pub struct Problem {
    code: ProblemCode,
    detail: Option<String>,
    errors: Vec<FieldError>,
    missing: Vec<&'static str>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Problem {
    /// A problem of this kind, with the kind's own advice as its detail.
    #[must_use]
    pub const fn new(code: ProblemCode) -> Self {
        Self {
            code,
            detail: None,
            errors: Vec::new(),
            missing: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// The kind of problem.
    #[must_use]
    pub const fn code(&self) -> ProblemCode {
        self.code
    }

    /// What happened this time, if it was said.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The values that break rules.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The scope or the permissions that the call lacks.
    #[must_use]
    pub fn lacking(mut self, missing: Vec<&'static str>) -> Self {
        self.missing = missing;
        self
    }

    /// Sets a header of the answer, such as the challenge of a 401.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }

    /// Too many attempts; the next one may come in so many seconds.
    #[must_use]
    pub fn too_many(seconds: u64) -> Self {
        Self::new(ProblemCode::TooManyRequests)
            .with_header(header::RETRY_AFTER, &seconds.to_string())
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
            errors,
            ..Self::new(ProblemCode::ValidationFailed)
        }
    }

    /// A member of the body, such as `/username`, that breaks a rule which only the database knows.
    #[must_use]
    pub fn invalid_member(pointer: &str, invalid: Invalid) -> Self {
        Self::invalid(vec![FieldError {
            location: Location::Body,
            pointer: pointer.to_owned(),
            code: invalid.code,
            message: invalid.message,
        }])
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
        response.headers_mut().extend(self.headers.iter().cloned());
        response.extensions_mut().insert(self);
        response
    }
}
