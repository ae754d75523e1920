//! The answers that operations have in common, added where they can happen, and the headers
//! that answers carry.

use serde_json::{Map, Value, json};

/// The error answers that any operation may give.
const COMMON: &[(&str, &str)] = &[
    ("400", "The request could not be read"),
    ("500", "Something went wrong on our side"),
    ("503", "The service is not available right now"),
];
/// Those of operations with parameters or a body.
const WITH_INPUT: &[(&str, &str)] =
    &[("422", "Some values are not valid; `errors` lists every one")];
/// Those of operations with a body.
const WITH_BODY: &[(&str, &str)] = &[
    ("413", "The body is too large"),
    ("415", "The body is not JSON in UTF-8"),
];
/// Those of operations that need an access token.
const WITH_TOKEN: &[(&str, &str)] = &[
    ("401", "The access token is missing or not valid"),
    ("403", "The access token, or its user, may not do this"),
    ("429", "There were too many calls in the last minute"),
];
/// Those of operations that need somebody who has just signed in.
const RECENT: &[(&str, &str)] = &[(
    "401",
    "The access token is missing or not valid; or its user proved who they are more than ten minutes ago \
     (`authentication_too_old`): sign in again, with `max_age` (RFC 9470)",
)];
/// Those of operations that need If-Match.
const WITH_VERSION: &[(&str, &str)] = &[
    ("412", "It was changed meanwhile"),
    ("428", "If-Match is missing"),
];

/// Completes the answers of an operation.
pub fn complete(method: &str, operation: &mut Value) {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let has_body = operation.get("requestBody").is_some();
    let has_input = parameters.is_some() || has_body;
    let has_version = parameters.is_some_and(|parameters| {
        let mut names = parameters.iter().filter_map(|one| one.get("name"));
        names.any(|name| name == "If-Match")
    });
    let is_recent = operation.get("x-recent").is_some();
    let needs_token = operation.get("security").is_some();
    let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    let common = [
        (true, COMMON),
        (has_input, WITH_INPUT),
        (has_body, WITH_BODY),
        (is_recent, RECENT),
        (needs_token, WITH_TOKEN),
        (has_version, WITH_VERSION),
    ];
    let common = common.into_iter().filter(|(happens, _)| *happens);
    for (status, description) in common.flat_map(|(_, answers)| answers) {
        responses.entry(*status).or_insert_with(|| {
            json!({
                "description": description,
                "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
            })
        });
    }
    responses.sort_keys();
    for (status, response) in responses.iter_mut() {
        add_headers(method, status, needs_token, response);
    }
}

/// Adds the headers that such an answer carries to those that the operation itself names.
fn add_headers(method: &str, status: &str, needs_token: bool, response: &mut Value) {
    let Some(response) = response.as_object_mut() else {
        return;
    };
    let headers = response
        .entry("headers")
        .or_insert_with(|| Value::Object(Map::new()));
    let mut add = |name: &str, kind: &str, description: &str| {
        if let Some(headers) = headers.as_object_mut() {
            headers.entry(name).or_insert_with(
                || json!({ "description": description, "schema": { "type": kind } }),
            );
        }
    };
    add("Contract-Version", "string", "Version of this document");
    add(
        "X-Request-Id",
        "string",
        "Finds the log line of the request",
    );
    if needs_token && matches!(status, "200" | "201" | "204" | "429") {
        add(
            "RateLimit",
            "string",
            "How many calls are left, and the seconds until all are",
        );
        add("RateLimit-Policy", "string", "How many calls a minute has");
    }
    match status {
        "200" if method == "get" => add("ETag", "string", "Send it as If-None-Match"),
        "401" => add("WWW-Authenticate", "string", "What to send (RFC 6750)"),
        "429" | "503" => add("Retry-After", "integer", "Seconds to wait"),
        _ => {}
    }
}
