//! Authors: the users whose articles are visible.

mod get;
mod list;
mod output;
mod store;

pub(crate) use get::{__path_get_author, get_author};
pub(crate) use list::{__path_list_authors, list_authors};
pub use output::{Author, AuthorPage};
pub use store::{Profile, save_profile};
