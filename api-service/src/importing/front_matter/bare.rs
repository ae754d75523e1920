//! Front matter as bare `Key: value` lines up to the first empty line (Pelican, MultiMarkdown).

use super::Fields;

/// One of these must be among the keys: running text may begin with `Note: …` too.
const TELLING: [&str; 8] = [
    "title", "date", "author", "authors", "slug", "tags", "category", "summary",
];

/// Splits off the lines, if the post begins with such.
pub fn split(post: &str) -> Option<(Fields, &str)> {
    let mut fields = Fields::new();
    let mut rest = post;
    for line in post.split_inclusive('\n') {
        let after = rest.get(line.len()..).unwrap_or_default();
        // Hexo ends it with hyphens.
        if line.trim().is_empty() || line.trim_end() == "---" {
            rest = after;
            break;
        }
        let (key, value) = field(line)?;
        fields.insert(key.to_lowercase(), value.into());
        rest = after;
    }
    TELLING
        .iter()
        .any(|key| fields.contains_key(*key))
        .then_some((fields, rest))
}

/// The key and the value of a line, if it is one of front matter.
pub fn field(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ');
    let is_key = key.starts_with(char::is_alphabetic) && key.chars().all(plain) && key.len() <= 40;
    is_key.then(|| (key.trim(), value.trim()))
}
