//! One proof, verified (RFC 9449, 4.3).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{
    DecodingKey,
    jwk::{Jwk, ThumbprintHash},
};
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use crate::authorization::jwt::{self, Refused};

/// How old a proof may be: as long as it travels.
const MAX_AGE: TimeDelta = TimeDelta::seconds(60);
/// The longest id that we remember a proof by.
const MAX_JTI: usize = 200;
/// The members that only a private key has (RFC 7518, 6).
const PRIVATE: [&str; 7] = ["d", "p", "q", "dp", "dq", "qi", "k"];

/// The request that a proof must be for.
#[derive(Debug)]
pub struct Expected<'e> {
    /// Its method.
    pub method: &'e str,
    /// Its address, without the query.
    pub url: &'e str,
    /// The digest of the access token that comes with it, if one does.
    pub token_digest: Option<&'e str>,
}

/// A proof that holds; it is good once.
#[derive(Debug, PartialEq, Eq)]
pub struct Verified {
    /// The thumbprint of its key.
    pub jkt: String,
    /// Its id.
    pub jti: String,
    /// Until when it must be remembered.
    pub expires_at: DateTime<Utc>,
}

#[derive(Deserialize)]
struct Claims {
    jti: String,
    htm: String,
    htu: String,
    iat: f64,
    #[serde(default)]
    ath: Option<String>,
}

/// What a proof shows, when it is one for this request, at `now`.
///
/// # Errors
/// Why it is not believed.
pub fn verify(
    proof: &str,
    expected: &Expected<'_>,
    now: DateTime<Utc>,
) -> Result<Verified, Refused> {
    let header = jwt::header(proof)?;
    if !jwt::is_of_type(&header, "dpop+jwt") {
        return Err(Refused::Type);
    }
    // Here alone the key that the token brings along is the right one: the proof shows that
    // whoever made it holds that key, and the thumbprint says which one it must be.
    let key = public_key(proof)?;
    let algorithm = jwt::algorithm_of(&key, &header).ok_or(Refused::Algorithm)?;
    let decoding = DecodingKey::from_jwk(&key).map_err(|_| Refused::Key)?;
    let claims: Claims = jwt::verified(proof, &decoding, algorithm)?;
    if claims.htm != expected.method || !is_same(&claims.htu, expected.url) {
        return Err(Refused::Audience);
    }
    if claims.ath.as_deref() != expected.token_digest {
        return Err(Refused::Audience);
    }
    if claims.jti.is_empty() || claims.jti.len() > MAX_JTI {
        return Err(Refused::Malformed);
    }
    let made_at = jwt::time(claims.iat).ok_or(Refused::Malformed)?;
    if made_at > now + jwt::LEEWAY {
        return Err(Refused::Times);
    }
    if made_at + MAX_AGE < now {
        return Err(Refused::Expired);
    }
    Ok(Verified {
        jkt: key
            .thumbprint(ThumbprintHash::SHA256)
            .map_err(|_| Refused::Key)?,
        jti: claims.jti,
        expires_at: made_at + MAX_AGE + jwt::LEEWAY,
    })
}

/// The key in the header, which must be a public one (RFC 9449, 4.3, step 7).
fn public_key(proof: &str) -> Result<Jwk, Refused> {
    let header = proof.split('.').next().unwrap_or_default();
    let header = URL_SAFE_NO_PAD
        .decode(header)
        .map_err(|_| Refused::Malformed)?;
    let header: Value = serde_json::from_slice(&header).map_err(|_| Refused::Malformed)?;
    let key = header.get("jwk").ok_or(Refused::Key)?;
    if PRIVATE.iter().any(|member| key.get(member).is_some()) {
        return Err(Refused::Key);
    }
    serde_json::from_value(key.clone()).map_err(|_| Refused::Key)
}

/// Whether two addresses are one, apart from the query and the fragment (RFC 9449, 4.3, step 9).
fn is_same(given: &str, expected: &str) -> bool {
    let plain = |text: &str| {
        let mut url = Url::parse(text).ok()?;
        url.set_query(None);
        url.set_fragment(None);
        Some(url)
    };
    match (plain(given), plain(expected)) {
        (Some(given), Some(expected)) => given == expected,
        _ => false,
    }
}

#[cfg(test)]
#[path = "proof_tests.rs"]
mod tests;
