//! Front matter in TOML, between lines of `+++` (Zola, Hugo).

use serde_json::Value;

use super::Fields;

/// Parses the block between the fences.
pub fn parse(block: &str) -> Result<Fields, String> {
    let table: toml::Table = block
        .parse()
        .map_err(|error: toml::de::Error| format!("not valid TOML: {}", error.message()))?;
    Ok(table
        .into_iter()
        .map(|(key, value)| (key, json(value)))
        .collect())
}

/// Dates become text, as they are in the other notations.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(time) => time.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(json).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, json(value)))
            .collect(),
    }
}
