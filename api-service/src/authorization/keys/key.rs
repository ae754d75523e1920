//! One signing key: ES256 (RFC 7518, 3.4), named by its thumbprint (RFC 7638).

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey,
    jwk::{Jwk, PublicKeyUse, ThumbprintHash},
};

use super::KeyError;
use crate::secrets::Secrets;

/// What private keys are sealed for.
const PURPOSE: &str = "signing key";

/// A key that signs.
pub struct SigningKey {
    /// Its name in tokens.
    pub kid: String,
    pub(in crate::authorization) private: EncodingKey,
}

/// The public part of a key, which verifies.
#[derive(Clone)]
pub struct VerifyingKey {
    /// Its name in tokens.
    pub kid: String,
    pub(in crate::authorization) public: DecodingKey,
}

/// A new key on its way into the database.
pub struct NewKey {
    pub kid: String,
    pub public: Jwk,
    pub sealed_private: Vec<u8>,
}

impl NewKey {
    /// Makes a key. Its randomness is the cipher library's own, as the nonces of its signatures are.
    pub fn generate(secrets: &Secrets) -> Result<Self, KeyError> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)
            .and_then(|pair| pair.to_pkcs8v1())
            .map_err(|_| KeyError::Cipher)?;
        let mut public =
            Jwk::from_encoding_key(&EncodingKey::from_ec_der(pair.as_ref()), Algorithm::ES256)?;
        let kid = public.thumbprint(ThumbprintHash::SHA256)?;
        public.common.key_id = Some(kid.clone());
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        let sealed_private = secrets.seal(PURPOSE, pair.as_ref())?;
        Ok(Self {
            kid,
            public,
            sealed_private,
        })
    }
}

impl SigningKey {
    /// Opens a private key.
    pub(super) fn open(kid: &str, sealed: &[u8], secrets: &Secrets) -> Result<Self, KeyError> {
        let private = secrets.open(PURPOSE, sealed)?;
        Ok(Self {
            kid: kid.to_owned(),
            private: EncodingKey::from_ec_der(&private),
        })
    }
}

impl VerifyingKey {
    /// The key in a JWK.
    pub(super) fn from_jwk(kid: &str, jwk: &Jwk) -> Result<Self, KeyError> {
        Ok(Self {
            kid: kid.to_owned(),
            public: DecodingKey::from_jwk(jwk)?,
        })
    }
}

/// A pair for tests.
#[cfg(test)]
pub(crate) fn new_pair(secrets: &Secrets) -> Result<(SigningKey, VerifyingKey, Jwk), KeyError> {
    let key = NewKey::generate(secrets)?;
    Ok((
        SigningKey::open(&key.kid, &key.sealed_private, secrets)?,
        VerifyingKey::from_jwk(&key.kid, &key.public)?,
        key.public,
    ))
}
