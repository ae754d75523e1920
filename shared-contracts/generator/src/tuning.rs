//! What the document does not say but good Rust needs: names for enum values
//! such as `-title`, open enums in answers, and comparable types.

use crate::{document, naming};
use openapi_to_rust::config::BuildersSection;
use openapi_to_rust::type_mapping::UriStrategy;
use openapi_to_rust::{DerivesConfig, GeneratorConfig, TypeMappingConfig};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The options of `openapi-to-rust` for this document.
pub fn options(document: &Value) -> GeneratorConfig {
    GeneratorConfig {
        module_name: "shared_contracts".to_owned(),
        enable_sse_client: false,
        // Spans are the caller's business, by a layer under the client.
        tracing_enabled: false,
        builders: BuildersSection {
            enabled: true,
            threshold: 0,
        },
        derives: comparable(document),
        extensible_enum_overrides: answered_enums(document)
            .into_iter()
            .map(|name| (name, true))
            .collect(),
        types: TypeMappingConfig {
            // Parsing addresses would bring megabytes of Unicode tables to the browser.
            uri: UriStrategy::String,
            ..TypeMappingConfig::default()
        },
        ..GeneratorConfig::default()
    }
}

/// Names the values of enums in which a leading minus means "descending".
pub fn name_descending_values(at: &mut Value) {
    match at {
        Value::Object(members) => {
            let values = members.get("enum").and_then(Value::as_array);
            let values: Vec<&str> = values
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            if values.iter().any(|value| value.starts_with('-')) {
                let names: Vec<String> = values.into_iter().map(naming::variant).collect();
                members.insert("x-enum-varnames".to_owned(), json!(names));
            }
            members.values_mut().for_each(name_descending_values);
        }
        Value::Array(items) => items.iter_mut().for_each(name_descending_values),
        _ => {}
    }
}

/// `PartialEq` for every object, so that tests and caches can compare answers.
fn comparable(document: &Value) -> DerivesConfig {
    let types: BTreeMap<String, Vec<String>> = document::schemas(document)
        .filter(|(_, schema)| schema.get("properties").is_some())
        .map(|(name, _)| (name.clone(), vec!["PartialEq".to_owned()]))
        .collect();
    DerivesConfig {
        types,
        ..DerivesConfig::default()
    }
}

/// Enums that answers can contain: a client must live with values added later.
fn answered_enums(document: &Value) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    for operation in document::operations(document) {
        if let Some(responses) = operation.body.get("responses") {
            reach(document, responses, &mut reached);
        }
    }
    document::schemas(document)
        .filter(|(name, schema)| schema.get("enum").is_some() && reached.contains(*name))
        .map(|(name, _)| name.clone())
        .collect()
}

fn reach(document: &Value, at: &Value, reached: &mut BTreeSet<String>) {
    match at {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                let name = reference.rsplit('/').next().unwrap_or(reference).to_owned();
                if reached.insert(name)
                    && let Some(target) = document::resolve(document, at)
                {
                    reach(document, target, reached);
                }
            }
            for member in members.values() {
                reach(document, member, reached);
            }
        }
        Value::Array(items) => {
            for item in items {
                reach(document, item, reached);
            }
        }
        _ => {}
    }
}
