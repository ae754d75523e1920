//! JSON Web Tokens (RFC 7519), as narrowly as we use them: the key says with which algorithm
//! it verifies, never the token alone (RFC 8725, 3.1), and what a token says of itself, such as a key
//! of its own, is not followed.

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{
    Algorithm, DecodingKey, Header, Validation, decode, decode_header,
    errors::ErrorKind,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, KeyAlgorithm, PublicKeyUse},
};
use serde::{Deserialize, de::DeserializeOwned};

/// Longer tokens are refused unread.
pub const MAX_LENGTH: usize = 8 << 10;
/// How far the clocks of others may be off.
pub const LEEWAY: TimeDelta = TimeDelta::seconds(30);

/// Why a token is not believed. Callers hear of it in general words only; this is for logs and tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It cannot be read.
    #[error("is not a JWT with the claims it needs")]
    Malformed,
    /// It is a JWT of another kind (RFC 8725, 3.11).
    #[error("is a JWT of another type")]
    Type,
    /// It names another algorithm than its key has.
    #[error("names an algorithm that is not accepted")]
    Algorithm,
    /// It names no key, or one that is not known.
    #[error("names no known key")]
    Key,
    /// The signature is wrong.
    #[error("has a wrong signature")]
    Signature,
    /// Somebody else issued it.
    #[error("has another issuer")]
    Issuer,
    /// It is meant for somebody else.
    #[error("is meant for another audience")]
    Audience,
    /// Its time is over.
    #[error("has expired")]
    Expired,
    /// Its time has not come, or it claims to live too long.
    #[error("has times that are not accepted")]
    Times,
}

/// The header of a token that nobody has verified.
///
/// # Errors
/// When it cannot be read, or demands to be understood in a way we do not know (RFC 7515, 4.1.11).
pub fn header(token: &str) -> Result<Header, Refused> {
    if token.len() > MAX_LENGTH {
        return Err(Refused::Malformed);
    }
    let header = decode_header(token).map_err(|_| Refused::Malformed)?;
    if header.crit.is_some() || header.enc.is_some() || header.zip.is_some() {
        return Err(Refused::Malformed);
    }
    Ok(header)
}

/// Whether the header's `typ` is this one; the prefix `application/` may be left out (RFC 7515, 4.1.9).
#[must_use]
pub fn is_of_type(header: &Header, kind: &str) -> bool {
    let given = header.typ.as_deref().unwrap_or_default();
    let given = given.strip_prefix("application/").unwrap_or(given);
    given.eq_ignore_ascii_case(kind)
}

/// The claims of a token whose signature holds. Times, issuer and audience are the caller's to
/// check, by the service's own clock.
///
/// # Errors
/// When the signature is wrong, or the claims are not these.
pub fn verified<C: DeserializeOwned>(
    token: &str,
    key: &DecodingKey,
    algorithm: Algorithm,
) -> Result<C, Refused> {
    let mut validation = Validation::new(algorithm);
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    match decode::<C>(token, key, &validation) {
        Ok(data) => Ok(data.claims),
        Err(error) => Err(match error.kind() {
            ErrorKind::InvalidSignature => Refused::Signature,
            ErrorKind::InvalidAlgorithm => Refused::Algorithm,
            _ => Refused::Malformed,
        }),
    }
}

/// The algorithm that the header names, if a public key of somebody else verifies with it.
#[must_use]
pub fn algorithm_of(key: &Jwk, header: &Header) -> Option<Algorithm> {
    let mut accepted = algorithms_of(key).into_iter();
    accepted.find(|algorithm| *algorithm == header.alg)
}

/// The algorithms that a public key of somebody else verifies with: one, except for an RSA key
/// that does not say for which it is meant (RFC 7517, 4.4); none when we do not accept such
/// keys. Symmetric ones never are: whoever knows them could sign, too.
#[must_use]
pub fn algorithms_of(key: &Jwk) -> Vec<Algorithm> {
    if key.common.public_key_use == Some(PublicKeyUse::Encryption) {
        return Vec::new();
    }
    let known: &[_] = match &key.algorithm {
        AlgorithmParameters::EllipticCurve(curve) if curve.curve == EllipticCurve::P256 => {
            &[(KeyAlgorithm::ES256, Algorithm::ES256)]
        }
        AlgorithmParameters::OctetKeyPair(pair) if pair.curve == EllipticCurve::Ed25519 => {
            &[(KeyAlgorithm::EdDSA, Algorithm::EdDSA)]
        }
        AlgorithmParameters::RSA(_) => &[
            (KeyAlgorithm::PS256, Algorithm::PS256),
            (KeyAlgorithm::RS256, Algorithm::RS256),
        ],
        _ => &[],
    };
    let stated = key.common.key_algorithm;
    let fits = |name: KeyAlgorithm| stated.is_none_or(|stated| stated == name);
    let fitting = known.iter().filter(|(name, _)| fits(*name));
    fitting.map(|(_, algorithm)| *algorithm).collect()
}

/// A point in time as claims write it: seconds since 1970, perhaps with a fraction (RFC 7519, 2).
#[must_use]
pub fn time(seconds: f64) -> Option<DateTime<Utc>> {
    #[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
    (0.0..253_402_300_800.0)
        .contains(&seconds)
        .then(|| DateTime::from_timestamp(seconds as i64, 0))
        .flatten()
}

/// The claim `aud`: one audience or several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Audience {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

impl Audience {
    /// Whether `name` is among them.
    #[must_use]
    pub fn names(&self, name: &str) -> bool {
        match self {
            Self::One(audience) => audience == name,
            Self::Several(audiences) => audiences.iter().any(|audience| audience == name),
        }
    }

    /// Whether it names `name` and nobody else: then no other service can pass the token on to us.
    #[must_use]
    pub fn names_only(&self, name: &str) -> bool {
        match self {
            Self::One(audience) => audience == name,
            Self::Several(audiences) => matches!(audiences.as_slice(), [one] if one == name),
        }
    }
}

#[cfg(test)]
#[path = "jwt_tests.rs"]
mod tests;
