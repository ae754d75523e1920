//! Taking the access token out of a request: from the Authorization header and nowhere else
//! (RFC 6750, 2.1), because addresses and forms end up in logs and histories.

use axum::http::{HeaderMap, HeaderName, header};

use super::refusal;
use crate::http::problem::Problem;

/// No token that we make is longer.
const MAX_LENGTH: usize = 8 << 10;

/// An access token, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'h> {
    /// The token.
    pub token: &'h str,
    /// Whether a proof of possession comes with it (RFC 9449, 7.1).
    pub is_bound: bool,
}

/// The access token, if the request carries one. Another scheme counts as none: its
/// credentials are not for us.
///
/// # Errors
/// When there are several Authorization headers, or what follows `Bearer` is no token.
pub fn token(headers: &HeaderMap) -> Result<Option<Shown<'_>>, Problem> {
    token_in(headers, &header::AUTHORIZATION)
}

/// The same of another header, which has the form of Authorization.
///
/// # Errors
/// As for [`token`].
pub fn token_in<'h>(
    headers: &'h HeaderMap,
    name: &HeaderName,
) -> Result<Option<Shown<'h>>, Problem> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        // Which one counts must not be left to whoever reads them.
        let detail = "There is more than one Authorization header.";
        return Err(refusal::malformed(detail));
    }
    let Ok(text) = value.to_str() else {
        return Err(refusal::malformed("The Authorization header is not ASCII."));
    };
    let (scheme, token) = text.split_once(' ').unwrap_or((text, ""));
    let is_bound = scheme.eq_ignore_ascii_case("dpop");
    if !is_bound && !scheme.eq_ignore_ascii_case("bearer") {
        return Ok(None);
    }
    let token = token.trim_matches(' ');
    if is_token(token) {
        Ok(Some(Shown { token, is_bound }))
    } else {
        Err(refusal::malformed(
            "The Authorization header must be `Bearer` or `DPoP`, a space and a token.",
        ))
    }
}

/// The syntax of RFC 6750, 2.1: `b64token`.
fn is_token(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    !body.is_empty() && text.len() <= MAX_LENGTH && body.bytes().all(allowed)
}
