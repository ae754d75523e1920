//! Makes the collected document fit for generators and for the people who read it: what is
//! common to all operations is added once, here, and a document with holes is refused.

use serde_json::{Map, Value, json};
use utoipa::openapi::OpenApi;

use super::responses;

/// Completes `document`.
///
/// # Errors
/// When an operation has no summary or no unique id, or a reference leads nowhere.
pub fn normalise(document: &OpenApi) -> Result<Value, String> {
    let mut document = serde_json::to_value(document).map_err(|error| error.to_string())?;
    let mut ids = Vec::new();
    for (path, method, operation) in operations(&mut document) {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        if id.is_empty() || ids.contains(&id) || operation.get("summary").is_none() {
            return Err(format!(
                "{method} {path} needs a unique operationId and a summary"
            ));
        }
        ids.push(id);
        responses::complete(&method, operation);
    }
    let mut schemas = Map::new();
    gather_titled(&mut document, &mut schemas);
    if let Some(known) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        known.extend(schemas);
        known.sort_keys();
    }
    list_examples(&mut document);
    refuse_dangling(&document, &document)?;
    Ok(document)
}

fn operations(document: &mut Value) -> impl Iterator<Item = (String, String, &mut Value)> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths
        .into_iter()
        .flat_map(|paths| paths.iter_mut())
        .flat_map(|(path, item)| {
            let path = path.clone();
            let methods = item.as_object_mut().into_iter().flat_map(Map::iter_mut);
            methods.map(move |(method, operation)| (path.clone(), method.clone(), operation))
        })
}

/// Moves the schemas of parameters and members that have a title to where they get it as their
/// name, so that clients have one type for each.
fn gather_titled(value: &mut Value, schemas: &mut Map<String, Value>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                // An example is no schema, though it may look like one.
                if !matches!(name.as_str(), "example" | "examples" | "default") {
                    gather_titled(member, schemas);
                }
            }
            // Only in a schema: the document itself and a property may have a `title`, too.
            let is_schema = members.get("type").is_some_and(|kind| !kind.is_object());
            let title = members.get("title").and_then(Value::as_str);
            let Some(title) = title.filter(|_| is_schema).map(str::to_owned) else {
                return;
            };
            members.remove("title");
            let mut reference = Map::new();
            let target = format!("#/components/schemas/{title}");
            reference.insert("$ref".to_owned(), Value::String(target));
            // What it says of this one place stays in this place.
            reference.extend(members.remove_entry("description"));
            schemas.insert(title, std::mem::replace(value, Value::Object(reference)));
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| gather_titled(item, schemas)),
        _ => {}
    }
}

/// OpenAPI 3.1 gives examples as a list; the single `example` is from before.
fn list_examples(value: &mut Value) {
    match value {
        Value::Object(members) => {
            // Only in a schema: a property may be called `example`, too.
            let is_schema = members.get("type").is_some_and(|kind| !kind.is_object());
            if is_schema && let Some(example) = members.remove("example") {
                members.insert("examples".to_owned(), json!([example]));
            }
            members.values_mut().for_each(list_examples);
        }
        Value::Array(items) => items.iter_mut().for_each(list_examples),
        _ => {}
    }
}

fn refuse_dangling(value: &Value, document: &Value) -> Result<(), String> {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get("$ref")
                && target
                    .strip_prefix('#')
                    .and_then(|pointer| document.pointer(pointer))
                    .is_none()
            {
                return Err(format!("{target} leads nowhere"));
            }
            members
                .values()
                .try_for_each(|member| refuse_dangling(member, document))
        }
        Value::Array(items) => items
            .iter()
            .try_for_each(|item| refuse_dangling(item, document)),
        _ => Ok(()),
    }
}
