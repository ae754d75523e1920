//! Requests that the authorization server makes itself.

use std::time::Duration;

/// How long another service may take.
const TIMEOUT: Duration = Duration::from_secs(5);

/// A client that follows no redirects and waits for nobody.
///
/// # Errors
/// When the machine has no certificates to trust.
pub fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(TIMEOUT)
        .user_agent(concat!("verso/", env!("CARGO_PKG_VERSION")))
        .build()
}
