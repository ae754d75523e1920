//! Media: images kept under the digest of their bytes.

mod files;
mod get;
mod save;

pub use files::{Digest, MediaFiles};
pub(crate) use get::{__path_get_media, get_media};
pub use save::{NewMedia, save};

use uuid::Uuid;

use crate::config::BaseUrl;

/// The path of a medium on the API; stored bodies refer to it.
#[must_use]
pub fn path(id: Uuid) -> String {
    format!("{PATH_PREFIX}{id}")
}

/// What every path of a medium begins with, relative to the API's address.
const PATH_PREFIX: &str = "api/v1/media/";

/// Stored bodies name media by `src="/api/v1/media/…"`, so that they outlive a change of
/// the API's address; what is given away names them in full.
#[must_use]
pub fn with_absolute_urls(body_html: String, public_url: &BaseUrl) -> String {
    const STORED: &str = "\"/api/v1/media/";
    if memchr::memmem::find(body_html.as_bytes(), STORED.as_bytes()).is_none() {
        return body_html;
    }
    body_html.replace(STORED, &format!("\"{}", public_url.join(PATH_PREFIX)))
}
