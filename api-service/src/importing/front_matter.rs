//! Telling a post's front matter from its text, in the notations that blogs use.

mod bare;
mod toml;
mod yaml;

use serde_json::{Map, Value};

/// What the front matter says, whatever its notation: lower-case keys, `_` for `-`.
pub type Fields = Map<String, Value>;

/// Splits a post into its front matter and its text. A post without front matter has no
/// fields.
///
/// # Errors
/// What is wrong with the front matter, in words for the report.
pub fn split(post: &str) -> Result<(Fields, &str), String> {
    let post = post.strip_prefix('\u{feff}').unwrap_or(post);
    let (fields, text) = if let Some((block, text)) = fenced(post, "+++")? {
        (toml::parse(block)?, text)
    } else if let Some((block, text)) = fenced(post, "---")? {
        (yaml::parse(block)?, text)
    } else if let Some((fields, text)) = bare::split(post) {
        (fields, text)
    } else {
        (Fields::new(), post)
    };
    let normal = |key: String| key.trim().to_lowercase().replace(['-', ' '], "_");
    Ok((
        fields
            .into_iter()
            .map(|(key, value)| (normal(key), value))
            .collect(),
        text,
    ))
}

/// The block between two lines that consist of `fence`, when the post begins with one.
fn fenced<'p>(post: &'p str, fence: &str) -> Result<Option<(&'p str, &'p str)>, String> {
    let mut lines = post.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == fence) else {
        return Ok(None);
    };
    let mut end = first.len();
    for line in lines {
        if line.trim_end() == fence {
            let block = post.get(first.len()..end).unwrap_or_default();
            let text = post.get(end + line.len()..).unwrap_or_default();
            return Ok(Some((block, text)));
        }
        end += line.len();
    }
    // A post may simply begin with a rule.
    let second = post.lines().nth(1).unwrap_or_default();
    if fence == "---" && bare::field(second).is_none() {
        Ok(None)
    } else {
        Err(format!(
            "the front matter begins with {fence} but does not end with it"
        ))
    }
}
