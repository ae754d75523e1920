//! `private_key_jwt`: a client proves who it is by a JWT that it signs (RFC 7523, 3).

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{
    DecodingKey, Header,
    jwk::{Jwk, JwkSet},
};
use serde::Deserialize;

use crate::authorization::jwt::{self, Audience, Refused};

/// How far ahead an assertion may expire: so long we must remember it. RFC 7523, 3, refuses only
/// what is unreasonably far ahead, and libraries let theirs live for an hour unless told otherwise.
const MAX_LIFETIME: TimeDelta = TimeDelta::hours(1);
/// The longest id that we remember an assertion by.
const MAX_JTI: usize = 200;

/// What an assertion says (RFC 7523, 3).
#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
    #[serde(default)]
    nbf: Option<f64>,
    #[serde(default)]
    iat: Option<f64>,
    jti: String,
}

/// An assertion that holds; it is good once.
#[derive(Debug, PartialEq, Eq)]
pub struct Assertion {
    /// Its id.
    pub jti: String,
    /// Until when it must be remembered.
    pub expires_at: DateTime<Utc>,
}

/// The client that an assertion claims to be of. Nothing is verified yet.
pub fn claimed_client(token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Subject {
        sub: String,
    }
    jwt::header(token).ok()?;
    let claims = jsonwebtoken::dangerous::insecure_decode::<Subject>(token).ok()?;
    Some(claims.claims.sub)
}

/// The key's name in an assertion.
pub fn key_id(token: &str) -> Option<String> {
    jwt::header(token).ok()?.kid
}

/// An assertion of the client `id`, signed with one of its keys, for one of `audiences`.
pub fn verify(
    token: &str,
    id: &str,
    keys: &JwkSet,
    audiences: &[&str],
    now: DateTime<Utc>,
) -> Result<Assertion, Refused> {
    let header = jwt::header(token)?;
    // A token of another kind that the same key signed is no assertion (RFC 8725, 3.11).
    let is_plain = header.typ.is_none() || jwt::is_of_type(&header, "jwt");
    if !is_plain && !jwt::is_of_type(&header, "client-authentication+jwt") {
        return Err(Refused::Type);
    }
    let key = key(keys, &header).ok_or(Refused::Key)?;
    let algorithm = jwt::algorithm_of(key, &header).ok_or(Refused::Algorithm)?;
    let decoding = DecodingKey::from_jwk(key).map_err(|_| Refused::Key)?;
    let claims: Claims = jwt::verified(token, &decoding, algorithm)?;
    if claims.iss != id || claims.sub != id {
        return Err(Refused::Issuer);
    }
    if !audiences
        .iter()
        .any(|audience| claims.aud.names_only(audience))
    {
        return Err(Refused::Audience);
    }
    let expires_at = jwt::time(claims.exp).ok_or(Refused::Malformed)?;
    if expires_at + jwt::LEEWAY <= now {
        return Err(Refused::Expired);
    }
    let not_yet = |time: Option<f64>| match time.map(jwt::time) {
        Some(Some(time)) => time > now + jwt::LEEWAY,
        Some(None) => true,
        None => false,
    };
    if expires_at > now + MAX_LIFETIME + jwt::LEEWAY || not_yet(claims.nbf) || not_yet(claims.iat) {
        return Err(Refused::Times);
    }
    if claims.jti.is_empty() || claims.jti.len() > MAX_JTI {
        return Err(Refused::Malformed);
    }
    Ok(Assertion {
        jti: claims.jti,
        expires_at: expires_at + jwt::LEEWAY,
    })
}

/// The key that the header names; the only one, when it names none.
fn key<'k>(keys: &'k JwkSet, header: &Header) -> Option<&'k Jwk> {
    match (&header.kid, keys.keys.as_slice()) {
        (Some(kid), _) => keys.find(kid),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}

#[cfg(test)]
#[path = "assertion_tests.rs"]
mod tests;
