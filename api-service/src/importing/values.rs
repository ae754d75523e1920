//! What the values of front matter hold, however they are written.

use serde_json::Value;

use super::front_matter::Fields;

/// The first of `keys` that holds a text or a number.
pub fn text(fields: &Fields, keys: &[&str]) -> Option<String> {
    keys.iter()
        .filter_map(|key| fields.get(*key))
        .find_map(plain)
        .map(|text| tidy(&text))
        .filter(|text| !text.is_empty())
}

/// A text or a number as text.
pub fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A list of texts; a single text counts as a list of one, a table by its `name`.
pub fn list(value: &Value) -> Vec<String> {
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
pub fn list_by_comma(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text
            .split(',')
            .map(tidy)
            .filter(|name| !name.is_empty())
            .collect(),
        other => list(other),
    }
}

/// Whether it says yes.
pub fn is_true(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| {
        value
            .as_str()
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    })
}

/// Whether it says no.
pub fn is_false(value: &Value) -> bool {
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

/// At most so many characters.
pub fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        text.to_owned()
    } else {
        text.chars().take(most - 1).chain(['…']).collect()
    }
}
