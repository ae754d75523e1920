//! Errors of the authorization server, in the shape that OAuth clients read (RFC 6749, 5.2).

use std::borrow::Cow;

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{TokenError, keys::KeyError};
use crate::{app::AppState, config::Settings, http::problem::OwnShape};

/// Declares the codes with their spelling and status.
macro_rules! codes {
    ($(#[doc = $doc:literal] $variant:ident = $text:literal, $status:ident, $advice:literal;)+) => {
        /// What went wrong, as clients may act on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ErrorCode { $(#[doc = $doc] $variant,)+ }

        impl ErrorCode {
            /// Every code, for the pages that explain them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// One line for people.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $doc.trim_ascii()),+ }
            }

            /// What to do about it.
            #[must_use]
            pub const fn advice(self) -> &'static str {
                match self { $(Self::$variant => $advice),+ }
            }

            /// The code as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The HTTP status that goes with the code.
            #[must_use]
            pub const fn status(self) -> StatusCode {
                match self { $(Self::$variant => StatusCode::$status),+ }
            }
        }
    };
}

codes! {
    /// A parameter is missing, repeated or not valid (RFC 6749, 5.2).
    InvalidRequest = "invalid_request", BAD_REQUEST,
        "Correct the parameter that `error_description` names; give each parameter once.";
    /// The client did not prove who it is.
    InvalidClient = "invalid_client", UNAUTHORIZED,
        "Check the client's id, and prove who it is in the one way that it registered for.";
    /// The code, token or device code is not good, or no longer.
    InvalidGrant = "invalid_grant", BAD_REQUEST,
        "Do not send it again. Send the person through the browser for a new code, with the same redirect address and the verifier or key that belong to it.";
    /// The client may not do this.
    UnauthorizedClient = "unauthorized_client", BAD_REQUEST,
        "Register the application for this, or use the client that the token was issued to.";
    /// There is no such way to a token.
    UnsupportedGrantType = "unsupported_grant_type", BAD_REQUEST,
        "Use one of the `grant_types_supported` in the metadata.";
    /// There is no such way to be answered (RFC 6749, 4.1.2.1).
    UnsupportedResponseType = "unsupported_response_type", BAD_REQUEST,
        "Ask for `response_type=code`.";
    /// The scope is unknown, or more than may be asked for.
    InvalidScope = "invalid_scope", BAD_REQUEST,
        "Ask only for scopes that exist, that the application registered for, and that were granted.";
    /// The resource is not ours (RFC 8707, 2).
    InvalidTarget = "invalid_target", BAD_REQUEST,
        "Leave `resource` out, or name this API.";
    /// The person said no.
    AccessDenied = "access_denied", BAD_REQUEST,
        "Respect it; ask again only when the person wants to.";
    /// Nobody is signed in, and nobody may be asked (OpenID Connect Core, 3.1.2.6).
    LoginRequired = "login_required", BAD_REQUEST,
        "Send the person through the browser without `prompt=none`.";
    /// Consent is needed, and nobody may be asked for it.
    ConsentRequired = "consent_required", BAD_REQUEST,
        "Send the person through the browser without `prompt=none`.";
    /// Requests as a signed object are not read.
    RequestNotSupported = "request_not_supported", BAD_REQUEST,
        "Send the request ahead to the `pushed_authorization_request_endpoint` instead.";
    /// The pushed request is unknown, used or over (RFC 9126).
    InvalidRequestUri = "invalid_request_uri", BAD_REQUEST,
        "Send the request ahead again: each is good once, for 90 seconds.";
    /// The proof of possession is not good (RFC 9449, 5).
    InvalidDpopProof = "invalid_dpop_proof", BAD_REQUEST,
        "Make a new proof for this request, with the right time and the key that the token is bound to.";
    /// Nobody has decided yet (RFC 8628, 3.5).
    AuthorizationPending = "authorization_pending", BAD_REQUEST,
        "Ask again after the interval.";
    /// Ask less often.
    SlowDown = "slow_down", BAD_REQUEST,
        "Wait five seconds longer from now on.";
    /// The device code is over.
    ExpiredToken = "expired_token", BAD_REQUEST,
        "Begin again, with a new device code.";
    /// The access token is not good (RFC 6750, 3.1).
    InvalidToken = "invalid_token", UNAUTHORIZED,
        "Get a new access token.";
    /// The access token lacks a scope.
    InsufficientScope = "insufficient_scope", FORBIDDEN,
        "Ask for the scope that is missing.";
    /// A redirect address cannot be registered (RFC 7591, 3.2.2).
    InvalidRedirectUri = "invalid_redirect_uri", BAD_REQUEST,
        "Register addresses that begin with https://, lead to the person's own machine, or have a scheme of the application's own.";
    /// Something else about a client cannot be registered.
    InvalidClientMetadata = "invalid_client_metadata", BAD_REQUEST,
        "Correct the member that `error_description` names.";
    /// A statement about the software is not believed (RFC 7591, 3.2.2).
    InvalidSoftwareStatement = "invalid_software_statement", BAD_REQUEST,
        "Leave the statement out.";
    /// The service met an error of its own.
    ServerError = "server_error", INTERNAL_SERVER_ERROR,
        "Try again later; quote the request id when you report it.";
    /// The service is busy or its database is away.
    TemporarilyUnavailable = "temporarily_unavailable", SERVICE_UNAVAILABLE,
        "Try again after `Retry-After` seconds.";
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
