//! Media: images kept under the digest of their bytes.

mod files;
mod get;
mod save;

pub use files::{Digest, MediaFiles};
pub(crate) use get::{__path_get_media, get_media};
pub use save::{NewMedia, save};

use uuid::Uuid;

/// The path of a medium on the API; stored bodies refer to it.
#[must_use]
pub fn path(id: Uuid) -> String {
    format!("{PATH_PREFIX}{id}")
}

/// What every path of a medium begins with, relative to the API's address.
pub const PATH_PREFIX: &str = "api/v1/media/";
