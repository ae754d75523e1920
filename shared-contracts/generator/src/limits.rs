//! Reads the limits that the document puts on a field or parameter.

use crate::document;
use serde_json::Value;

/// A field of `Rule` and its value as a Rust expression.
pub type Limit = (&'static str, String);

/// The limits of one schema; empty when there are none.
pub fn of(document: &Value, schema: &Value) -> Result<Vec<Limit>, String> {
    let schema = limited(document, schema);
    let mut found = Vec::new();
    for (key, limit) in [("minItems", "min_items"), ("maxItems", "max_items")] {
        found.extend(number(schema, key)?.map(|value| (limit, value)));
    }
    // What is said of a list's items is said of each of them.
    let schema = match schema.get("items") {
        Some(items) => limited(document, items),
        None => schema,
    };
    for (key, limit) in [
        ("minimum", "min"),
        ("maximum", "max"),
        ("minLength", "min_length"),
        ("maxLength", "max_length"),
    ] {
        found.extend(number(schema, key)?.map(|value| (limit, value)));
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        found.push(("pattern", format!("Some({pattern:?})")));
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        found.push(("values", format!("&{values:?}")));
    }
    Ok(found)
}

fn number(schema: &Value, key: &str) -> Result<Option<String>, String> {
    let Some(value) = schema.get(key) else {
        return Ok(None);
    };
    let whole = value
        .as_i64()
        .or_else(|| {
            value
                .as_f64()
                .filter(|n| n.fract() == 0.0)
                .map(|n| n as i64)
        })
        .ok_or_else(|| format!("{key} is {value}, but rules hold whole numbers only"))?;
    Ok(Some(format!("Some({whole})")))
}

/// The schema that carries the limits: behind a reference, or beside `null`.
fn limited<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let schema = document::resolve(document, schema).unwrap_or(schema);
    for key in ["oneOf", "anyOf", "allOf"] {
        let members = schema.get(key).and_then(Value::as_array);
        let mut others = members
            .into_iter()
            .flatten()
            .filter(|member| member.get("type").and_then(Value::as_str) != Some("null"));
        if let (Some(only), None) = (others.next(), others.next()) {
            return limited(document, only);
        }
    }
    schema
}
