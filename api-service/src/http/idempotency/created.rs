//! The answer to a request that made something.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::http::{
    if_match::tag_of,
    problem::{Problem, ProblemCode},
};

/// 201 with where it is, which version it has, and what it is: written out, so that it can be
/// kept and given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// Where it is.
    pub location: String,
    /// Its version.
    pub version: i64,
    /// What it is, as JSON.
    pub body: Vec<u8>,
}

impl Created {
    /// The answer that gives `body` away.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn new(location: String, version: i64, body: &impl Serialize) -> Result<Self, Problem> {
        let body = serde_json::to_vec(body).map_err(|error| {
            tracing::error!(%error, "an answer could not be written");
            Problem::new(ProblemCode::InternalError)
        })?;
        Ok(Self {
            location,
            version,
            body,
        })
    }
}

impl IntoResponse for Created {
    fn into_response(self) -> Response {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");
        let mut response = (StatusCode::CREATED, self.body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, JSON);
        let others = [
            (header::ETAG, tag_of(self.version)),
            (header::LOCATION, self.location),
        ];
        for (name, value) in others {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        }
        response
    }
}
