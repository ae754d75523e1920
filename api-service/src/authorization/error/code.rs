//! The codes of errors, each with all that is said of it.

use axum::http::StatusCode;

/// Declares the codes with their spelling, status and advice.
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
