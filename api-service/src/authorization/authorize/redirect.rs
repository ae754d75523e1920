//! Sending the browser on. Always 303: another status may repeat the form with the password in it
//! (RFC 9700, 4.12).

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{authorization::error::OAuthError, config::Settings};

/// Sends the browser to `address`, to be remembered by nobody.
pub fn to(address: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(address) else {
        return OAuthError::server_error().into_response();
    };
    (
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, location),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ],
    )
        .into_response()
}

/// Sends the browser to a page of the site that says what is wrong: the client cannot be told,
/// because nobody knows whether the address is its own.
pub fn to_error_page(code: &str, settings: &Settings) -> Response {
    to(&settings
        .site_url
        .join(&format!("authorize/error?code={code}")))
}

/// An address of a client with an answer for it, which names us so that it is not taken for
/// somebody else's (RFC 9207).
pub fn answer(
    redirect_uri: &str,
    parameters: &[(&str, &str)],
    state: Option<&str>,
    settings: &Settings,
) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(parameters);
    if let Some(state) = state {
        query.append_pair("state", state);
    }
    query.append_pair("iss", settings.public_url.bare());
    let joint = if redirect_uri.contains('?') { '&' } else { '?' };
    format!("{redirect_uri}{joint}{}", query.finish())
}

/// An address of a client with an error for it (RFC 6749, 4.1.2.1).
pub fn error(
    redirect_uri: &str,
    error: &OAuthError,
    state: Option<&str>,
    settings: &Settings,
) -> String {
    let page = error.page(settings);
    let parameters = [
        ("error", error.code.as_str()),
        ("error_description", &*error.description),
        ("error_uri", &page),
    ];
    answer(redirect_uri, &parameters, state, settings)
}
