//! Path parameters as typed values.

use std::str::FromStr;

use axum::{
    extract::{FromRequestParts, rejection::PathRejection},
    http::request::Parts,
};

use super::{
    input::Invalid,
    problem::{FieldError, Location, Problem, ProblemCode},
};

/// The one parameter of a path, parsed by its type's own rule.
pub struct PathParameter<T>(pub T);

impl<S: Send + Sync, T: FromStr<Err = Invalid>> FromRequestParts<S> for PathParameter<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let path: Result<axum::extract::Path<Vec<(String, String)>>, PathRejection> =
            axum::extract::Path::from_request_parts(parts, state).await;
        let Ok(axum::extract::Path(values)) = path else {
            return Err(Problem::new(ProblemCode::MalformedRequest)
                .with_detail("The path is not UTF-8 once percent-decoded."));
        };
        let Some((name, text)) = values.into_iter().next() else {
            return Err(Problem::new(ProblemCode::NotFound));
        };
        text.parse().map(Self).map_err(|invalid: Invalid| {
            Problem::invalid(vec![FieldError {
                location: Location::Path,
                pointer: format!("/{name}"),
                code: invalid.code,
                message: invalid.message,
            }])
        })
    }
}
