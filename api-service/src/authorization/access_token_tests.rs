#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{AccessClaims, LIFETIME, sign};
use crate::{
    authorization::{
        jwt::Refused,
        keys::{SigningKey, VerifyingKey, new_pair},
        mutated,
    },
    secrets::Secrets,
};

const ISSUER: &str = "https://api.example";

fn now() -> DateTime<Utc> {
    "2026-06-15T12:00:00Z".parse().unwrap()
}

fn verify(
    token: &str,
    key: &VerifyingKey,
    issuer: &str,
    now: DateTime<Utc>,
) -> Result<AccessClaims, Refused> {
    let claims = super::verify(token, key)?;
    claims.check(issuer, now)?;
    Ok(claims)
}

fn pair() -> (SigningKey, VerifyingKey, Jwk) {
    new_pair(&Secrets::new(&[7; 32]).unwrap()).unwrap()
}

fn claims() -> AccessClaims {
    AccessClaims {
        iss: ISSUER.to_owned(),
        aud: ISSUER.to_owned(),
        sub: Uuid::from_u128(1).to_string(),
        client_id: "site".to_owned(),
        scope: "openid account.read".parse().unwrap(),
        iat: now().timestamp(),
        exp: (now() + LIFETIME).timestamp(),
        jti: Uuid::from_u128(2),
        aid: Uuid::from_u128(3),
        sid: Some(Uuid::from_u128(4)),
        auth_time: Some(now().timestamp()),
        amr: vec!["pwd".to_owned()],
        cnf: None,
    }
}

/// A token with these parts, signed with our own key as if we had made it.
fn signed(header: &Value, claims: &Value, key: &SigningKey) -> String {
    mutated::signed(header, claims, &key.private)
}

fn header(key: &SigningKey) -> Value {
    json!({ "typ": "at+jwt", "alg": "ES256", "kid": key.kid })
}

#[test]
fn what_we_signed_is_believed_until_it_ends() {
    let (signing, verifying, _) = pair();
    let token = sign(&claims(), &signing).unwrap();
    let at = |time| verify(&token, &verifying, ISSUER, time);
    assert_eq!(at(now()).unwrap(), claims());
    let last = now() + LIFETIME - TimeDelta::seconds(1);
    assert_eq!(at(last).unwrap(), claims());
    assert_eq!(at(now() + LIFETIME), Err(Refused::Expired));
    assert_eq!(at(now() - TimeDelta::minutes(1)), Err(Refused::Times));
}

#[test]
fn a_token_without_a_signature_is_refused() {
    let (signing, verifying, _) = pair();
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let body = part(&serde_json::to_value(claims()).unwrap());
    for algorithm in ["none", "None", "NONE", "nOnE", ""] {
        let header = part(&json!({ "typ": "at+jwt", "alg": algorithm, "kid": signing.kid }));
        for token in [format!("{header}.{body}."), format!("{header}.{body}")] {
            let refused = verify(&token, &verifying, ISSUER, now());
            assert_eq!(refused, Err(Refused::Malformed), "{token}");
        }
    }
    let token = signed(
        &header(&signing),
        &serde_json::to_value(claims()).unwrap(),
        &signing,
    );
    let (message, _) = token.rsplit_once('.').unwrap();
    let refused = verify(&format!("{message}."), &verifying, ISSUER, now());
    assert_eq!(refused, Err(Refused::Signature));
}

#[test]
fn a_token_signed_with_the_public_key_as_a_password_is_refused() {
    let (_, verifying, jwk) = pair();
    let public = serde_json::to_string(&jwk).unwrap();
    let raw = serde_json::to_value(&jwk).unwrap();
    for secret in [
        public.as_bytes(),
        raw["x"].as_str().unwrap().as_bytes(),
        verifying.kid.as_bytes(),
    ] {
        for algorithm in [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512] {
            let mut header = Header::new(algorithm);
            header.typ = Some("at+jwt".to_owned());
            header.kid = Some(verifying.kid.clone());
            let token = encode(&header, &claims(), &EncodingKey::from_secret(secret)).unwrap();
            let refused = verify(&token, &verifying, ISSUER, now());
            assert_eq!(refused, Err(Refused::Algorithm));
        }
    }
}

#[test]
fn a_key_that_the_token_brings_along_is_not_used() {
    let (_, verifying, _) = pair();
    let (theirs, _, their_jwk) = pair();
    let body = serde_json::to_value(claims()).unwrap();
    for (member, value) in [
        ("jwk", serde_json::to_value(&their_jwk).unwrap()),
        ("jku", json!("https://evil.example/jwks")),
        ("x5u", json!("https://evil.example/cert")),
    ] {
        let mut header = json!({ "typ": "at+jwt", "alg": "ES256", "kid": verifying.kid });
        header[member] = value;
        let token = signed(&header, &body, &theirs);
        assert_eq!(
            verify(&token, &verifying, ISSUER, now()),
            Err(Refused::Signature)
        );
    }
}

#[test]
fn a_key_that_is_not_known_or_not_named_is_refused() {
    let (signing, verifying, _) = pair();
    let body = serde_json::to_value(claims()).unwrap();
    for kid in [
        json!("other"),
        json!(""),
        json!("../../dev/null"),
        Value::Null,
    ] {
        let header = json!({ "typ": "at+jwt", "alg": "ES256", "kid": kid });
        let token = signed(&header, &body, &signing);
        assert_eq!(verify(&token, &verifying, ISSUER, now()), Err(Refused::Key));
    }
}

#[test]
fn a_token_of_another_kind_is_refused() {
    let (signing, verifying, _) = pair();
    let body = serde_json::to_value(claims()).unwrap();
    for kind in [
        json!("JWT"),
        json!("dpop+jwt"),
        json!("logout+jwt"),
        json!(""),
        Value::Null,
    ] {
        let header = json!({ "typ": kind, "alg": "ES256", "kid": signing.kid });
        let token = signed(&header, &body, &signing);
        assert_eq!(
            verify(&token, &verifying, ISSUER, now()),
            Err(Refused::Type)
        );
    }
    for kind in ["at+jwt", "AT+JWT", "application/at+jwt"] {
        let header = json!({ "typ": kind, "alg": "ES256", "kid": signing.kid });
        assert!(verify(&signed(&header, &body, &signing), &verifying, ISSUER, now()).is_ok());
    }
}

#[test]
fn what_must_be_understood_and_is_not_is_refused() {
    let (signing, verifying, _) = pair();
    let body = serde_json::to_value(claims()).unwrap();
    for (member, value) in [("crit", json!(["exp"])), ("zip", json!("DEF"))] {
        let mut header = header(&signing);
        header[member] = value;
        let token = signed(&header, &body, &signing);
        assert_eq!(
            verify(&token, &verifying, ISSUER, now()),
            Err(Refused::Malformed)
        );
    }
}

#[test]
fn a_token_of_or_for_somebody_else_or_of_a_strange_age_is_refused() {
    let (signing, verifying, _) = pair();
    let at = now().timestamp();
    for (member, value, why) in [
        ("iss", json!("https://api.example/"), Refused::Issuer),
        ("iss", json!("https://evil.example"), Refused::Issuer),
        ("aud", json!("https://other.example"), Refused::Audience),
        ("aud", json!(""), Refused::Audience),
        (
            "aud",
            json!([ISSUER, "https://other.example"]),
            Refused::Malformed,
        ),
        ("exp", json!(at), Refused::Expired),
        ("exp", json!(at + 301), Refused::Times),
        ("exp", json!("never"), Refused::Malformed),
        ("exp", Value::Null, Refused::Malformed),
        ("iat", json!(at + 31), Refused::Times),
        ("scope", json!("superpowers"), Refused::Malformed),
        ("aid", Value::Null, Refused::Malformed),
    ] {
        let mut body = serde_json::to_value(claims()).unwrap();
        body[member] = value.clone();
        let token = signed(&header(&signing), &body, &signing);
        let refused = verify(&token, &verifying, ISSUER, now());
        assert_eq!(refused, Err(why), "{member} {value}");
    }
}

#[test]
fn a_client_that_acts_for_itself_is_no_user() {
    let mut claims = claims();
    assert_eq!(claims.user_id(), Some(Uuid::from_u128(1)));
    claims.client_id = claims.sub.clone();
    assert_eq!(claims.user_id(), None);
}

const HEADER: &[&str] = &["typ", "alg", "kid", "jwk", "crit", "zip", "enc", "cty"];
const CLAIMS: &[&str] = &[
    "iss",
    "aud",
    "sub",
    "client_id",
    "scope",
    "iat",
    "exp",
    "jti",
    "aid",
    "sid",
    "amr",
    "cnf",
];
const VALUES: &[&str] = &[
    ISSUER,
    "https://evil.example",
    "at+jwt",
    "application/AT+JWT",
    "JWT",
    "logout+jwt",
    "ES256",
    "RS256",
    "HS256",
    "none",
    "openid",
    "internal",
    "site",
    "00000000-0000-0000-0000-000000000001",
];

proptest! {
    /// However header and claims are changed, and whoever signs: what is believed is ours, of this
    /// kind, for us, and for now.
    #[test]
    fn whatever_is_believed_keeps_the_rules(
        header_changes in mutated::changes(HEADER, VALUES),
        claim_changes in mutated::changes(CLAIMS, VALUES),
        is_ours in proptest::bool::weighted(0.8),
    ) {
        let ((signing, verifying, _), (theirs, ..)) = (pair(), pair());
        let header = mutated::changed(header(&signing), &header_changes);
        let body = mutated::changed(serde_json::to_value(claims()).unwrap(), &claim_changes);
        let signer = if is_ours { &signing } else { &theirs };
        let read = verify(&signed(&header, &body, signer), &verifying, ISSUER, now());
        if header_changes.is_empty() && claim_changes.is_empty() {
            prop_assert_eq!(read.is_ok(), is_ours);
        }
        if let Ok(read) = read {
            prop_assert!(is_ours && mutated::is_plain(&header));
            prop_assert!(mutated::is_of_type(&header, "at+jwt"));
            prop_assert_eq!(&header["alg"], "ES256");
            prop_assert_eq!(&header["kid"], &verifying.kid);
            prop_assert_eq!((&body["iss"], &body["aud"]), (&json!(ISSUER), &json!(ISSUER)));
            let (begins, ends, now) = (read.iat, read.exp, now().timestamp());
            prop_assert!(ends > now && begins <= now + 30 && ends - begins <= 300);
            prop_assert_eq!(&body["sub"], &read.sub);
            prop_assert_eq!(&body["client_id"], &read.client_id);
        }
    }

    #[test]
    fn no_text_is_taken_for_a_token(text in ".*") {
        let (_, verifying, _) = pair();
        prop_assert!(verify(&text, &verifying, ISSUER, now()).is_err());
    }

    #[test]
    fn a_token_changed_in_one_place_is_refused(place in 0_usize..400, letter in "[A-Za-z0-9_.-]") {
        let (signing, verifying, _) = pair();
        let token = sign(&claims(), &signing).unwrap();
        let place = place % token.len();
        let mut changed = token.clone();
        changed.replace_range(place..=place, &letter);
        // The last letter of a part holds bits that mean nothing.
        let same = URL_SAFE_NO_PAD.decode(changed.rsplit('.').next().unwrap()).ok()
            == URL_SAFE_NO_PAD.decode(token.rsplit('.').next().unwrap()).ok();
        prop_assume!(changed != token && !(same && changed[..token.rfind('.').unwrap()] == token[..token.rfind('.').unwrap()]));
        prop_assert!(verify(&changed, &verifying, ISSUER, now()).is_err());
    }
}
