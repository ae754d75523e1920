//! Feeds of the newest articles, whole: Atom and JSON Feed.

mod atom;
mod json_feed;
mod store;

pub use atom::{__path_get_atom_feed, get_atom_feed};
pub use json_feed::{__path_get_json_feed, get_json_feed};
