//! The OpenAPI document: what is served, what is written, and what is published are one.

use std::collections::HashSet;

use serde_json::Value;
use verso::docs;

use crate::support::{TestApp, on_both_engines, readable};

on_both_engines!(
    the_served_document_is_the_one_of_this_build_at_its_own_address,
    every_answer_has_the_shape_that_the_document_gives_it,
);

/// The contract that others build on. `make contracts` writes it.
const PUBLISHED: &str = include_str!("../../../shared-contracts/openapi.json");

async fn the_served_document_is_the_one_of_this_build_at_its_own_address(app: TestApp) {
    let app = app.with(&["--public-url=https://example.org/api/"]);
    let mut served = app.get("/openapi.json").await.json();
    assert_eq!(served["openapi"], "3.1.0");
    assert_eq!(served["servers"][0]["url"], "https://example.org/api");
    let written = docs::openapi().unwrap();
    served["servers"] = written["servers"].clone();
    let schemes = "/components/securitySchemes";
    let flow = served.pointer(&format!("{schemes}/oauth2/flows/authorizationCode"));
    assert_eq!(
        flow.unwrap()["tokenUrl"],
        "https://example.org/api/oauth2/token"
    );
    *served.pointer_mut(schemes).unwrap() = written.pointer(schemes).unwrap().clone();
    assert!(served == written);
}

#[test]
fn the_published_contract_is_the_document_of_this_build() {
    let published: Value = serde_json::from_str(PUBLISHED).unwrap();
    let written = docs::openapi().unwrap();
    assert!(
        published == written,
        "shared-contracts/openapi.json is stale: run `make contracts`"
    );
}

#[test]
fn every_operation_is_named_described_and_tagged() {
    let document = docs::openapi().unwrap();
    let declared = document["tags"].as_array().unwrap();
    let declared: HashSet<_> = declared
        .iter()
        .map(|tag| tag["name"].as_str().unwrap())
        .collect();
    let mut ids = HashSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for operation in methods.as_object().unwrap().values() {
            assert!(
                ids.insert(operation["operationId"].as_str().unwrap()),
                "{path}"
            );
            assert!(operation["summary"].is_string(), "{path}");
            let tag = operation["tags"][0].as_str().unwrap();
            assert!(declared.contains(tag), "{path}: {tag}");
            for status in ["400", "500", "503"] {
                assert!(
                    operation["responses"][status].is_object(),
                    "{path} {status}"
                );
            }
            let is_private = operation.get("security").is_some();
            let has_body = operation.get("requestBody").is_some();
            for (happens, statuses) in [
                (is_private, ["401", "403", "500"]),
                (has_body, ["413", "415", "422"]),
            ] {
                for status in statuses.into_iter().filter(|_| happens) {
                    assert!(
                        operation["responses"][status].is_object(),
                        "{path} {status}"
                    );
                }
            }
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                assert!(parameter["description"].is_string(), "{path}: {parameter}");
            }
        }
    }
    assert!(ids.len() >= 14);
}

/// Members that the document does not know, or requires and does not get, are what a client
/// generated from it would stumble over.
async fn every_answer_has_the_shape_that_the_document_gives_it(app: TestApp) {
    let document = docs::openapi().unwrap();
    let mut looked_at = 0;
    for operation in readable(&app).await {
        let answer = app.get(&operation.address).await;
        let Ok(body) = serde_json::from_slice::<Value>(&answer.body) else {
            continue;
        };
        let media_type = answer.header("content-type");
        let schema = &document["paths"][&operation.template]["get"]["responses"]["200"]["content"]
            [media_type]["schema"];
        assert!(schema.is_object(), "{operation:?} {media_type}");
        check(&body, schema, &document, &operation.template);
        looked_at += 1;
    }
    assert!(looked_at >= 12);
    let problem = app.get("/api/v1/articles?limit=0").await;
    let problem = problem.problem(422, "validation_failed");
    let schema = &document["components"]["schemas"]["Problem"];
    check(&problem, schema, &document, "Problem");
}

fn check(value: &Value, schema: &Value, document: &Value, place: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return check(value, target, document, place);
    }
    match value {
        Value::Object(members) => {
            let Some(known) = object_schema(schema, document) else {
                panic!("{place} is not an object in the document: {schema}")
            };
            for (name, member) in members {
                let declared = &known["properties"][name];
                assert!(
                    declared.is_object(),
                    "{place}/{name} is not in the document"
                );
                check(member, declared, document, &format!("{place}/{name}"));
            }
            for name in known["required"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap();
                assert!(members.contains_key(name), "{place}/{name} is required");
            }
        }
        Value::Array(items) => {
            for item in items {
                check(item, &schema["items"], document, &format!("{place}/*"));
            }
        }
        _ => {}
    }
}

/// The schema itself, or the one among its alternatives that is an object.
fn object_schema<'d>(schema: &'d Value, document: &'d Value) -> Option<&'d Value> {
    if schema["properties"].is_object() {
        return Some(schema);
    }
    let alternatives = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
    alternatives?
        .iter()
        .find_map(|alternative| match alternative["$ref"].as_str() {
            Some(reference) => {
                let target = document.pointer(reference.trim_start_matches('#'))?;
                object_schema(target, document)
            }
            None => object_schema(alternative, document),
        })
}
