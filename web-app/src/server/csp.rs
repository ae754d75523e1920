//! The Content-Security-Policy.
//!
//! Scripts run only when the server put the nonce of this very answer on them
//! (or when such a script loads them); styles, fonts and images come from
//! here, images and the search of the browser also from the API. Nothing else
//! may be loaded from anywhere.

use axum::http::{HeaderName, HeaderValue, header};
use url::Url;

/// For everything that is not a page.
pub(super) const NOTHING: HeaderValue =
    HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
/// The policy of pages, waiting for a nonce.
#[derive(Debug, Clone)]
pub(crate) struct ContentSecurityPolicy {
    rest: String,
    api: String,
}

/// Where the forms of a page may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FormTargets {
    /// To this site, and through the API back to it: a form of somebody who is
    /// not signed in any more leads to the sign-in page by way of the API.
    Here,
    /// To this site, which then sends the browser on: through the API to the
    /// client that somebody signs in to, or to an identity provider. Browsers apply `form-action` to every
    /// address on that way, and nobody knows them all in advance.
    Onward,
}

impl ContentSecurityPolicy {
    /// The header's name.
    pub(crate) const HEADER: HeaderName = header::CONTENT_SECURITY_POLICY;

    /// The policy of a site whose readers reach the API at this address.
    pub(super) fn new(api: &Url) -> Self {
        let api = api.origin().ascii_serialization();
        Self {
            rest: format!(
                "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data: {api}; \
                 connect-src 'self' {api}; base-uri 'none'; frame-ancestors 'none'"
            ),
            api,
        }
    }

    /// The header for a page whose scripts carry this nonce.
    pub(crate) fn header(&self, nonce: &str, forms: FormTargets) -> HeaderValue {
        let forms = match forms {
            FormTargets::Here => format!("; form-action 'self' {}", self.api),
            FormTargets::Onward => String::new(),
        };
        let policy = format!(
            "script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; {}{forms}",
            self.rest
        );
        // Both parts are plain ASCII; should that ever change, nothing may load.
        HeaderValue::from_str(&policy).unwrap_or(NOTHING)
    }
}
