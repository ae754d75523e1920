#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{Index, select},
};

use super::RedirectUri;

const REGISTERED: &[&str] = &[
    "https://example.com/cb",
    "https://example.com:8443/a/b?x=1",
    "http://127.0.0.1/cb",
    "http://127.0.0.1:3000/cb?x=y",
    "http://[::1]/cb",
    "http://localhost:3000/cb",
    "com.example.app:/callback",
];
/// What is put in; three of them stand for changes of the letter that is there.
const CHANGES: &[&str] = &[
    "FLIP",
    "DROP",
    "ENCODE",
    "/",
    ".",
    "/.",
    "/..",
    "/./",
    "//",
    "@",
    "me@",
    "me:pw@",
    ":",
    ":80",
    ":443",
    ":0",
    "#",
    "#x",
    "?",
    "?x",
    "&",
    "%2f",
    "%",
    "\\",
    " ",
    "\t",
    "\0",
    "\u{e9}",
    "*",
    ".evil.example",
    "0",
    "[",
    "]",
];

/// The text with one change at a place.
fn changed(text: &str, place: usize, change: &str) -> String {
    let place = (0..=place.min(text.len()))
        .rev()
        .find(|place| text.is_char_boundary(*place))
        .unwrap();
    let (before, after) = text.split_at(place);
    let mut rest = after.chars();
    let letter = rest.next();
    let after_it = rest.as_str();
    match (change, letter) {
        ("FLIP", Some(letter)) if letter.is_ascii_lowercase() => {
            format!("{before}{}{after_it}", letter.to_ascii_uppercase())
        }
        ("FLIP", Some(letter)) => format!("{before}{}{after_it}", letter.to_ascii_lowercase()),
        ("DROP", Some(_)) => format!("{before}{after_it}"),
        ("ENCODE", Some(letter)) => format!("{before}%{:02x}{after_it}", letter as u32),
        ("FLIP" | "DROP" | "ENCODE", None) => text.to_owned(),
        _ => format!("{before}{change}{after}"),
    }
}

/// The same address at another port.
fn with_port(address: &str, port: &str) -> String {
    let url = url::Url::parse(address).unwrap();
    let host = url.host_str().unwrap_or_default();
    let rest = &url[url::Position::BeforePath..];
    format!("{}://{host}:{port}{rest}", url.scheme())
}

/// Whether both are the same address of a loopback number, but for a port or none. Told from
/// both ends of what is given: host before, path and query behind, and between them a port.
fn differs_in_loopback_port(address: &str, given: &str) -> bool {
    let url = url::Url::parse(address).unwrap();
    let number = matches!(url.host_str(), Some("127.0.0.1" | "[::1]"));
    let host = format!("http://{}", url.host_str().unwrap_or_default());
    let between = given
        .strip_prefix(&host)
        .and_then(|rest| rest.strip_suffix(&url[url::Position::BeforePath..]));
    let is_port = |text: &str| {
        let port = text.strip_prefix(':').unwrap_or_default();
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
    };
    number && between.is_some_and(|text| text.is_empty() || is_port(text))
}

fn registered(text: &str) -> RedirectUri {
    text.parse().unwrap()
}

#[test]
fn what_could_be_read_in_two_ways_cannot_be_registered() {
    for text in [
        "",
        "/callback",
        "//example.com/cb",
        "https://example.com/cb#",
        "https://example.com/cb#top",
        "https://*.example.com/cb",
        "https://example.com/*",
        "https://me@example.com/cb",
        "https://me:pass@example.com/cb",
        "https://example.com/a b",
        "https://example.com/\u{e9}",
        "https://example.com\\@evil.example/",
        "http://example.com/cb",
        "http://192.168.0.1/cb",
        "javascript:alert(1)",
        "data:text/html,x",
        "myapp:/cb",
        "ftp://example.com/cb",
        "file:///etc/passwd",
        "https://example.com/\"><script>",
    ] {
        assert!(text.parse::<RedirectUri>().is_err(), "{text}");
    }
}

#[test]
fn ordinary_addresses_can_be_registered() {
    for text in [
        "https://example.com/cb",
        "https://example.com/cb?from=rectoverso",
        "https://example.com:8443/",
        "http://127.0.0.1/cb",
        "http://[::1]:3000/cb",
        "http://localhost:3000/cb",
        "com.example.app:/callback",
    ] {
        assert!(registered(text).covers(text), "{text}");
    }
}

#[test]
fn an_address_must_be_the_registered_one_letter_by_letter() {
    let uri = registered("https://example.com/cb");
    for text in [
        "https://example.com/cb/",
        "https://example.com/cb?",
        "https://example.com/cb?x=1",
        "https://example.com/CB",
        "https://EXAMPLE.com/cb",
        "https://example.com:443/cb",
        "https://example.com/./cb",
        "https://example.com/cb#x",
        "https://example.com/%63b",
        "https://example.com.evil.example/cb",
        "https://evil.example/https://example.com/cb",
        "http://example.com/cb",
        " https://example.com/cb",
        "",
    ] {
        assert!(!uri.covers(text), "{text}");
    }
}

#[test]
fn only_the_port_of_a_loopback_number_is_free() {
    let uri = registered("http://127.0.0.1/cb");
    for text in ["http://127.0.0.1:1/cb", "http://127.0.0.1:65535/cb"] {
        assert!(uri.covers(text), "{text}");
    }
    for text in [
        "http://127.0.0.1:/cb",
        "http://127.0.0.1:65536/cb",
        "http://127.0.0.1:80@evil.example/cb",
        "http://127.0.0.1.evil.example/cb",
        "http://127.0.0.1:80.evil.example/cb",
        "http://127.0.0.1:3000/other",
        "http://127.0.0.1:3000/cb/",
        "http://127.0.0.2:3000/cb",
        "http://127.1:3000/cb",
        "http://[::1]:3000/cb",
        "http://localhost:3000/cb",
        "https://127.0.0.1:3000/cb",
    ] {
        assert!(!uri.covers(text), "{text}");
    }
    assert!(!registered("http://localhost:3000/cb").covers("http://localhost:4000/cb"));
    assert!(registered("http://[::1]/cb").covers("http://[::1]:4000/cb"));
}

proptest! {
    /// Covered is the address itself, and for a loopback number the same with another port;
    /// nothing that a parser, a browser or a person might take for the same.
    #[test]
    fn nothing_but_the_port_of_a_loopback_number_is_free(
        address in select(REGISTERED),
        changes in vec((any::<Index>(), select(CHANGES)), 0..3),
        port in option::of("[0-9]{1,6}"),
    ) {
        let mut given = address.to_owned();
        if let Some(port) = port {
            given = with_port(&given, &port);
        }
        for (place, change) in changes {
            given = changed(&given, place.index(given.len() + 1), change);
        }
        let is_free = differs_in_loopback_port(address, &given);
        let is_covered = registered(address).covers(&given);
        prop_assert_eq!(is_covered, given == address || is_free, "{} {}", address, given);
    }

    #[test]
    fn what_follows_a_loopback_number_never_leads_elsewhere(rest in "[:@./?#a-z0-9\\[\\]%-]{0,20}") {
        let address = format!("http://127.0.0.1{rest}");
        if registered("http://127.0.0.1/cb").covers(&address) {
            let url = url::Url::parse(&address).unwrap();
            prop_assert_eq!(url.host_str(), Some("127.0.0.1"));
            prop_assert_eq!(url.path(), "/cb");
        }
    }

    #[test]
    fn whatever_can_be_registered_leads_where_it_says(text in "(https?|[a-z.]{1,8}):(//)?[a-z0-9.:@/?#*\\[\\]-]{0,30}") {
        if let Ok(uri) = text.parse::<RedirectUri>() {
            prop_assert!(uri.covers(&text));
            let url = url::Url::parse(&text).unwrap();
            prop_assert!(url.fragment().is_none() && url.username().is_empty());
        }
    }
}
