//! Errors of the authorization server, in the shape that OAuth clients read (RFC 6749, 5.2).

mod code;

use std::borrow::Cow;

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

pub use code::ErrorCode;

use super::{TokenError, keys::KeyError};
use crate::{app::AppState, config::Settings, http::problem::OwnShape};

/// An error on its way to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuthError {
    /// What went wrong.
    pub code: ErrorCode,
    /// For the developer of the client.
    pub description: Cow<'static, str>,
    challenge: Option<&'static str>,
}

impl OAuthError {
    /// An error of this kind.
    pub fn new(code: ErrorCode, description: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            description: description.into(),
            challenge: None,
        }
    }

    /// A request that is not as it must be.
    pub fn invalid(description: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorCode::InvalidRequest, description)
    }

    /// What is said to whoever cannot prove to be the client, whatever the reason: it tells
    /// nobody which clients there are.
    #[must_use]
    pub fn invalid_client() -> Self {
        Self {
            challenge: Some("Basic realm=\"rectoverso\""),
            ..Self::new(
                ErrorCode::InvalidClient,
                "there is no such client, or it did not prove to be it",
            )
        }
    }

    /// What is said of a code or token that is not good, whatever the reason.
    #[must_use]
    pub fn invalid_grant() -> Self {
        Self::new(
            ErrorCode::InvalidGrant,
            "it is not valid, was used before, has expired, was revoked, or belongs to another client",
        )
    }

    /// The same error with a WWW-Authenticate header.
    #[must_use]
    pub const fn with_challenge(mut self, challenge: &'static str) -> Self {
        self.challenge = Some(challenge);
        self
    }
}

/// The body of an error.
#[derive(Serialize)]
struct ErrorBody<'e> {
    error: &'static str,
    error_description: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_uri: Option<String>,
}

impl OAuthError {
    /// Where its code is explained.
    #[must_use]
    pub fn page(&self, settings: &Settings) -> String {
        let code = self.code.as_str();
        settings.public_url.join(&format!("problems/{code}"))
    }

    fn body(&self, error_uri: Option<String>) -> Json<ErrorBody<'_>> {
        Json(ErrorBody {
            error: self.code.as_str(),
            error_description: &self.description,
            error_uri,
        })
    }
}

/// Adds to errors where they are explained, which they cannot know themselves.
pub async fn link(State(state): State<AppState>, mut response: Response) -> Response {
    if let Some(error) = response.extensions_mut().remove::<OAuthError>() {
        let page = error.page(&state.settings);
        *response.body_mut() = error.body(Some(page)).into_response().into_body();
    }
    response
}

impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        let mut response = (self.code.status(), self.body(None)).into_response();
        response.extensions_mut().insert(OwnShape);
        response.extensions_mut().insert(self.clone());
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(challenge) = self.challenge {
            headers.insert(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static(challenge),
            );
        }
        if self.code == ErrorCode::TemporarilyUnavailable {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}

impl From<sqlx::Error> for OAuthError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => {
                tracing::warn!(%error, "the database did not answer");
                Self::new(ErrorCode::TemporarilyUnavailable, "try again in a moment")
            }
            _ => {
                tracing::error!(%error, "a statement failed");
                Self::server_error()
            }
        }
    }
}

impl OAuthError {
    /// Something went wrong on our side, which is logged.
    #[must_use]
    pub fn server_error() -> Self {
        Self::new(ErrorCode::ServerError, "something went wrong on our side")
    }
}

impl From<KeyError> for OAuthError {
    fn from(error: KeyError) -> Self {
        if let KeyError::Database(error) = error {
            return error.into();
        }
        tracing::error!(%error, "there is no key to sign or verify with");
        Self::server_error()
    }
}

impl From<TokenError> for OAuthError {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Refused(_) => {
                Self::new(ErrorCode::InvalidToken, "the access token is not valid")
                    .with_challenge("Bearer realm=\"rectoverso\", error=\"invalid_token\"")
            }
            TokenError::Keys(error) => error.into(),
        }
    }
}

impl From<jsonwebtoken::errors::Error> for OAuthError {
    fn from(error: jsonwebtoken::errors::Error) -> Self {
        tracing::error!(%error, "a token cannot be signed");
        Self::server_error()
    }
}
