//! What preparing any post needs.

use std::path::PathBuf;

use super::{addresses::Addresses, images::Images};
use crate::{http::input::Username, publishing::authors::Profile};

/// What preparing any post needs.
pub struct Context {
    /// The folder.
    pub root: PathBuf,
    /// The name of the import, which sets it apart from others.
    pub name: String,
    /// Where all posts are and were.
    pub addresses: Addresses,
    /// The folder's images.
    pub images: Images,
    /// What `authors.toml` says.
    pub profiles: Vec<Profile>,
    /// Author of posts that name none.
    pub default_author: Option<(Username, String)>,
    /// Whether the folder that a post lies in becomes a tag.
    pub folders_as_tags: bool,
}
