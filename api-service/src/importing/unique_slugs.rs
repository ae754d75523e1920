//! One slug per post of a folder.

use std::collections::HashSet;

use crate::http::input::Slug;

/// The slugs given out so far.
#[derive(Default)]
pub struct UniqueSlugs(HashSet<Slug>);

impl UniqueSlugs {
    /// The slug wished for or, when it is given out already, the first free one with a number.
    pub fn take(&mut self, wished: &Slug) -> Slug {
        let mut slug = wished.clone();
        let mut number = 2;
        while !self.0.insert(slug.clone()) {
            slug = wished.numbered(number);
            number += 1;
        }
        slug
    }
}
