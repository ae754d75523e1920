//! Requests that the authorization server makes itself.

mod addresses;
mod guard;

use std::{sync::Arc, time::Duration};

pub use guard::{Guard, is_allowed};

/// How long another service may take.
const TIMEOUT: Duration = Duration::from_secs(5);

fn builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(TIMEOUT)
        .user_agent(concat!("verso/", env!("CARGO_PKG_VERSION")))
}

/// A client that follows no redirects and waits for nobody.
///
/// # Errors
/// When the machine has no certificates to trust.
pub fn client() -> reqwest::Result<reqwest::Client> {
    builder().build()
}

/// The same for addresses that strangers chose: see [`Guard`]. Look at each with [`is_allowed`],
/// too: numbers are not looked up. No proxy, which would look names up by itself.
///
/// # Errors
/// When the machine has no certificates to trust.
pub fn guarded_client(guard: Guard) -> reqwest::Result<reqwest::Client> {
    builder().no_proxy().dns_resolver(Arc::new(guard)).build()
}
