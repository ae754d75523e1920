#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use proptest::{collection::vec, prelude::*, sample::select};

use super::{LogoutRequest, MAX_TEXT};
use crate::authorization::{authorize::test_settings, clients, parameters::Parameters};

const BYE: &str = "https://example/";

fn pair() -> impl Strategy<Value = String> {
    let name = select(
        &[
            "post_logout_redirect_uri",
            "state",
            "logout_hint",
            "ui_locales",
            "x",
        ][..],
    );
    let value = prop_oneof![
        3 => select(&[BYE, "https%3A%2F%2Fexample%2F", "https://example", "https://evil.example/", "https://example/%23", ""][..])
            .prop_map(str::to_owned),
        2 => "[^\\p{C}]{0,30}",
        1 => "(%[0-9a-fA-F]{2}|[a-z&=+%]){0,12}",
        1 => (1020..1030_usize).prop_map(|length| "s".repeat(length)),
    ];
    (name, value).prop_map(|(name, value)| format!("{name}={value}"))
}

proptest! {
    /// Whatever is asked, the browser goes nowhere but where the client may send it, and nowhere at
    /// all while nobody knows whose request it is.
    #[test]
    fn nobody_is_led_elsewhere(pairs in vec(pair(), 0..5), is_known in any::<bool>()) {
        let client = is_known.then(|| clients::site(&test_settings()));
        let Ok(parameters) = Parameters::parse(&pairs.join("&")) else {
            return Ok(());
        };
        if let Ok(request) = LogoutRequest::of(&parameters, client, None) {
            prop_assert!(request.redirect_uri.is_none() || is_known);
            prop_assert!(request.state.as_ref().is_none_or(|state| state.len() <= MAX_TEXT));
            if let Some(answer) = request.answer() {
                let url = url::Url::parse(&answer).unwrap();
                prop_assert_eq!(url.origin().ascii_serialization(), "https://example");
                prop_assert_eq!(url.path(), "/");
                let said: Vec<_> = url.query_pairs().into_owned().collect();
                let state = request.state.map(|state| ("state".to_owned(), state));
                prop_assert_eq!(said, state.into_iter().collect::<Vec<_>>());
            }
        }
    }
}
