#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::verify;
use crate::{
    authorization::{
        keys::new_pair,
        mutated::{self, changed, signed},
        token::ID_TOKEN_TYPE,
    },
    secrets::Secrets,
};

const ISSUER: &str = "https://api.example";
const HEADER: &[&str] = &["typ", "alg", "kid", "crit", "zip", "enc", "jwk"];
const CLAIMS: &[&str] = &["iss", "aud", "sub", "exp", "iat", "events"];
const VALUES: &[&str] = &[
    ISSUER,
    "https://evil.example",
    "app",
    "JWT",
    "at+jwt",
    "logout+jwt",
    "ES256",
    "RS256",
    "none",
    "00000000-0000-0000-0000-000000000002",
];

proptest! {
    /// However a hint is changed, and whoever signs it: what is believed is an id token of ours, and
    /// says whom it says it about. When it ended does not matter.
    #[test]
    fn whatever_is_believed_keeps_the_rules(
        header_changes in mutated::changes(HEADER, VALUES),
        claim_changes in mutated::changes(CLAIMS, VALUES),
        is_ours in proptest::bool::weighted(0.8),
    ) {
        let secrets = Secrets::new(&[7; 32]).unwrap();
        let (signing, verifying, _) = new_pair(&secrets).unwrap();
        let (theirs, ..) = new_pair(&secrets).unwrap();
        let header = json!({ "typ": ID_TOKEN_TYPE, "alg": "ES256", "kid": signing.kid });
        let claims = json!({ "iss": ISSUER, "aud": "app", "sub": Uuid::from_u128(1), "exp": 1, "iat": 0 });
        let header = changed(header, &header_changes);
        let claims = changed(claims, &claim_changes);
        let signer = if is_ours { &signing } else { &theirs };
        let token = signed(&header, &claims, &signer.private);
        let read = verify(&token, &verifying, ISSUER);
        if header_changes.is_empty() && claim_changes.is_empty() {
            prop_assert_eq!(read.is_ok(), is_ours);
        }
        if let Ok(read) = read {
            prop_assert!(is_ours && mutated::is_plain(&header));
            prop_assert!(mutated::is_of_type(&header, &ID_TOKEN_TYPE.to_ascii_lowercase()));
            let member = |of: &Value, name: &str| of.get(name).cloned().unwrap_or_default();
            prop_assert_eq!(member(&header, "alg"), "ES256");
            prop_assert_eq!(member(&header, "kid"), verifying.kid);
            prop_assert_eq!(member(&claims, "iss"), ISSUER);
            prop_assert_eq!(member(&claims, "aud"), read.client_id);
            let subject = member(&claims, "sub");
            prop_assert_eq!(subject.as_str().unwrap().parse::<Uuid>().unwrap(), read.user_id);
        }
    }
}
