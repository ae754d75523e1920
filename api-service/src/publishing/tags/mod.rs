//! Tags and how many articles each has.

mod get;
mod list;
mod output;
mod store;

pub(crate) use get::{__path_get_tag, get_tag};
pub(crate) use list::{__path_list_tags, list_tags};
pub use output::{Tag, TagPage};
