//! One signing key, named by its thumbprint (RFC 7638).

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der},
    rsa::{KeyPair, KeySize},
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair},
};
use jsonwebtoken::{
    DecodingKey, EncodingKey, Header, encode,
    jwk::{Jwk, PublicKeyUse, ThumbprintHash},
};
use serde::Serialize;

use super::{KeyError, SigningAlgorithm};
use crate::secrets::Secrets;

/// What private keys are sealed for.
const PURPOSE: &str = "signing key";
/// How the private key of 2048 bits of an RSA pair is wrapped (RFC 5958, 2): so long is what stands
/// before the key itself (RFC 8017, A.1.2), which is all that the library takes.
const RSA_WRAPPING: usize = 26;

/// A key that signs.
pub struct SigningKey {
    /// Its name in tokens.
    pub kid: String,
    pub(in crate::authorization) algorithm: SigningAlgorithm,
    pub(in crate::authorization) private: EncodingKey,
}

/// The public part of a key, which verifies.
#[derive(Clone)]
pub struct VerifyingKey {
    /// Its name in tokens.
    pub kid: String,
    pub(in crate::authorization) algorithm: SigningAlgorithm,
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
    pub fn generate(algorithm: SigningAlgorithm, secrets: &Secrets) -> Result<Self, KeyError> {
        let private = match algorithm {
            SigningAlgorithm::Es256 => ec_pair()?,
            SigningAlgorithm::Rs256 => rsa_pair()?,
        };
        let mut public =
            Jwk::from_encoding_key(&encoding(algorithm, &private), algorithm.of_jwt())?;
        let kid = public.thumbprint(ThumbprintHash::SHA256)?;
        public.common.key_id = Some(kid.clone());
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        let sealed_private = secrets.seal(PURPOSE, &private)?;
        Ok(Self {
            kid,
            public,
            sealed_private,
        })
    }
}

fn ec_pair() -> Result<Vec<u8>, KeyError> {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)
        .and_then(|pair| pair.to_pkcs8v1())
        .map_err(|_| KeyError::Cipher)?;
    Ok(pair.as_ref().to_vec())
}

fn rsa_pair() -> Result<Vec<u8>, KeyError> {
    let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::Cipher)?;
    let wrapped: Pkcs8V1Der = pair.as_der().map_err(|_| KeyError::Cipher)?;
    let private = wrapped.as_ref().get(RSA_WRAPPING..);
    Ok(private.ok_or(KeyError::Cipher)?.to_vec())
}

fn encoding(algorithm: SigningAlgorithm, private: &[u8]) -> EncodingKey {
    match algorithm {
        SigningAlgorithm::Es256 => EncodingKey::from_ec_der(private),
        SigningAlgorithm::Rs256 => EncodingKey::from_rsa_der(private),
    }
}

impl SigningKey {
    /// Opens a private key.
    pub(super) fn open(
        algorithm: SigningAlgorithm,
        kid: &str,
        sealed: &[u8],
        secrets: &Secrets,
    ) -> Result<Self, KeyError> {
        let private = secrets.open(PURPOSE, sealed)?;
        Ok(Self {
            kid: kid.to_owned(),
            algorithm,
            private: encoding(algorithm, &private),
        })
    }

    /// A JWT of this type with these claims.
    ///
    /// # Errors
    /// When the cipher fails.
    pub(in crate::authorization) fn sign(
        &self,
        kind: &str,
        claims: &impl Serialize,
    ) -> Result<String, jsonwebtoken::errors::Error> {
        let mut header = Header::new(self.algorithm.of_jwt());
        header.typ = Some(kind.to_owned());
        header.kid = Some(self.kid.clone());
        encode(&header, claims, &self.private)
    }
}

impl VerifyingKey {
    /// The key in a JWK.
    pub(super) fn from_jwk(
        algorithm: SigningAlgorithm,
        kid: &str,
        jwk: &Jwk,
    ) -> Result<Self, KeyError> {
        Ok(Self {
            kid: kid.to_owned(),
            algorithm,
            public: DecodingKey::from_jwk(jwk)?,
        })
    }
}

/// A pair for tests.
#[cfg(test)]
pub(crate) fn new_pair(secrets: &Secrets) -> Result<(SigningKey, VerifyingKey, Jwk), KeyError> {
    let algorithm = SigningAlgorithm::Es256;
    let key = NewKey::generate(algorithm, secrets)?;
    Ok((
        SigningKey::open(algorithm, &key.kid, &key.sealed_private, secrets)?,
        VerifyingKey::from_jwk(algorithm, &key.kid, &key.public)?,
        key.public,
    ))
}
