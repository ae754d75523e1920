//! Who wrote a post and what it is about.

use serde_json::Value;

use super::super::{
    front_matter::Fields,
    report::NoteKind,
    slugs::{slugify, username},
    values::{list, list_by_comma, shorten},
};
use crate::http::input::{Slug, Username};

/// The most tags that a post may have.
const MAX_TAGS: usize = 50;
/// The most characters of the name of a tag or an author.
const MAX_NAME: usize = 100;

const AUTHORS: [&str; 2] = ["authors", "author"];
const TAGS: [&str; 5] = ["tags", "categories", "category", "tag", "keywords"];

/// Username and name of each author.
pub fn authors(fields: &Fields, notes: &mut Vec<(NoteKind, String)>) -> Vec<(Username, String)> {
    let mut authors: Vec<(Username, String)> = Vec::new();
    for name in AUTHORS
        .iter()
        .filter_map(|key| fields.get(*key))
        .flat_map(list)
    {
        match username(&name) {
            Some(username) if authors.iter().all(|(known, _)| *known != username) => {
                authors.push((username, shorten(&name, MAX_NAME)));
            }
            Some(_) => {}
            None => notes.push((
                NoteKind::NameRefused,
                format!("author {}", shorten(&name, 60)),
            )),
        }
    }
    authors
}

/// Slug and name of each tag.
pub fn tags(fields: &Fields, notes: &mut Vec<(NoteKind, String)>) -> Vec<(Slug, String)> {
    let taxonomies = fields.get("taxonomies").and_then(Value::as_object);
    let extra = fields.get("extra").and_then(Value::as_object);
    let places = [Some(fields), taxonomies, extra];
    let written = places
        .into_iter()
        .flatten()
        .flat_map(|fields| TAGS.iter().filter_map(|key| fields.get(*key)));
    let mut tags: Vec<(Slug, String)> = Vec::new();
    for name in written.flat_map(list_by_comma) {
        if tags.len() == MAX_TAGS {
            notes.push((NoteKind::TooManyTags, String::new()));
            break;
        }
        match slugify(&name) {
            Some(slug) if tags.iter().all(|(known, _)| *known != slug) => {
                tags.push((slug, shorten(&name, MAX_NAME)));
            }
            Some(_) => {}
            None => notes.push((NoteKind::NameRefused, format!("tag {}", shorten(&name, 60)))),
        }
    }
    tags
}
