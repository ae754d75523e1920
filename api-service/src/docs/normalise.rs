//! Makes the collected document fit for generators and for the people who read it: what is
//! common to all operations is added once, here, and a document with holes is refused.

use serde_json::{Map, Value, json};
use utoipa::openapi::OpenApi;

/// The error answers that any operation may give.
const COMMON: [(&str, &str); 3] = [
    ("400", "The request could not be read"),
    ("500", "Something went wrong on our side"),
    ("503", "The service is not available right now"),
];
const INVALID: (&str, &str) = ("422", "Some values are not valid; `errors` lists every one");

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
        add_common_responses(operation);
        add_headers(operation);
    }
    let mut schemas = Map::new();
    for (_, _, operation) in operations(&mut document) {
        gather_titled(operation, &mut schemas);
    }
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

fn add_common_responses(operation: &mut Value) {
    let has_input = operation.get("parameters").is_some();
    let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for (status, description) in COMMON.into_iter().chain(has_input.then_some(INVALID)) {
        responses.entry(status).or_insert_with(|| {
            json!({
                "description": description,
                "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
            })
        });
    }
    responses.sort_keys();
}

/// The headers that answers carry.
fn add_headers(operation: &mut Value) {
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    for (status, response) in responses.into_iter().flat_map(Map::iter_mut) {
        let mut headers = Map::new();
        let mut add = |name: &str, kind: &str, description: &str| {
            headers.insert(
                name.to_owned(),
                json!({ "description": description, "schema": { "type": kind } }),
            );
        };
        add("Contract-Version", "string", "Version of this document");
        add(
            "X-Request-Id",
            "string",
            "Finds the log line of the request",
        );
        if status == "200" {
            add("ETag", "string", "Send it as If-None-Match");
        }
        if status == "503" {
            add("Retry-After", "integer", "Seconds to wait");
        }
        if let Some(response) = response.as_object_mut() {
            response.insert("headers".to_owned(), Value::Object(headers));
        }
    }
}

/// Moves the parameters' schemas that have a title to where they get it as their name, so
/// that clients have one type for each.
fn gather_titled(operation: &mut Value, schemas: &mut Map<String, Value>) {
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for schema in parameters
        .into_iter()
        .flatten()
        .filter_map(|parameter| parameter.get_mut("schema"))
    {
        let title = schema
            .as_object_mut()
            .and_then(|schema| schema.remove("title"));
        if let Some(Value::String(title)) = title {
            let reference = json!({ "$ref": format!("#/components/schemas/{title}") });
            schemas.insert(title, std::mem::replace(schema, reference));
        }
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
