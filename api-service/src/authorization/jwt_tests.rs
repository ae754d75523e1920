#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use aws_lc_rs::{
    rand::SystemRandom,
    rsa::KeySize,
    signature::{KeyPair, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, jwk::Jwk};
use serde_json::{Value, json};

use super::{Refused, algorithm_of, algorithms_of, header, verified};

fn key(members: Value) -> Jwk {
    serde_json::from_value(members).unwrap()
}

fn accepted(jwk: &Jwk, token: &str) -> Result<Value, Refused> {
    let algorithm = algorithm_of(jwk, &header(token)?).ok_or(Refused::Algorithm)?;
    let key = DecodingKey::from_jwk(jwk).map_err(|_| Refused::Key)?;
    verified(token, &key, algorithm)
}

fn signed(algorithm: &str, pair: &RsaKeyPair, padding: &'static dyn RsaEncoding) -> String {
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!(
        "{}.{}",
        part(json!({ "alg": algorithm })),
        part(json!({ "jti": "1" }))
    );
    let mut signature = vec![0; pair.public_modulus_len()];
    let random = SystemRandom::new();
    pair.sign(padding, &random, message.as_bytes(), &mut signature)
        .unwrap();
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}

#[test]
fn an_rsa_key_verifies_with_what_it_is_meant_for() {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    let modulus = pair.public_key().modulus();
    let n = URL_SAFE_NO_PAD.encode(modulus.big_endian_without_leading_zero());
    let pss = signed("PS256", &pair, &RSA_PSS_SHA256);
    let pkcs = signed("RS256", &pair, &RSA_PKCS1_SHA256);
    let silent = key(json!({ "kty": "RSA", "n": n, "e": "AQAB" }));
    assert!(accepted(&silent, &pss).is_ok());
    assert!(accepted(&silent, &pkcs).is_ok());
    let stated = key(json!({ "kty": "RSA", "n": n, "e": "AQAB", "alg": "PS256" }));
    assert!(accepted(&stated, &pss).is_ok());
    assert_eq!(accepted(&stated, &pkcs), Err(Refused::Algorithm));
    // The name of one and the signature of another.
    let mixed = signed("PS256", &pair, &RSA_PKCS1_SHA256);
    assert_eq!(accepted(&silent, &mixed), Err(Refused::Signature));
    for other in ["RS512", "PS384", "HS256", "ES256"] {
        let token = signed(other, &pair, &RSA_PKCS1_SHA256);
        assert_eq!(accepted(&silent, &token), Err(Refused::Algorithm));
    }
}

#[test]
fn a_key_has_the_algorithms_of_its_kind_and_none_that_contradict_it() {
    let curve = json!({ "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA" });
    let rsa = json!({ "kty": "RSA", "n": "AA", "e": "AQAB" });
    for (key_members, member, value, expected) in [
        (&curve, "kid", "1", vec![Algorithm::ES256]),
        (&curve, "alg", "ES256", vec![Algorithm::ES256]),
        (&curve, "alg", "ES384", vec![]),
        (&curve, "crv", "P-384", vec![]),
        (&curve, "use", "enc", vec![]),
        (&rsa, "use", "sig", vec![Algorithm::PS256, Algorithm::RS256]),
        (&rsa, "alg", "RS256", vec![Algorithm::RS256]),
        (&rsa, "alg", "RS512", vec![]),
    ] {
        let mut members = key_members.clone();
        if let Some(members) = members.as_object_mut() {
            members.insert(member.to_owned(), json!(value));
        }
        assert_eq!(algorithms_of(&key(members)), expected, "{member} {value}");
    }
    let secret = json!({ "kty": "oct", "k": "c2VjcmV0" });
    assert!(algorithms_of(&key(secret)).is_empty());
}
