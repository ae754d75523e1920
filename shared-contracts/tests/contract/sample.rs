//! Examples of the document's schemas.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use std::fmt::Debug;

/// The document this crate is generated from.
pub fn document() -> Value {
    serde_json::from_str(include_str!("../../openapi.json")).expect("openapi.json is JSON")
}

/// Takes a full and a sparse example of the schema through `T` and back.
pub fn round_trip<T: DeserializeOwned + Serialize + Debug>(name: &str) {
    let document = document();
    let schema = &document["components"]["schemas"][name];
    for fullness in [Fullness::Everything, Fullness::Least] {
        let sent = example(&document, schema, fullness);
        let read: T = serde_json::from_value(sent.clone())
            .unwrap_or_else(|error| panic!("{name} does not read {sent}: {error}"));
        let written = serde_json::to_value(&read).expect("types can be written");
        assert_eq!(written, sent, "{name} comes back otherwise");
    }
}

/// How much of an object is there.
#[derive(Clone, Copy, PartialEq)]
pub enum Fullness {
    /// Every member, with a value.
    Everything,
    /// Required members only, null where that is allowed.
    Least,
}

/// A value that the schema allows.
pub fn example(document: &Value, schema: &Value, fullness: Fullness) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#'));
        return example(
            document,
            target.expect("references lead somewhere"),
            fullness,
        );
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(choices) = schema[key].as_array() {
            let null = |choice: &&Value| choice["type"] == "null";
            if fullness == Fullness::Least && choices.iter().any(|choice| null(&choice)) {
                return Value::Null;
            }
            let choice = choices.iter().find(|choice| !null(choice));
            return example(document, choice.expect("there is a choice"), fullness);
        }
    }
    let types = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => vec![one.as_str().unwrap_or("any")],
    };
    if fullness == Fullness::Least && types.contains(&"null") {
        return Value::Null;
    }
    let given = [
        &schema["examples"][0],
        &schema["example"],
        &schema["enum"][0],
    ];
    if let Some(given) = given.into_iter().find(|value| !value.is_null()) {
        return given.clone();
    }
    match types.into_iter().find(|name| *name != "null") {
        Some("object") => object(document, schema, fullness),
        Some("array") => json!([example(document, &schema["items"], fullness)]),
        Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(1)),
        Some("number") => json!(0.5),
        Some("boolean") => json!(true),
        Some("string") => json!(text(schema["format"].as_str())),
        _ => json!({"anything": "goes"}),
    }
}

fn object(document: &Value, schema: &Value, fullness: Fullness) -> Value {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let mut members = Map::new();
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        if fullness == Fullness::Everything || required.contains(&json!(name)) {
            members.insert(name.clone(), example(document, member, fullness));
        }
    }
    Value::Object(members)
}

fn text(format: Option<&str>) -> &'static str {
    match format {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("uuid") => "0191e7c2-11f2-7f4b-8c43-5d1f2a9b7e60",
        Some("uri") => "https://example.com/",
        _ => "text",
    }
}
