//! Changes name the version that they are meant for (RFC 9110, 13.1.1), so that nobody's work
//! is overwritten unseen.

use axum::{
    Json,
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::{
    IntoParams,
    openapi::{
        ObjectBuilder, Required,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::Type,
    },
};

use super::problem::{Problem, ProblemCode};

/// The ETag of a row's version. Strong, because If-Match compares strongly; answers that carry
/// it are not compressed, so that the same tag always means the same bytes.
#[must_use]
pub fn tag_of(version: i64) -> String {
    format!("\"{version}\"")
}

/// The versions that the client is willing to change.
#[derive(Clone, Debug)]
pub struct IfMatch(Vec<String>);

impl IfMatch {
    /// Whether what is there now, of this version, may be changed.
    ///
    /// # Errors
    /// When the client has seen another version.
    pub fn allow(&self, version: i64) -> Result<(), Problem> {
        let tag = tag_of(version);
        if self.0.iter().any(|given| given == "*" || *given == tag) {
            Ok(())
        } else {
            Err(Self::changed())
        }
    }

    /// What is answered when another change was quicker.
    #[must_use]
    pub fn changed() -> Problem {
        Problem::new(ProblemCode::PreconditionFailed)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let values = parts.headers.get_all(header::IF_MATCH).into_iter();
        let values = values.filter_map(|value| value.to_str().ok());
        let tags: Vec<String> = values
            .flat_map(|value| value.split(','))
            .map(|tag| tag.trim().to_owned())
            .collect();
        if parts.headers.contains_key(header::IF_MATCH) {
            Ok(Self(tags))
        } else {
            // RFC 6585, 3.
            Err(Problem::new(ProblemCode::PreconditionRequired))
        }
    }
}

impl IntoParams for IfMatch {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let schema = ObjectBuilder::new()
            .schema_type(Type::String)
            .examples([serde_json::Value::from("\"3\"")]);
        vec![
            ParameterBuilder::new()
                .name("If-Match")
                .parameter_in(ParameterIn::Header)
                .required(Required::True)
                .description(Some(
                    "The ETag of what you read: its `version` in quotes. `*` changes whatever is there.",
                ))
                .schema(Some(schema))
                .build(),
        ]
    }
}

/// What has a version, as JSON with the version's ETag.
#[derive(Clone, Debug)]
pub struct Versioned<T> {
    version: i64,
    location: Option<String>,
    body: T,
}

impl<T: Serialize> Versioned<T> {
    /// An answer with what is there.
    pub const fn new(version: i64, body: T) -> Self {
        Self {
            version,
            location: None,
            body,
        }
    }

    /// An answer that says that it was made, and where it is.
    pub const fn created(location: String, version: i64, body: T) -> Self {
        Self {
            version,
            location: Some(location),
            body,
        }
    }
}

impl<T: Serialize> IntoResponse for Versioned<T> {
    fn into_response(self) -> Response {
        let mut response = Json(self.body).into_response();
        if let Ok(tag) = HeaderValue::from_str(&tag_of(self.version)) {
            response.headers_mut().insert(header::ETAG, tag);
        }
        if let Some(location) = self.location {
            *response.status_mut() = StatusCode::CREATED;
            if let Ok(location) = HeaderValue::from_str(&location) {
                response.headers_mut().insert(header::LOCATION, location);
            }
        }
        response
    }
}
