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

pub(in crate::authorization) fn settings() -> Settings {
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

const NAMES: &[&str] = &[
    "response_type",
    "response_mode",
    "code_challenge",
    "code_challenge_method",
    "scope",
    "state",
    "nonce",
    "prompt",
    "max_age",
    "resource",
    "request",
    "dpop_jkt",
    "%73cope",
];

/// Pairs as a browser may bring them: in any order, some twice, some not even text.
fn query() -> impl Strategy<Value = String> {
    let good = [
        "response_type=code",
        "code_challenge_method=S256",
        "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        "scope=openid",
    ];
    let other = (
        proptest::sample::select(NAMES),
        prop_oneof![
            2 => "(code|token|S256|plain|openid|internal|openid\\+internal|none|login|query|fragment|0|-1)",
            1 => "(%[0-9a-fA-F]{2}|[^\\p{C}]){0,8}",
        ],
    );
    let other = proptest::collection::vec(other, 0..3);
    let kept = proptest::collection::vec(proptest::bool::weighted(0.9), good.len());
    (kept, other, any::<bool>()).prop_map(move |(kept, other, is_turned)| {
        let kept = good.iter().zip(kept).filter(|(_, is_kept)| *is_kept);
        let mut pairs: Vec<String> = kept.map(|(pair, _)| (*pair).to_owned()).collect();
        pairs.extend(other.iter().map(|(name, value)| format!("{name}={value}")));
        if is_turned {
            pairs.reverse();
        }
        pairs.join("&")
    })
}

proptest! {
    /// Whatever stands in the query, what is accepted says every parameter once, and keeps the rules.
    #[test]
    fn whatever_query_is_accepted_is_safe(query in query()) {
        let Ok(parameters) = Parameters::parse(&query) else {
            return Ok(());
        };
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
        let mut names: Vec<_> = pairs.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        prop_assert_eq!(names.len(), pairs.len(), "two readers could read {} differently", query);
        let read = AuthorizationRequest::read_plain(&parameters, &site(), URI, &settings());
        if let Ok(request) = read {
            let said = |name: &str| {
                let mut found = pairs.iter().filter(|(given, _)| given == name);
                found.next().map(|(_, value)| value.to_string()).filter(|value| !value.is_empty())
            };
            prop_assert_eq!(said("response_type"), Some("code".to_owned()));
            prop_assert_eq!(said("code_challenge_method"), Some("S256".to_owned()));
            prop_assert_eq!(said("code_challenge"), Some(request.code_challenge));
            prop_assert!(matches!(said("response_mode").as_deref(), None | Some("query")));
            prop_assert_eq!(said("request"), None);
            prop_assert_eq!((said("state"), said("nonce")), (request.state, request.nonce));
            prop_assert!(!request.scopes.is_empty() && request.scopes.is_within(Scopes::grantable()));
            let asked = said("scope").unwrap();
            prop_assert!(request.scopes.iter().all(|scope| asked.split(' ').any(|word| word == scope.as_str())));
            prop_assert!(request.dpop_jkt.is_none_or(|jkt| is_digest(&jkt)));
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
