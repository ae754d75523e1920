//! For whom passkeys are made: the site, by the name of its host (WebAuthn Level 3, 4, "relying party").

use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::challenges::WITHIN;
use crate::{
    config::Settings,
    http::problem::{Problem, ProblemCode},
};

/// Why there are no passkeys here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// The site is reached by number.
    NoName,
    /// Browsers take the site's connection for one that others can read.
    NotSecure,
}

impl Off {
    /// What is said of it.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::NoName => {
                "Passkeys belong to a name, and this site is reached by an IP address. Reach it by a name, such as localhost."
            }
            Self::NotSecure => {
                "Browsers offer passkeys only to sites that are reached by https, or as localhost."
            }
        }
    }
}

impl From<Off> for Problem {
    fn from(off: Off) -> Self {
        Self::new(ProblemCode::PasskeysUnavailable).with_detail(off.reason())
    }
}

/// The site as authenticators know it: keys are made for its host, and answers count that were given on its origin.
///
/// # Errors
/// Why browsers would not ask for passkeys there.
pub fn relying_party(settings: &Settings) -> Result<Webauthn, Off> {
    let site = &settings.site_url;
    let host = site.url().domain().ok_or(Off::NoName)?;
    // Secure Contexts, 3.1.
    let is_local = host == "localhost" || host.ends_with(".localhost");
    if !site.is_https() && !is_local {
        return Err(Off::NotSecure);
    }
    let builder = WebauthnBuilder::new(host, site.url()).map_err(|_| Off::NoName)?;
    let timeout = WITHIN.to_std().unwrap_or_default();
    let builder = builder.rp_name(&settings.publication.title);
    builder.timeout(timeout).build().map_err(|_| Off::NoName)
}
