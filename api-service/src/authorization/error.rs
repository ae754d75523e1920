//! Errors of the authorization server, in the shape that OAuth clients read (RFC 6749, 5.2).

use std::borrow::Cow;

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{TokenError, keys::KeyError};
use crate::http::problem::OwnShape;

/// Declares the codes with their spelling and status.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $status:ident;)+) => {
        /// What went wrong, as clients may act on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ErrorCode { $($(#[$doc])* $variant,)+ }

        impl ErrorCode {
            /// The code as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            const fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status),+ }
            }
        }
    };
}

codes! {
    /// A parameter is missing, repeated or not valid (RFC 6749, 5.2).
    InvalidRequest = "invalid_request", BAD_REQUEST;
    /// The client did not prove who it is.
    InvalidClient = "invalid_client", UNAUTHORIZED;
    /// The code, token or device code is not good, or no longer.
    InvalidGrant = "invalid_grant", BAD_REQUEST;
    /// The client may not do this.
    UnauthorizedClient = "unauthorized_client", BAD_REQUEST;
    /// There is no such way to a token.
    UnsupportedGrantType = "unsupported_grant_type", BAD_REQUEST;
    /// There is no such way to be answered (RFC 6749, 4.1.2.1).
    UnsupportedResponseType = "unsupported_response_type", BAD_REQUEST;
    /// The scope is unknown, or more than may be asked for.
    InvalidScope = "invalid_scope", BAD_REQUEST;
    /// The resource is not ours (RFC 8707, 2).
    InvalidTarget = "invalid_target", BAD_REQUEST;
    /// The person said no.
    AccessDenied = "access_denied", BAD_REQUEST;
    /// Nobody is signed in, and nobody may be asked (OpenID Connect Core, 3.1.2.6).
    LoginRequired = "login_required", BAD_REQUEST;
    /// Consent is needed, and nobody may be asked for it.
    ConsentRequired = "consent_required", BAD_REQUEST;
    /// Requests as a signed object are not read.
    RequestNotSupported = "request_not_supported", BAD_REQUEST;
    /// The pushed request is unknown, used or over (RFC 9126).
    InvalidRequestUri = "invalid_request_uri", BAD_REQUEST;
    /// The proof of possession is not good (RFC 9449, 5).
    InvalidDpopProof = "invalid_dpop_proof", BAD_REQUEST;
    /// Nobody has decided yet (RFC 8628, 3.5).
    AuthorizationPending = "authorization_pending", BAD_REQUEST;
    /// Ask less often.
    SlowDown = "slow_down", BAD_REQUEST;
    /// The device code is over.
    ExpiredToken = "expired_token", BAD_REQUEST;
    /// The access token is not good (RFC 6750, 3.1).
    InvalidToken = "invalid_token", UNAUTHORIZED;
    /// The access token lacks a scope.
    InsufficientScope = "insufficient_scope", FORBIDDEN;
    /// A redirect address cannot be registered (RFC 7591, 3.2.2).
    InvalidRedirectUri = "invalid_redirect_uri", BAD_REQUEST;
    /// Something else about a client cannot be registered.
    InvalidClientMetadata = "invalid_client_metadata", BAD_REQUEST;
    /// A statement about the software is not believed (RFC 7591, 3.2.2).
    InvalidSoftwareStatement = "invalid_software_statement", BAD_REQUEST;
    /// The service met an error of its own.
    ServerError = "server_error", INTERNAL_SERVER_ERROR;
    /// The service is busy or its database is away.
    TemporarilyUnavailable = "temporarily_unavailable", SERVICE_UNAVAILABLE;
}

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
}

impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        let body = ErrorBody {
            error: self.code.as_str(),
            error_description: &self.description,
        };
        let mut response = (self.code.status(), Json(body)).into_response();
        response.extensions_mut().insert(OwnShape);
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
