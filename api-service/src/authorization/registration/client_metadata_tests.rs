#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::ClientMetadata;
use crate::{
    authorization::{
        error::ErrorCode,
        mutated::{self, changed},
        scope::Scopes,
    },
    http::body::{BodyValue, Mistakes},
};

const MEMBERS: &[&str] = &[
    "redirect_uris",
    "token_endpoint_auth_method",
    "grant_types",
    "response_types",
    "client_name",
    "client_uri",
    "scope",
    "jwks",
    "jwks_uri",
    "software_statement",
    "subject_type",
    "id_token_signed_response_alg",
    "post_logout_redirect_uris",
    "backchannel_logout_uri",
    "dpop_bound_access_tokens",
    "is_trusted",
    "scopes",
    "owner_id",
];
const VALUES: &[&str] = &[
    "https://app.example/callback",
    "http://app.example/callback",
    "https://app.example/#x",
    "javascript:alert(1)",
    "openid",
    "openid internal",
    "internal",
    "none",
    "private_key_jwt",
    "client_secret_basic",
    "authorization_code",
    "implicit",
    "password",
    "code",
    "token",
    "public",
    "pairwise",
    "RS256",
    "HS256",
    "",
];

proptest! {
    /// Whatever an application says of itself: what is registered has addresses that codes may be
    /// sent to, scopes that people can grant, and nothing that we would not heed. What is refused is
    /// said in the words of RFC 7591, in letters that RFC 6749 allows.
    #[test]
    fn whatever_is_registered_keeps_the_rules(changes in mutated::changes(MEMBERS, VALUES)) {
        let metadata = json!({
            "redirect_uris": ["https://app.example/callback"], "client_name": "Margin notes",
            "scope": "openid profile", "response_types": ["code"],
        });
        let metadata = changed(metadata, &changes);
        let mut mistakes = Mistakes::default();
        let read = <ClientMetadata as BodyValue>::read(metadata.clone(), &mut mistakes);
        prop_assert!(mistakes.finish().is_ok());
        match read.unwrap().read() {
            Ok(client) => {
                for name in ["software_statement", "jwks_uri"] {
                    prop_assert!(metadata.get(name).is_none_or(Value::is_null));
                }
                let scopes: Scopes = client.scopes.0.iter().map(|name| name.0).collect();
                prop_assert!(!scopes.is_empty() && scopes.is_within(Scopes::grantable()));
                let addresses = client.redirect_uris.map(|list| list.0).unwrap_or_default();
                for address in addresses {
                    let said = metadata["redirect_uris"].as_array().unwrap();
                    prop_assert!(said.contains(&json!(address.as_str())));
                    prop_assert!(address.as_str().starts_with("https://app.example/callback"));
                }
            }
            Err(error) => {
                prop_assert!(matches!(
                    error.code,
                    ErrorCode::InvalidClientMetadata
                        | ErrorCode::InvalidRedirectUri
                        | ErrorCode::InvalidSoftwareStatement
                ));
                let is_plain = |sign: char| (' '..='~').contains(&sign) && !matches!(sign, '"' | '\\');
                prop_assert!(error.description.chars().all(is_plain), "{}", error.description);
            }
        }
    }
}
