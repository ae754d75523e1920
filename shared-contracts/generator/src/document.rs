//! The OpenAPI document as JSON, and the few ways this generator walks it.

use serde_json::{Map, Value};

/// The document as JSON.
pub fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("not valid JSON: {error}"))
}

/// The version of the contract.
pub fn version(document: &Value) -> Result<&str, String> {
    document
        .pointer("/info/version")
        .and_then(Value::as_str)
        .ok_or_else(|| "the document has no info.version".to_owned())
}

/// The named schemas.
pub fn schemas(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// One operation of the document.
pub struct Operation<'a> {
    /// `GET /api/v1/articles`, for messages.
    pub label: String,
    /// The Operation Object.
    pub body: &'a Map<String, Value>,
}

impl<'a> Operation<'a> {
    /// Its `operationId`.
    pub fn id(&self) -> Option<&'a str> {
        self.body.get("operationId").and_then(Value::as_str)
    }

    /// Its parameters.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        self.body
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    }
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Every operation, in the document's order.
pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut found = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(body) = item.get(method).and_then(Value::as_object) {
                let label = format!("{} {path}", method.to_uppercase());
                found.push(Operation { label, body });
            }
        }
    }
    found
}

/// Follows a `$ref` inside the document; anything else is returned as it is.
pub fn resolve<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(reference.strip_prefix('#')?),
        None => Some(schema),
    }
}
