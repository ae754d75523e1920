#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use clap::{Args, Command, FromArgMatches};
use proptest::prelude::*;

use super::{AuthorizationRequest, is_digest};
use crate::{
    authorization::{
        clients::{self, Client},
        parameters::Parameters,
        scope::{Scope, Scopes},
    },
    config::Settings,
};

fn settings() -> Settings {
    let command = Settings::augment_args(Command::new("verso").no_binary_name(true));
    let command = command.mut_args(|argument| argument.env(None::<&str>));
    let flags = [
        "--public-url=https://api.example",
        "--site-url=https://example",
    ];
    Settings::from_arg_matches(&command.get_matches_from(flags)).unwrap()
}

fn site() -> Client {
    clients::site(&settings())
}

const URI: &str = "https://example/oauth/callback";

fn read(pairs: &[(&str, &str)]) -> Option<AuthorizationRequest> {
    let pairs = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let parameters: Parameters = pairs.collect();
    AuthorizationRequest::read_plain(&parameters, &site(), URI, &settings()).ok()
}

fn words(choices: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(choices).prop_map(str::to_owned),
        1 => "[^\\p{C}]{0,60}",
    ]
}

proptest! {
    /// Whatever is asked, what is accepted has a digest to be proven by, asks for no more than the
    /// client may have, and goes where the client may be reached.
    #[test]
    fn whatever_is_accepted_is_safe(
        response_type in words(&["code", "token", "code id_token", ""]),
        method in words(&["S256", "plain", ""]),
        challenge in words(&["E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "short", ""]),
        scope in words(&["openid", "openid profile", "internal", "openid internal", ""]),
        prompt in words(&["none", "login consent", "none login", ""]),
        max_age in words(&["0", "60", "-1", "99999999999999999999", ""]),
        resource in words(&["https://api.example", "https://other.example", ""]),
    ) {
        let pairs = [
            ("response_type", response_type.as_str()),
            ("code_challenge_method", &method),
            ("code_challenge", &challenge),
            ("scope", &scope),
            ("prompt", &prompt),
            ("max_age", &max_age),
            ("resource", &resource),
        ];
        if let Some(request) = read(&pairs) {
            prop_assert_eq!(response_type, "code");
            prop_assert_eq!(method, "S256");
            prop_assert!(is_digest(&request.code_challenge));
            prop_assert!(!request.scopes.is_empty() && request.scopes.is_within(Scopes::grantable()));
            prop_assert!(!request.scopes.contains(Scope::Internal));
            prop_assert!(!(request.prompt.none && (request.prompt.login || request.prompt.consent)));
            prop_assert!(request.max_age.is_none_or(|seconds| seconds >= 0));
            prop_assert_eq!(request.redirect_uri, URI);
        }
    }
}

#[test]
fn a_good_request_is_accepted() {
    let request = read(&[
        ("response_type", "code"),
        ("code_challenge_method", "S256"),
        (
            "code_challenge",
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        ),
        ("scope", "openid"),
        ("state", "s"),
    ]);
    assert_eq!(request.unwrap().state.as_deref(), Some("s"));
}
