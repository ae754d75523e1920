//! Writes the limits that the document puts on fields and parameters as constants.

use crate::document;
use serde_json::Value;
use std::fmt::Write;

/// `pub mod schemas { … }` and `pub mod operations { … }`.
pub fn modules(document: &Value) -> Result<String, String> {
    let mut schemas = Vec::new();
    for (name, schema) in document::schemas(document) {
        let fields = schema.get("properties").and_then(Value::as_object);
        let fields = fields.into_iter().flatten();
        let module = module(
            &snake_case(name),
            &format!("Limits on the fields of `{name}`."),
            fields.map(|(field, schema)| (field.as_str(), schema)),
            document,
        )?;
        schemas.extend(module);
    }
    let mut operations = Vec::new();
    for operation in document::operations(document) {
        let id = operation.id().unwrap_or_default();
        let parameters = operation.parameters().filter_map(|parameter| {
            let parameter = document::resolve(document, parameter)?;
            Some((parameter.get("name")?.as_str()?, parameter.get("schema")?))
        });
        let module = module(
            &snake_case(id),
            &format!("Limits on the parameters of `{id}`."),
            parameters,
            document,
        )?;
        operations.extend(module);
    }
    Ok(format!(
        "/// Limits on fields, a module for each schema.\npub mod schemas {{\n{}}}\n\n\
         /// Limits on parameters, a module for each operation.\npub mod operations {{\n{}}}\n",
        schemas.join("\n"),
        operations.join("\n")
    ))
}

/// One module with a constant for each limited field; none when nothing is limited.
fn module<'a>(
    name: &str,
    about: &str,
    fields: impl Iterator<Item = (&'a str, &'a Value)>,
    document: &Value,
) -> Result<Option<String>, String> {
    let mut constants = String::new();
    for (field, schema) in fields {
        let limits =
            limits(document, schema).map_err(|error| format!("{name}.{field}: {error}"))?;
        if limits.is_empty() {
            continue;
        }
        let constant = snake_case(field).to_uppercase();
        let _ = writeln!(
            constants,
            "        /// `{field}`\n        pub const {constant}: Rule = Rule {{"
        );
        for (limit, value) in limits {
            let _ = writeln!(constants, "            {limit}: {value},");
        }
        let _ = writeln!(constants, "            ..Rule::NONE\n        }};");
    }
    if constants.is_empty() {
        return Ok(None);
    }
    Ok(Some(format!(
        "    /// {about}\n    pub mod {name} {{\n        use crate::rules::Rule;\n\n{constants}    }}\n"
    )))
}

/// The limits of one schema as Rust expressions, in the order of `Rule`'s fields.
fn limits(document: &Value, schema: &Value) -> Result<Vec<(&'static str, String)>, String> {
    let schema = scalar(document, schema);
    let mut found = Vec::new();
    for (key, limit) in [("minItems", "min_items"), ("maxItems", "max_items")] {
        found.extend(number(schema, key)?.map(|value| (limit, value)));
    }
    // What is said of a list's items is said of each of them.
    let item = schema.get("items").map(|items| scalar(document, items));
    let schema = item.unwrap_or(schema);
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
    match schema.get(key) {
        None => Ok(None),
        Some(value) => value
            .as_i64()
            .or_else(|| {
                value
                    .as_f64()
                    .filter(|n| n.fract() == 0.0)
                    .map(|n| n as i64)
            })
            .map(|number| Some(format!("Some({number})")))
            .ok_or_else(|| format!("{key} {value} is not a whole number, which rules need")),
    }
}

/// The schema that carries the limits: behind a reference, or beside `null`.
fn scalar<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let schema = document::resolve(document, schema).unwrap_or(schema);
    for key in ["oneOf", "anyOf", "allOf"] {
        let members = schema.get(key).and_then(Value::as_array);
        let mut others = members
            .into_iter()
            .flatten()
            .filter(|member| member.get("type").and_then(Value::as_str) != Some("null"));
        if let (Some(only), None) = (others.next(), others.next()) {
            return scalar(document, only);
        }
    }
    schema
}

/// `ArticlePage` to `article_page`, `If-Match` to `if_match`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut after_small = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && after_small {
            snake.push('_');
        }
        after_small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        snake.push(if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '_'
        });
    }
    snake
}
