//! What a post's front matter means.

mod names;
mod publication;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{
    addresses::old_path,
    file_names::{from_stem, stem, usual_path, without_date},
    front_matter::Fields,
    report::NoteKind,
    slugs::slugify,
    values::{list, shorten, text, tidy},
};
use crate::http::input::{OldPath, Slug, Username};

/// The most characters of a title.
const MAX_TITLE: usize = 300;
/// The most characters of a summary.
const MAX_SUMMARY: usize = 1000;
const SUMMARY: [&str; 4] = ["description", "summary", "excerpt", "subtitle"];
const OLD_PATHS: [&str; 6] = [
    "aliases",
    "alias",
    "redirect_from",
    "permalink",
    "path",
    "url",
];
const COVER: [&str; 6] = [
    "cover",
    "image",
    "cover_image",
    "featured_image",
    "thumbnail",
    "banner",
];

/// What is known of a post before its text is rendered.
#[derive(Debug)]
pub struct Metadata {
    /// From the front matter, else the first heading, else the file's name.
    pub title: String,
    /// The slug that the post asks for or that its address or name suggests.
    pub slug: Slug,
    /// From the front matter; empty when it has none.
    pub summary: String,
    /// `None` for a draft.
    pub published_at: Option<DateTime<Utc>>,
    /// When the writer last changed it, if told.
    pub updated_at: Option<DateTime<Utc>>,
    /// Username and name of each author.
    pub authors: Vec<(Username, String)>,
    /// Slug and name of each tag.
    pub tags: Vec<(Slug, String)>,
    /// Where it could be found before.
    pub old_paths: Vec<OldPath>,
    /// The image that stands for it, as written.
    pub cover: Option<String>,
    /// What was done differently from what the post asked for.
    pub notes: Vec<(NoteKind, String)>,
}

/// Reads `fields` of the post in `file`, whose text begins with the heading `heading`, if any.
/// `default_date` is the date of posts that have none.
pub fn read(
    fields: &Fields,
    file: &str,
    heading: Option<&str>,
    default_date: Option<DateTime<Utc>>,
) -> Metadata {
    let mut notes = Vec::new();
    let stem = stem(file);
    let title = text(fields, &["title"])
        .or_else(|| heading.map(tidy))
        .filter(|title| !title.is_empty());
    let title = shorten(&title.unwrap_or_else(|| from_stem(stem)), MAX_TITLE);
    let old_paths = old_paths(fields, file, &mut notes);
    let published_at = publication::published_at(fields, file, default_date, &mut notes);
    Metadata {
        slug: slug(fields, stem, &title, file),
        summary: shorten(&text(fields, &SUMMARY).unwrap_or_default(), MAX_SUMMARY),
        published_at,
        updated_at: publication::updated_at(fields, &mut notes),
        authors: names::authors(fields, &mut notes),
        tags: names::tags(fields, &mut notes),
        cover: cover(fields),
        title,
        old_paths,
        notes,
    }
}

fn slug(fields: &Fields, stem: &str, title: &str, file: &str) -> Slug {
    let wished = text(fields, &["slug"]).and_then(|slug| slugify(&slug));
    let address = text(fields, &["path", "permalink", "url"]).and_then(|path| {
        let last = path
            .trim_matches('/')
            .rsplit('/')
            .next()
            .unwrap_or_default();
        slugify(last.strip_suffix(".html").unwrap_or(last))
    });
    let named = wished
        .or(address)
        .or_else(|| slugify(without_date(stem)))
        .or_else(|| slugify(title));
    named.unwrap_or_else(|| unnamed(file))
}

/// A slug for a post whose names hold nothing that ASCII could: stable, because it is made
/// of where the post lies.
fn unnamed(file: &str) -> Slug {
    let number = xxhash_rust::xxh3::xxh3_64(file.as_bytes());
    #[expect(clippy::expect_used, reason = "hexadecimal digits are a slug")]
    format!("post-{number:016x}").parse().expect("a slug")
}

fn old_paths(fields: &Fields, file: &str, notes: &mut Vec<(NoteKind, String)>) -> Vec<OldPath> {
    let mut paths = Vec::new();
    for written in OLD_PATHS
        .iter()
        .filter_map(|key| fields.get(*key))
        .flat_map(list)
    {
        // Jekyll's permalinks may be patterns.
        if written.contains(':') && !written.contains("://") {
            continue;
        }
        match old_path(&written) {
            Some(path) => paths.push(path),
            None => notes.push((NoteKind::PathRefused, shorten(&written, 100))),
        }
    }
    paths.extend(old_path(&usual_path(file)));
    paths.sort_unstable();
    paths.dedup();
    paths
}

fn cover(fields: &Fields) -> Option<String> {
    let extra = fields.get("extra").and_then(Value::as_object);
    let written = [Some(fields), extra]
        .into_iter()
        .flatten()
        .find_map(|fields| COVER.iter().find_map(|key| fields.get(*key)))?;
    // Hugo writes cover = { image = "…" }.
    let inner = written
        .as_object()
        .and_then(|cover| cover.get("image").or_else(|| cover.get("src")));
    inner.unwrap_or(written).as_str().map(str::to_owned)
}
