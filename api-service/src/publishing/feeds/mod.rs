//! Feeds of the newest articles, whole: Atom and JSON Feed.

mod atom;
mod json_feed;
mod store;

pub(crate) use atom::{__path_get_atom_feed, get_atom_feed};
pub(crate) use json_feed::{__path_get_json_feed, get_json_feed};
