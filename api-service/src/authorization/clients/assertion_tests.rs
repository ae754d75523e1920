#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use chrono::{DateTime, Utc};
use jsonwebtoken::jwk::JwkSet;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{claimed_client, verify};
use crate::{
    authorization::{
        jwt,
        keys::new_pair,
        mutated::{self, changed, signed},
    },
    secrets::Secrets,
};

const ISSUER: &str = "https://api.example";
const ENDPOINT: &str = "https://api.example/oauth2/token";
const HEADER: &[&str] = &["typ", "alg", "kid", "jwk", "crit", "zip", "enc"];
const CLAIMS: &[&str] = &["iss", "sub", "aud", "exp", "nbf", "iat", "jti"];
const VALUES: &[&str] = &[
    ISSUER,
    ENDPOINT,
    "https://evil.example",
    "robot",
    "site",
    "JWT",
    "at+jwt",
    "client-authentication+jwt",
    "ES256",
    "HS256",
    "none",
    "",
];

fn now() -> DateTime<Utc> {
    "2026-06-15T12:00:00Z".parse().unwrap()
}

proptest! {
    /// However an assertion is changed, and whoever signs it: what is believed is the client's own,
    /// for us and nobody else, and ends within the hour.
    #[test]
    fn whatever_is_believed_keeps_the_rules(
        header_changes in mutated::changes(HEADER, VALUES),
        claim_changes in mutated::changes(CLAIMS, VALUES),
        is_own in proptest::bool::weighted(0.8),
    ) {
        let secrets = Secrets::new(&[7; 32]).unwrap();
        let (own, _, public) = new_pair(&secrets).unwrap();
        let (other, ..) = new_pair(&secrets).unwrap();
        let keys = JwkSet { keys: vec![public] };
        let time = now().timestamp();
        let header = json!({ "typ": "JWT", "alg": "ES256", "kid": own.kid });
        let claims = json!({
            "iss": "robot", "sub": "robot", "aud": ISSUER, "iat": time, "exp": time + 60, "jti": "1",
        });
        let header = changed(header, &header_changes);
        let claims = changed(claims, &claim_changes);
        let key = if is_own { &own } else { &other };
        let token = signed(&header, &claims, &key.private);
        let read = verify(&token, "robot", &keys, &[ISSUER, ENDPOINT], now());
        if header_changes.is_empty() && claim_changes.is_empty() {
            prop_assert_eq!(read.is_ok(), is_own);
        }
        if let Ok(read) = read {
            prop_assert!(is_own && mutated::is_plain(&header));
            let member = |of: &Value, name: &str| of.get(name).cloned().unwrap_or_default();
            prop_assert!(
                member(&header, "typ").is_null()
                    || mutated::is_of_type(&header, "jwt")
                    || mutated::is_of_type(&header, "client-authentication+jwt")
            );
            prop_assert_eq!(member(&header, "alg"), "ES256");
            prop_assert_eq!((member(&claims, "iss"), member(&claims, "sub")), (json!("robot"), json!("robot")));
            prop_assert_eq!(claimed_client(&token), Some("robot".to_owned()));
            let audience = member(&claims, "aud");
            let ours = [json!(ISSUER), json!(ENDPOINT), json!([ISSUER]), json!([ENDPOINT])];
            prop_assert!(ours.contains(&audience), "{audience}");
            let ends = member(&claims, "exp").as_f64().unwrap();
            let left = jwt::time(ends).unwrap() - now();
            prop_assert!((-30..=3630).contains(&left.num_seconds()));
            prop_assert!(!read.jti.is_empty() && read.expires_at > now());
        }
    }

    #[test]
    fn no_text_is_taken_for_an_assertion(text in "[A-Za-z0-9_-]{0,40}(\\.[A-Za-z0-9_-]{0,40}){0,3}") {
        let keys = JwkSet { keys: Vec::new() };
        prop_assert!(verify(&text, "robot", &keys, &[ISSUER], now()).is_err());
        prop_assert_eq!(claimed_client(&text), None);
    }
}
