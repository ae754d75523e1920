//! Access tokens: JWTs as RFC 9068 has them, signed with ES256, for five minutes.

use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::Algorithm;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    jwt::{self, Refused},
    keys::{SigningKey, VerifyingKey},
    scope::Scopes,
};

/// How long an access token is good for.
pub const LIFETIME: TimeDelta = TimeDelta::minutes(5);
/// The header's `typ` (RFC 9068, 2.1).
const TYPE: &str = "at+jwt";

/// What an access token says (RFC 9068, 2.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessClaims {
    /// Who issued it: this service.
    pub iss: String,
    /// Whom it is for: this service, too.
    pub aud: String,
    /// The user's id; the client's when no user is behind it.
    pub sub: String,
    /// The application.
    pub client_id: String,
    /// What may be used of the rights of the subject.
    pub scope: Scopes,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// When it ends.
    pub exp: i64,
    /// Its own id.
    pub jti: Uuid,
    /// The authorization that it belongs to: the family that is revoked as one.
    pub aid: Uuid,
    /// The session in which it was authorized, when a person was there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<Uuid>,
    /// When that person last proved who they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
    /// And how (RFC 8176).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amr: Vec<String>,
    /// The key that its bearer must prove to hold (RFC 9449, 6.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnf: Option<Confirmation>,
}

/// The key that a token is bound to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// Its thumbprint (RFC 7638).
    pub jkt: String,
}

impl AccessClaims {
    /// The user, when one is behind the token: a client that acts for itself is its own subject.
    #[must_use]
    pub fn user_id(&self) -> Option<Uuid> {
        (self.sub != self.client_id)
            .then(|| self.sub.parse().ok())
            .flatten()
    }

    /// When the person last proved who they are.
    #[must_use]
    pub fn authenticated_at(&self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp(self.auth_time?, 0)
    }
}

/// Signs an access token.
///
/// # Errors
/// When the cipher fails.
pub fn sign(
    claims: &AccessClaims,
    key: &SigningKey,
) -> Result<String, jsonwebtoken::errors::Error> {
    key.sign(TYPE, claims)
}

/// The id of the key that an access token claims to be signed with.
///
/// # Errors
/// When it is no access token that we could have signed.
pub fn key_id(token: &str) -> Result<String, Refused> {
    let header = jwt::header(token)?;
    if !jwt::is_of_type(&header, TYPE) {
        return Err(Refused::Type);
    }
    if header.alg != Algorithm::ES256 {
        return Err(Refused::Algorithm);
    }
    header.kid.ok_or(Refused::Key)
}

/// The claims of an access token that was signed with `key`, whatever they say.
///
/// # Errors
/// Why it is not believed.
pub fn verify(token: &str, key: &VerifyingKey) -> Result<AccessClaims, Refused> {
    if key_id(token)? != key.kid {
        return Err(Refused::Key);
    }
    jwt::verified(token, &key.public, Algorithm::ES256)
}

impl AccessClaims {
    /// Refuses what `issuer` did not say of a token for itself that is good at `now`.
    ///
    /// # Errors
    /// Why it is not believed.
    pub fn check(&self, issuer: &str, now: DateTime<Utc>) -> Result<(), Refused> {
        if self.iss != issuer {
            return Err(Refused::Issuer);
        }
        if self.aud != issuer {
            return Err(Refused::Audience);
        }
        if self.exp <= now.timestamp() {
            return Err(Refused::Expired);
        }
        // The clock is the one that wrote them, or one of its kin.
        let leeway = jwt::LEEWAY.num_seconds();
        if self.iat > now.timestamp() + leeway || self.exp - self.iat > LIFETIME.num_seconds() {
            return Err(Refused::Times);
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "access_token_tests.rs"]
mod tests;
