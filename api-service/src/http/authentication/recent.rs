//! What only somebody may do who proved a moment ago who they are: a stolen token or a browser
//! left open is not enough.

use axum::http::header;
use chrono::{DateTime, TimeDelta, Utc};

use super::Caller;
use crate::http::problem::{Problem, ProblemCode};

/// How long a moment is.
pub const MAX_AGE: TimeDelta = TimeDelta::minutes(10);

/// Whether the caller proved who they are within [`MAX_AGE`].
#[must_use]
pub fn is_recent(caller: &Caller, now: DateTime<Utc>) -> bool {
    caller
        .authenticated_at
        .is_some_and(|time| now - time <= MAX_AGE)
}

/// Refuses a caller who did not; the challenge is that of RFC 9470, 3.
///
/// # Errors
/// 401 `authentication_too_old`.
pub fn need_recent(caller: &Caller, now: DateTime<Utc>) -> Result<(), Problem> {
    if is_recent(caller, now) {
        return Ok(());
    }
    let challenge = format!(
        "Bearer realm=\"rectoverso\", error=\"insufficient_user_authentication\", \
         error_description=\"Sign in again\", max_age=\"{}\"",
        MAX_AGE.num_seconds()
    );
    Err(Problem::new(ProblemCode::AuthenticationTooOld)
        .with_header(header::WWW_AUTHENTICATE, &challenge))
}
