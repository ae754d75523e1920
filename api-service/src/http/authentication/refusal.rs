//! What is answered to those who may not: which token or right is missing (RFC 6750, 3).

use axum::http::header;

use crate::{
    authorization::scope::Scope,
    http::problem::{Problem, ProblemCode},
    permissions::{Permission, PermissionSet},
};

/// 401 for a call without a token. It names no error: nothing was wrong with the token that
/// was not there (RFC 6750, 3.1).
#[must_use]
pub fn anonymous() -> Problem {
    challenge(Problem::new(ProblemCode::Unauthorized), "")
}

/// 401 for a token that is forged, expired, revoked or of a disabled user. Which of these is
/// nobody's business who holds such a token.
#[must_use]
pub fn invalid_token() -> Problem {
    let problem = Problem::new(ProblemCode::Unauthorized)
        .with_detail("The access token is not valid, or no longer. Get a new one.");
    challenge(problem, ", error=\"invalid_token\"")
}

/// 401 for a bound token without a good proof that its bearer holds the key (RFC 9449, 7.1).
#[must_use]
pub fn invalid_proof() -> Problem {
    Problem::new(ProblemCode::Unauthorized)
        .with_detail("The DPoP proof is missing, not for this call, too old, or was shown before.")
        .with_header(
            header::WWW_AUTHENTICATE,
            "DPoP realm=\"rectoverso\", error=\"invalid_dpop_proof\", algs=\"ES256 EdDSA PS256 RS256\"",
        )
}

/// 400 for credentials that cannot be read.
#[must_use]
pub fn malformed(detail: &str) -> Problem {
    let problem = Problem::new(ProblemCode::MalformedRequest).with_detail(detail);
    challenge(problem, ", error=\"invalid_request\"")
}

/// 403 for a token without the scope.
#[must_use]
pub fn insufficient_scope(scope: Scope) -> Problem {
    let name = scope.as_str();
    let problem = Problem::new(ProblemCode::InsufficientScope)
        .with_detail(format!(
            "This needs a token with the scope `{name}`, which this one was not given."
        ))
        .lacking(vec![name]);
    challenge(
        problem,
        &format!(", error=\"insufficient_scope\", scope=\"{name}\""),
    )
}

/// 403 for a user without the permission.
#[must_use]
pub fn permission_denied(permission: Permission) -> Problem {
    let codename = permission.codename();
    Problem::new(ProblemCode::PermissionDenied)
        .with_detail(format!("This needs the permission `{codename}`."))
        .lacking(vec![codename])
}

/// 403 for giving what the giver does not have.
#[must_use]
pub fn cannot_grant(lacking: PermissionSet) -> Problem {
    let codenames = lacking.codenames();
    Problem::new(ProblemCode::PermissionDenied)
        .with_detail(format!(
            "Nobody can give or take rights that they do not have; you lack: {}.",
            codenames.join(", ")
        ))
        .lacking(codenames)
}

/// 403 for an application that acts for itself where a person must.
#[must_use]
pub fn nobody() -> Problem {
    Problem::new(ProblemCode::PermissionDenied)
        .with_detail("This needs the token of a user; this one is of an application for itself.")
}

fn challenge(problem: Problem, parameters: &str) -> Problem {
    let value = format!("Bearer realm=\"rectoverso\"{parameters}");
    problem.with_header(header::WWW_AUTHENTICATE, &value)
}
