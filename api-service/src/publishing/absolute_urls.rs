//! Stored bodies name media and articles by paths, so that they outlive a change of address;
//! what is given away names them in full, because it is read anywhere.

use memchr::memmem;

use super::media;
use crate::config::{BaseUrl, Settings};

/// The body with every path to the API or the site made an address.
#[must_use]
pub fn with_absolute_urls(body_html: String, settings: &Settings) -> String {
    let body_html = absolute(body_html, media::PATH_PREFIX, &settings.public_url);
    absolute(body_html, "articles/", &settings.site_url)
}

/// Most bodies hold none, and are given back as they are.
fn absolute(body_html: String, prefix: &str, base: &BaseUrl) -> String {
    let stored = format!("\"/{prefix}");
    if memmem::find(body_html.as_bytes(), stored.as_bytes()).is_none() {
        return body_html;
    }
    body_html.replace(&stored, &format!("\"{}", base.join(prefix)))
}
