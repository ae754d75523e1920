//! Whether and when a post was published.

use chrono::{DateTime, Utc};

use super::super::{
    dates,
    front_matter::Fields,
    report::NoteKind,
    values::{is_false, is_true, plain, shorten, text},
};

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

/// When the post was or will be published; `None` for a draft.
pub fn published_at(
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

/// The first of these dates that can be read.
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

/// When the writer last changed the post, if told.
pub fn updated_at(fields: &Fields, notes: &mut Vec<(NoteKind, String)>) -> Option<DateTime<Utc>> {
    first_date(fields, &UPDATED, notes)
}
