//! What an access token says.
//!
//! Tokens are for the API and opaque to its clients, with this one exception,
//! which the contract makes: they tell when the person last proved who they
//! are, so that the site can ask again before it shows a form that would be
//! refused. The signature is not looked at: the token came from the API itself.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

#[derive(Deserialize)]
struct Claims {
    auth_time: Option<i64>,
}

/// When the person last proved who they are.
pub(super) fn authenticated_at(access_token: &str) -> Option<i64> {
    let payload = access_token.split('.').nth(1)?;
    let payload = URL_SAFE_NO_PAD.decode(payload).ok()?;
    serde_json::from_slice::<Claims>(&payload).ok()?.auth_time
}
