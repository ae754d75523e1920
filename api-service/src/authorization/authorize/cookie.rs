//! The cookie that ties an authorization request to the browser that made it: without it a victim
//! could be made to complete an attacker's request (RFC 9700, 4.7). One for each request, so that
//! several tabs do not disturb each other.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::{authorization::opaque::Digest, config::Settings};

/// As long as a request lives.
const MAX_AGE: i64 = 600;

/// The name of the cookie of the request with this id's digest. `__Host-` keeps other hosts of
/// the same domain from setting it; browsers allow that on https only.
pub fn name(id: &Digest, settings: &Settings) -> String {
    use std::fmt::Write as _;
    let mut name = String::new();
    if settings.public_url.is_https() {
        name.push_str("__Host-");
    }
    name.push_str("verso-request-");
    for byte in id.iter().take(8) {
        let _ = write!(name, "{byte:02x}");
    }
    name
}

/// Sets it. Lax: the browser comes back from the site, which may be another one.
pub fn set(id: &Digest, value: &str, settings: &Settings) -> Option<HeaderValue> {
    write(id, value, MAX_AGE, settings)
}

/// Takes it back.
pub fn clear(id: &Digest, settings: &Settings) -> Option<HeaderValue> {
    write(id, "", 0, settings)
}

fn write(id: &Digest, value: &str, max_age: i64, settings: &Settings) -> Option<HeaderValue> {
    let name = name(id, settings);
    let secure = if settings.public_url.is_https() {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{name}={value}; Path=/; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&cookie).ok()
}

/// The values that the browser sent under this name.
pub fn values<'h>(headers: &'h HeaderMap, name: &'h str) -> impl Iterator<Item = &'h str> {
    let cookies = headers.get_all(header::COOKIE).iter();
    cookies
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(move |(given, _)| *given == name)
        .map(|(_, value)| value)
}
