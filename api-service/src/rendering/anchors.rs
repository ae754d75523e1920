//! Ids inside a post, kept apart from the ids of the page around it.

use std::collections::HashMap;

use comrak::Anchorizer;

/// What every id in a post starts with, so that none can stand for a part of the page.
const PREFIX: &str = "s-";

/// The id that `name` gets in a post, if nothing else there claims it: for links from elsewhere.
#[must_use]
pub fn fragment(name: &str) -> String {
    format!("{PREFIX}{}", Anchorizer::new().anchorize(name))
}

/// Gives out ids and finds them again.
#[derive(Default)]
pub(super) struct Anchors {
    anchorizer: Anchorizer,
    ids: HashMap<String, String>,
}

impl Anchors {
    /// An id that no other element of the post has.
    pub(super) fn claim(&mut self, name: &str) -> String {
        let slug = self.anchorizer.anchorize(name);
        let id = format!("{PREFIX}{slug}");
        for key in [name.to_owned(), squeezed(name), squeezed(&slug)] {
            self.ids.entry(key).or_insert_with(|| id.clone());
        }
        id
    }

    /// The id that `#name` means. Tools disagree on how a heading becomes an id ("what's new" is
    /// `whats-new` or `what-s-new`), so letters and digits decide when nothing matches exactly.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.ids
            .get(name)
            .or_else(|| self.ids.get(&squeezed(name)))
            .map(String::as_str)
    }
}

fn squeezed(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
