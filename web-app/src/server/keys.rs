//! The keys that are this site's own.
//!
//! One file holds them all: private keys in PEM, the newest first. The first
//! one signs the assertions with which the site proves to the API who it is
//! (`private_key_jwt`, RFC 7523); the public parts of all are published. From
//! each of them a key for cookies is derived: the first one encrypts, all
//! decrypt. So a new key on top of the file, and later the old one taken away,
//! is all there is to changing keys, and every instance of the site that has
//! the same file understands the cookies of the others.

mod file;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::digest;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::json;

use super::{StartError, clock, random};

/// How long an assertion is good for. It is used at once.
const ASSERTION_S: i64 = 60;

/// The keys that are this site's own.
pub(crate) struct SiteKeys {
    signing: SigningKey,
    jwks: String,
    cookies: Vec<cookie::Key>,
}

struct SigningKey {
    pair: EcdsaKeyPair,
    jwk: serde_json::Value,
    id: String,
}

impl SiteKeys {
    /// Reads the keys, or makes the first one when there is no such file.
    pub(super) fn load(path: &Path) -> Result<Self, StartError> {
        let refused = |reason: String| StartError::Keys {
            path: path.to_owned(),
            reason,
        };
        let secrets = file::load(path).map_err(refused)?;
        let mut keys = Vec::new();
        for secret in &secrets {
            keys.push(SigningKey::new(secret).map_err(|reason| refused(reason.to_owned()))?);
        }
        let jwks: Vec<_> = keys.iter().map(|key| &key.jwk).collect();
        let jwks = json!({ "keys": jwks }).to_string();
        let Some(signing) = keys.into_iter().next() else {
            return Err(refused("there is no private key in it".into()));
        };
        Ok(Self {
            signing,
            jwks,
            cookies: secrets
                .iter()
                .map(|secret| cookie::Key::derive_from(secret))
                .collect(),
        })
    }

    /// The public keys as a JSON Web Key Set (RFC 7517).
    pub(crate) fn jwks(&self) -> &str {
        &self.jwks
    }

    /// The keys for cookies; the first one encrypts, all decrypt.
    pub(crate) fn cookies(&self) -> &[cookie::Key] {
        &self.cookies
    }

    /// A proof that whoever shows it is this client, for this server alone
    /// (RFC 7523, section 3).
    pub(crate) fn assertion(&self, client: &str, audience: &str) -> Option<String> {
        let now = clock::now();
        let header = json!({ "alg": "ES256", "typ": "JWT", "kid": self.signing.id });
        let claims = json!({
            "iss": client,
            "sub": client,
            "aud": audience,
            "iat": now,
            "exp": now + ASSERTION_S,
            "jti": random::hex::<16>(),
        });
        let text = format!(
            "{}.{}",
            BASE64.encode(header.to_string()),
            BASE64.encode(claims.to_string())
        );
        // Fails only when the system has no randomness to give.
        let signature = self
            .signing
            .pair
            .sign(&SystemRandom::new(), text.as_bytes())
            .ok()?;
        Some(format!("{text}.{}", BASE64.encode(signature)))
    }
}

impl SigningKey {
    fn new(pkcs8: &[u8]) -> Result<Self, &'static str> {
        let pair = EcdsaKeyPair::from_pkcs8(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            pkcs8,
            &SystemRandom::new(),
        )
        .map_err(|_| "a key in it is not an ECDSA key on the curve P-256 in PKCS #8")?;
        let (x, y) = coordinates(pair.public_key().as_ref())
            .ok_or("a public key in it is not an uncompressed point")?;
        // The key's thumbprint (RFC 7638): members in this order and no others.
        let canonical = format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#);
        let id = BASE64.encode(digest::digest(&digest::SHA256, canonical.as_bytes()));
        let jwk = json!({
            "kty": "EC", "crv": "P-256", "x": x, "y": y, "kid": id, "alg": "ES256", "use": "sig",
        });
        Ok(Self { pair, jwk, id })
    }
}

/// The two halves of an uncompressed point (SEC 1, section 2.3.3).
fn coordinates(point: &[u8]) -> Option<(String, String)> {
    let (x, y) = point.strip_prefix(&[4])?.split_at_checked(32)?;
    (y.len() == 32).then(|| (BASE64.encode(x), BASE64.encode(y)))
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
    use serde_json::Value;

    use super::{BASE64, SiteKeys, file};

    #[test]
    fn an_assertion_is_verified_by_the_published_key_that_it_names() {
        let folder = tempfile::tempdir().unwrap();
        let keys = SiteKeys::load(&folder.path().join("site.key")).unwrap();
        let assertion = keys.assertion("site", "https://api.example.com").unwrap();
        let parts: Vec<&str> = assertion.split('.').collect();
        let decode = |part: &str| BASE64.decode(part).unwrap();
        let header: Value = serde_json::from_slice(&decode(parts[0])).unwrap();
        let claims: Value = serde_json::from_slice(&decode(parts[1])).unwrap();
        assert_eq!(claims["aud"], "https://api.example.com");
        assert_eq!(claims["sub"], "site");

        let jwks: Value = serde_json::from_str(keys.jwks()).unwrap();
        let jwk = &jwks["keys"][0];
        assert_eq!(jwk["kid"], header["kid"]);
        assert!(jwk.get("d").is_none(), "the private part stays here");
        let coordinate = |name: &str| decode(jwk[name].as_str().unwrap());
        let point = [vec![4], coordinate("x"), coordinate("y")].concat();
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
            .verify(
                format!("{}.{}", parts[0], parts[1]).as_bytes(),
                &decode(parts[2]),
            )
            .unwrap();
    }

    #[test]
    fn the_newest_key_signs_and_the_older_ones_stay_published() {
        let folder = tempfile::tempdir().unwrap();
        let (old, both) = (folder.path().join("old"), folder.path().join("both"));
        let before = SiteKeys::load(&old).unwrap();
        let new = file::pem(&file::generate().unwrap());
        std::fs::write(&both, new + &std::fs::read_to_string(&old).unwrap()).unwrap();

        let after = SiteKeys::load(&both).unwrap();
        assert_ne!(after.signing.id, before.signing.id);
        assert!(after.jwks().contains(&before.signing.id));
        assert_eq!(after.cookies().len(), 2);
    }

    #[test]
    fn a_file_without_a_usable_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("site.key");
        for bad in [
            "",
            "nonsense",
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        ] {
            std::fs::write(&path, bad).unwrap();
            assert!(SiteKeys::load(&path).is_err(), "{bad:?}");
        }
    }
}
