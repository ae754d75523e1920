#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use chrono::{DateTime, Utc};
use jsonwebtoken::{
    Algorithm, EncodingKey,
    jwk::{Jwk, ThumbprintHash},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Expected, PRIVATE, verify};
use crate::authorization::{
    jwt::{self, Refused},
    mutated::{self, signed as sign},
};

const EXPECTED: Expected<'static> = Expected {
    method: "POST",
    url: "https://api.example/oauth2/token",
    token_digest: None,
};

fn now() -> DateTime<Utc> {
    "2026-06-15T12:00:00Z".parse().unwrap()
}

fn pair() -> (EncodingKey, Jwk) {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
    let private = EncodingKey::from_ec_der(pair.to_pkcs8v1().unwrap().as_ref());
    let public = Jwk::from_encoding_key(&private, Algorithm::ES256).unwrap();
    (private, public)
}

fn header(public: &Jwk) -> Value {
    json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": public })
}

fn claims() -> Value {
    json!({ "jti": "1", "htm": "POST", "htu": "https://api.example/oauth2/token", "iat": now().timestamp() })
}

#[test]
fn a_proof_shows_which_key_made_it() {
    let (private, public) = pair();
    let proof = sign(&header(&public), &claims(), &private);
    let verified = verify(&proof, &EXPECTED, now()).unwrap();
    assert_eq!(
        verified.jkt,
        public.thumbprint(ThumbprintHash::SHA256).unwrap()
    );
    assert_eq!(verified.jti, "1");
}

#[test]
fn a_proof_for_another_request_is_refused() {
    let (private, public) = pair();
    for (member, value, why) in [
        ("htm", json!("GET"), Refused::Audience),
        ("htm", json!("post"), Refused::Audience),
        (
            "htu",
            json!("https://api.example/oauth2/par"),
            Refused::Audience,
        ),
        (
            "htu",
            json!("https://evil.example/oauth2/token"),
            Refused::Audience,
        ),
        (
            "htu",
            json!("http://api.example/oauth2/token"),
            Refused::Audience,
        ),
        ("htu", json!("/oauth2/token"), Refused::Audience),
        ("ath", json!("digest"), Refused::Audience),
        ("iat", json!(now().timestamp() - 61), Refused::Expired),
        ("iat", json!(now().timestamp() + 31), Refused::Times),
        ("iat", json!("now"), Refused::Malformed),
        ("jti", json!(""), Refused::Malformed),
        ("jti", json!("j".repeat(201)), Refused::Malformed),
        ("jti", Value::Null, Refused::Malformed),
    ] {
        let mut claims = claims();
        *claims.get_mut(member).unwrap_or(&mut Value::Null) = value.clone();
        if let Some(members) = claims.as_object_mut() {
            members.insert(member.to_owned(), value.clone());
        }
        let proof = sign(&header(&public), &claims, &private);
        assert_eq!(
            verify(&proof, &EXPECTED, now()),
            Err(why),
            "{member} {value}"
        );
    }
    let with_token = Expected {
        token_digest: Some("digest"),
        ..EXPECTED
    };
    let proof = sign(&header(&public), &claims(), &private);
    assert_eq!(verify(&proof, &with_token, now()), Err(Refused::Audience));
}

#[test]
fn the_query_of_an_address_does_not_matter() {
    let (private, public) = pair();
    let mut with_query = claims();
    if let Some(members) = with_query.as_object_mut() {
        members.insert(
            "htu".to_owned(),
            json!("https://API.example:443/oauth2/token?a=1#b"),
        );
    }
    let proof = sign(&header(&public), &with_query, &private);
    assert!(verify(&proof, &EXPECTED, now()).is_ok());
}

#[test]
fn a_proof_by_no_key_a_private_key_or_another_key_is_refused() {
    let (private, public) = pair();
    let (_, other) = pair();
    let mut leaked = serde_json::to_value(&public).unwrap();
    if let Some(members) = leaked.as_object_mut() {
        members.insert("d".to_owned(), json!("secret"));
    }
    for (header, why) in [
        (json!({ "typ": "dpop+jwt", "alg": "ES256" }), Refused::Key),
        (
            json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": leaked }),
            Refused::Key,
        ),
        (header(&other), Refused::Signature),
        (
            json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": { "kty": "oct", "k": "c2VjcmV0" } }),
            Refused::Key,
        ),
        (
            json!({ "typ": "dpop+jwt", "alg": "HS256", "jwk": public }),
            Refused::Algorithm,
        ),
        (
            json!({ "typ": "dpop+jwt", "alg": "none", "jwk": public }),
            Refused::Malformed,
        ),
        (
            json!({ "typ": "JWT", "alg": "ES256", "jwk": public }),
            Refused::Type,
        ),
        (
            json!({ "typ": "at+jwt", "alg": "ES256", "jwk": public }),
            Refused::Type,
        ),
    ] {
        let proof = sign(&header, &claims(), &private);
        assert_eq!(verify(&proof, &EXPECTED, now()), Err(why), "{header}");
    }
}

const HEADER: &[&str] = &["typ", "alg", "jwk", "kid", "crit", "zip", "enc"];
const CLAIMS: &[&str] = &["jti", "htm", "htu", "iat", "ath", "nonce"];
const VALUES: &[&str] = &[
    "dpop+jwt",
    "JWT",
    "ES256",
    "EdDSA",
    "none",
    "POST",
    "GET",
    "https://api.example/oauth2/token?a#b",
    "https://API.example:443/oauth2/token",
    "https://evil.example/oauth2/token",
    "https://api.example@evil.example/oauth2/token",
    "https://api.example/oauth2/token/../par",
];
const OF_KEY: &[&str] = &["kty", "crv", "x", "y", "use", "alg", "d", "k", "kid"];
const KEY_VALUES: &[&str] = &[
    "EC", "OKP", "RSA", "oct", "P-256", "P-384", "Ed25519", "sig", "enc", "ES256", "",
];

proptest! {
    /// However proof and key are changed, and whoever signs: what is believed was signed by the key
    /// that it names, for this request, now.
    #[test]
    fn whatever_is_believed_keeps_the_rules(
        header_changes in mutated::changes(HEADER, VALUES),
        key_changes in mutated::changes(OF_KEY, KEY_VALUES),
        claim_changes in mutated::changes(CLAIMS, VALUES),
        is_own in proptest::bool::weighted(0.8),
    ) {
        let ((private, public), (other, _)) = (pair(), pair());
        let mut header = header(&public);
        if let Some(members) = header.as_object_mut() {
            let key = mutated::changed(serde_json::to_value(&public).unwrap(), &key_changes);
            members.insert("jwk".to_owned(), key);
        }
        let header = mutated::changed(header, &header_changes);
        let claims = mutated::changed(claims(), &claim_changes);
        let proof = sign(&header, &claims, if is_own { &private } else { &other });
        let read = verify(&proof, &EXPECTED, now());
        if header_changes.is_empty() && key_changes.is_empty() && claim_changes.is_empty() {
            prop_assert_eq!(read.is_ok(), is_own);
        }
        if let Ok(read) = read {
            prop_assert!(is_own && mutated::is_plain(&header));
            prop_assert!(mutated::is_of_type(&header, "dpop+jwt"));
            let member = |of: &Value, name: &str| of.get(name).cloned().unwrap_or_default();
            let key = member(&header, "jwk");
            prop_assert!(PRIVATE.iter().all(|name| key.get(name).is_none()));
            prop_assert_eq!(read.jkt, public.thumbprint(ThumbprintHash::SHA256).unwrap());
            prop_assert_eq!(member(&claims, "htm"), "POST");
            let address = member(&claims, "htu");
            let address = url::Url::parse(address.as_str().unwrap()).unwrap();
            prop_assert_eq!(address.origin().ascii_serialization(), "https://api.example");
            prop_assert_eq!(address.path(), "/oauth2/token");
            prop_assert!(address.username().is_empty());
            prop_assert!(member(&claims, "ath").is_null());
            let age = (now() - jwt::time(member(&claims, "iat").as_f64().unwrap()).unwrap()).num_seconds();
            prop_assert!((-30..=60).contains(&age));
            prop_assert!(!read.jti.is_empty());
        }
    }

    #[test]
    fn no_text_is_taken_for_a_proof(text in ".*") {
        prop_assert!(verify(&text, &EXPECTED, now()).is_err());
    }

    #[test]
    fn no_header_breaks_the_verification(kind in "dpop\\+jwt|[a-z+]{0,9}", algorithm in "ES256|EdDSA|RS256|PS256|none", x in "[A-Za-z0-9_-]{0,60}", kty in "EC|OKP|RSA|oct") {
        let (private, _) = pair();
        let header = json!({ "typ": kind, "alg": algorithm, "jwk": { "kty": kty, "crv": "P-256", "x": x, "y": x, "n": x, "e": x } });
        prop_assert!(verify(&sign(&header, &claims(), &private), &EXPECTED, now()).is_err());
    }
}
