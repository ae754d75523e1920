//! Making slugs and usernames of titles and names.

use std::str::FromStr;

use deunicode::deunicode;

use crate::http::input::{Slug, Username};

/// The slug of a text in any script; `None` when nothing of it can be written in ASCII.
pub fn slugify(text: &str) -> Option<Slug> {
    let plain = deunicode(text).to_lowercase();
    let mut slug = String::new();
    for word in plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let gap = usize::from(!slug.is_empty());
        let room = Slug::MAX.saturating_sub(slug.len() + gap);
        if room < word.len() && !slug.is_empty() {
            break;
        }
        if gap == 1 {
            slug.push('-');
        }
        slug.push_str(word.get(..room).unwrap_or(word));
    }
    Slug::from_str(&slug).ok()
}

/// The username of an author's name.
pub fn username(name: &str) -> Option<Username> {
    let slug = slugify(name)?;
    let short: String = slug.as_str().chars().take(Username::MAX).collect();
    Username::from_str(short.trim_end_matches('-')).ok()
}
