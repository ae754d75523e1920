//! The kinds of error.

use axum::http::StatusCode;
use serde::Serialize;
use utoipa::ToSchema;

/// Declares the codes, each with all that is said of it.
macro_rules! problem_codes {
    ($($(#[$doc:meta])+ $code:ident = $text:literal, $status:ident { title: $title:literal, advice: $advice:literal })+) => {
        /// The kinds of error, each with a stable code that programs may rely on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum ProblemCode {
            $($(#[$doc])+ $code,)+
        }

        impl ProblemCode {
            /// Every code, for the pages that explain them.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The HTTP status that goes with the code.
            #[must_use]
            pub const fn status(self) -> StatusCode {
                match self { $(Self::$code => StatusCode::$status),+ }
            }

            /// The code as it is written in a problem document and in its documentation's address.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$code => $text),+ }
            }

            /// One line for people, the same for every occurrence (RFC 9457, 3.1.4).
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$code => $title),+ }
            }

            /// What happened and what to do, when an occurrence has no detail of its own.
            #[must_use]
            pub const fn advice(self) -> &'static str {
                match self { $(Self::$code => $advice),+ }
            }
        }
    };
}

problem_codes! {
    /// The request could not be read at all, such as broken percent-encoding or JSON.
    MalformedRequest = "malformed_request", BAD_REQUEST {
        title: "The request could not be read",
        advice: "Correct what `detail` names, then send the request again."
    }
    /// The request carries no access token, or one that is not valid any more.
    Unauthorized = "unauthorized", UNAUTHORIZED {
        title: "An access token is needed",
        advice: "Send a valid access token as `Authorization: Bearer …`; the WWW-Authenticate header says what is wrong with the one you sent."
    }
    /// This needs somebody who proved who they are within the last minutes.
    AuthenticationTooOld = "authentication_too_old", UNAUTHORIZED {
        title: "Please sign in again",
        advice: "Have the user sign in again, then send the request with the new access token."
    }
    /// The access token was not given the scope that this operation needs.
    InsufficientScope = "insufficient_scope", FORBIDDEN {
        title: "The access token does not reach this far",
        advice: "Ask the user for the scope that `detail` names."
    }
    /// The user may not do this, whatever the token.
    PermissionDenied = "permission_denied", FORBIDDEN {
        title: "Permission denied",
        advice: "Ask an administrator for the permission that `detail` names."
    }
    /// Name and password, or the code, do not fit together.
    InvalidCredentials = "invalid_credentials", FORBIDDEN {
        title: "That did not match",
        advice: "Check what was typed, then try again."
    }
    /// This instance takes no new accounts, or only invited ones.
    SignUpClosed = "sign_up_closed", FORBIDDEN {
        title: "Sign-up is closed",
        advice: "Ask an administrator for an account or an invitation."
    }
    /// There is nothing at this address, or nothing that you may see.
    NotFound = "not_found", NOT_FOUND {
        title: "Not found",
        advice: "Check the address; /docs lists every operation."
    }
    /// The address exists, but not for this method; see the Allow header.
    MethodNotAllowed = "method_not_allowed", METHOD_NOT_ALLOWED {
        title: "Method not allowed",
        advice: "Use one of the methods in the Allow header."
    }
    /// The request does not fit what is there now.
    Conflict = "conflict", CONFLICT {
        title: "The request conflicts with what is there",
        advice: "Read the current state, then decide anew."
    }
    /// There are no passkeys at the address of this site.
    PasskeysUnavailable = "passkeys_unavailable", CONFLICT {
        title: "Passkeys do not work here",
        advice: "Sign in another way; `detail` tells the operator what is needed."
    }
    /// Somebody changed this since you read it: it no longer has the version in If-Match.
    PreconditionFailed = "precondition_failed", PRECONDITION_FAILED {
        title: "It was changed meanwhile",
        advice: "Read it again, apply your change to what is there now, and send the new ETag as If-Match."
    }
    /// The request body is larger than the service accepts.
    PayloadTooLarge = "payload_too_large", PAYLOAD_TOO_LARGE {
        title: "The request body is too large",
        advice: "Send a smaller body."
    }
    /// The Content-Type of the body is not one that this operation reads.
    UnsupportedMediaType = "unsupported_media_type", UNSUPPORTED_MEDIA_TYPE {
        title: "Unsupported content type",
        advice: "Send one of the content types that /docs lists for this operation."
    }
    /// A Range header asks for bytes beyond the end of the file.
    RangeNotSatisfiable = "range_not_satisfiable", RANGE_NOT_SATISFIABLE {
        title: "The range lies beyond the end of the file",
        advice: "Ask for a range within the size given in the Content-Range header."
    }
    /// One or more values break a rule; `errors` lists every one of them.
    ValidationFailed = "validation_failed", UNPROCESSABLE_ENTITY {
        title: "Some values are not valid",
        advice: "Correct the values listed in `errors`, then send the request again."
    }
    /// A change must name the version that it is meant for, so that nobody's work is overwritten unseen.
    PreconditionRequired = "precondition_required", PRECONDITION_REQUIRED {
        title: "Name the version that you mean to change",
        advice: "Send the ETag of what you read as If-Match."
    }
    /// Too many attempts in a short time.
    TooManyRequests = "too_many_requests", TOO_MANY_REQUESTS {
        title: "Too many attempts",
        advice: "Wait for the time in the Retry-After header, then try again."
    }
    /// The service met an error of its own. It is logged under the request id.
    InternalError = "internal_error", INTERNAL_SERVER_ERROR {
        title: "Something went wrong on our side",
        advice: "Try again; if it keeps happening, report the request id to the operator."
    }
    /// The service is busy, stopping, or its database is away. Try again later.
    Unavailable = "unavailable", SERVICE_UNAVAILABLE {
        title: "The service is not available right now",
        advice: "Wait for the time in the Retry-After header, then try again."
    }
}

impl ProblemCode {
    /// The code for an answer that something below us gave without a problem document.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Self {
        let mut codes = Self::ALL.iter().copied();
        codes
            .find(|code| code.status() == status)
            .unwrap_or(if status.is_server_error() {
                Self::Unavailable
            } else {
                Self::MalformedRequest
            })
    }
}
