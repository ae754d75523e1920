//! What a post's front matter means.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{
    addresses::old_path,
    dates,
    front_matter::Fields,
    report::NoteKind,
    slugs::{slugify, username},
};
use crate::http::input::{OldPath, Slug, Username};

/// The most tags that a post may have.
const MAX_TAGS: usize = 50;
/// The most characters of a title.
const MAX_TITLE: usize = 300;
/// The most characters of a summary.
const MAX_SUMMARY: usize = 1000;
/// The most characters of the name of a tag or an author.
const MAX_NAME: usize = 100;

const DATE: [&str; 9] = [
    "date",
    "published",
    "published_at",
    "publish_date",
    "publishdate",
    "pubdate",
    "pub_date",
    "created",
    "created_at",
];
const UPDATED: [&str; 6] = [
    "updated",
    "updated_at",
    "lastmod",
    "modified",
    "last_modified",
    "last_modified_at",
];
const SUMMARY: [&str; 4] = ["description", "summary", "excerpt", "subtitle"];
const OLD_PATHS: [&str; 6] = [
    "aliases",
    "alias",
    "redirect_from",
    "permalink",
    "path",
    "url",
];
const AUTHORS: [&str; 2] = ["authors", "author"];
const TAGS: [&str; 5] = ["tags", "categories", "category", "tag", "keywords"];
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
    let published_at = published_at(fields, file, default_date, &mut notes);
    Metadata {
        slug: slug(fields, stem, &title, file),
        summary: shorten(&text(fields, &SUMMARY).unwrap_or_default(), MAX_SUMMARY),
        published_at,
        updated_at: first_date(fields, &UPDATED, &mut notes),
        authors: authors(fields, &mut notes),
        tags: tags(fields, &mut notes),
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

fn published_at(
    fields: &Fields,
    file: &str,
    default_date: Option<DateTime<Utc>>,
    notes: &mut Vec<(NoteKind, String)>,
) -> Option<DateTime<Utc>> {
    let draft = fields.get("draft").is_some_and(is_true)
        || fields.get("published").is_some_and(is_false)
        || text(fields, &["status"]).is_some_and(|status| {
            ["draft", "hidden", "private"].contains(&status.to_lowercase().as_str())
        })
        || file.split('/').any(|folder| folder == "_drafts");
    if draft {
        notes.push((NoteKind::Draft, String::new()));
        return None;
    }
    let address = text(fields, &["path", "permalink", "url"]);
    let date = first_date(fields, &DATE, notes)
        .or_else(|| address.as_deref().and_then(dates::in_path))
        .or_else(|| dates::in_path(file))
        .or(default_date);
    if date.is_none() {
        notes.push((NoteKind::NoDate, String::new()));
    }
    date
}

fn first_date(
    fields: &Fields,
    keys: &[&str],
    notes: &mut Vec<(NoteKind, String)>,
) -> Option<DateTime<Utc>> {
    for key in keys {
        let Some(written) = fields
            .get(*key)
            .filter(|value| !value.is_boolean())
            .and_then(plain)
        else {
            continue;
        };
        match dates::parse(&written) {
            Some(date) => return Some(date),
            None => notes.push((
                NoteKind::UnreadableDate,
                format!("{key}: {}", shorten(&written, 60)),
            )),
        }
    }
    None
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

/// Where generators publish a post that chooses no path: where it lies in their folder of
/// content, or below its date with Jekyll.
fn usual_path(file: &str) -> String {
    let place = file.rsplit_once('.').map_or(file, |(place, _)| place);
    let place = place.strip_suffix("/index").unwrap_or(place);
    let name = stem(file);
    if let (Some(date), true) = (dates::in_path(name), file.contains("_posts/")) {
        return format!("{}/{}.html", date.format("%Y/%m/%d"), without_date(name));
    }
    let content = ["content/", "source/", "src/"];
    let inside = content.iter().find_map(|folder| place.strip_prefix(folder));
    inside.unwrap_or(place).to_owned()
}

fn authors(fields: &Fields, notes: &mut Vec<(NoteKind, String)>) -> Vec<(Username, String)> {
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

fn tags(fields: &Fields, notes: &mut Vec<(NoteKind, String)>) -> Vec<(Slug, String)> {
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

/// The first of `keys` that holds a text or a number.
fn text(fields: &Fields, keys: &[&str]) -> Option<String> {
    keys.iter()
        .filter_map(|key| fields.get(*key))
        .find_map(plain)
        .map(|text| tidy(&text))
        .filter(|text| !text.is_empty())
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A list of texts; a single text counts as a list of one, a table by its `name`.
fn list(value: &Value) -> Vec<String> {
    let items = match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    };
    let names = items
        .into_iter()
        .filter_map(|item| plain(item).or_else(|| plain(item.get("name")?)));
    names
        .map(|name| tidy(&name))
        .filter(|name| !name.is_empty())
        .collect()
}

/// As [`list`], but a single text may hold several, joined by commas.
fn list_by_comma(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text
            .split(',')
            .map(tidy)
            .filter(|name| !name.is_empty())
            .collect(),
        other => list(other),
    }
}

fn is_true(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| {
        value
            .as_str()
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    })
}

fn is_false(value: &Value) -> bool {
    value.as_bool().map_or_else(
        || {
            value
                .as_str()
                .is_some_and(|text| text.eq_ignore_ascii_case("false"))
        },
        |flag| !flag,
    )
}

/// One line without control characters: what is stored separates names by such.
pub fn tidy(text: &str) -> String {
    let printable: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    printable.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        text.to_owned()
    } else {
        text.chars().take(most - 1).chain(['…']).collect()
    }
}

/// The file's name without its ending; for a bundle the folder's name.
pub fn stem(file: &str) -> &str {
    let place = file.rsplit_once('.').map_or(file, |(place, _)| place);
    let place = place.strip_suffix("/index").unwrap_or(place);
    place.rsplit('/').next().unwrap_or(place)
}

/// Jekyll begins file names with the date.
fn without_date(stem: &str) -> &str {
    let dated = stem.len() > 11 && stem.is_ascii() && dates::in_path(stem).is_some();
    if dated {
        stem.get(11..).unwrap_or(stem)
    } else {
        stem
    }
}

fn from_stem(stem: &str) -> String {
    let words = without_date(stem).replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
