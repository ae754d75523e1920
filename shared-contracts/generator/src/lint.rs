//! Refuses documents that would silently generate the wrong code.

use crate::document;
use serde_json::Value;
use std::collections::BTreeMap;

/// Fails with everything that is wrong, at once.
pub fn check(document: &Value) -> Result<(), String> {
    let mut complaints = Vec::new();
    dangling_references(document, document, "#", &mut complaints);
    operation_ids(document, &mut complaints);
    error_bodies(document, &mut complaints);
    if let Err(complaint) = document::version(document) {
        complaints.push(complaint);
    }
    if complaints.is_empty() {
        return Ok(());
    }
    Err(format!(
        "openapi.json can't be generated from:\n  - {}",
        complaints.join("\n  - ")
    ))
}

/// A reference that leads nowhere would become a plain string.
fn dangling_references(document: &Value, at: &Value, path: &str, complaints: &mut Vec<String>) {
    match at {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                && document::resolve(document, at).is_none()
            {
                complaints.push(format!("{path} refers to {reference}, which is not there"));
            }
            for (name, member) in members {
                let step = name.replace('~', "~0").replace('/', "~1");
                dangling_references(document, member, &format!("{path}/{step}"), complaints);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                dangling_references(document, item, &format!("{path}/{index}"), complaints);
            }
        }
        _ => {}
    }
}

/// Operation ids become method names.
fn operation_ids(document: &Value, complaints: &mut Vec<String>) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for operation in document::operations(document) {
        let Some(id) = operation.id() else {
            complaints.push(format!("{} has no operationId", operation.label));
            continue;
        };
        if let Some(other) = seen.insert(id, operation.label.clone()) {
            let label = operation.label;
            complaints.push(format!("operationId {id} is on both {other} and {label}"));
        }
    }
}

/// Every error a client can match on is a problem document.
fn error_bodies(document: &Value, complaints: &mut Vec<String>) {
    for operation in document::operations(document) {
        let responses = operation.body.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            if !status.starts_with(['4', '5']) {
                continue;
            }
            let response = document::resolve(document, response);
            let problem = response
                .and_then(|response| response.pointer("/content/application~1problem+json/schema"));
            if problem.is_none() {
                let label = &operation.label;
                complaints.push(format!(
                    "{label} answers {status} without an application/problem+json schema"
                ));
            }
        }
    }
}
