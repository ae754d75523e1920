//! The generated limits are those of the document.

use crate::sample;
use serde_json::{Value, json};
use shared_contracts::rules::{self, Rule};

#[test]
fn every_rule_says_what_the_document_says() {
    let document = sample::document();
    for (owner, field, rule) in rules::ALL {
        let schema = schema_of(&document, owner, field);
        let schema = behind_reference(&document, schema);
        let item = match &schema["items"] {
            Value::Null => schema,
            items => behind_reference(&document, items),
        };
        let said = [
            (&schema["minItems"], json!(rule.min_items)),
            (&schema["maxItems"], json!(rule.max_items)),
            (&item["minimum"], json!(rule.min)),
            (&item["maximum"], json!(rule.max)),
            (&item["minLength"], json!(rule.min_length)),
            (&item["maxLength"], json!(rule.max_length)),
            (&item["pattern"], json!(rule.pattern)),
        ];
        for (document_says, rule_says) in said {
            assert_eq!(*document_says, rule_says, "{owner}.{field}");
        }
        let values = item["enum"].as_array().cloned().unwrap_or_default();
        assert_eq!(json!(values), json!(rule.values), "{owner}.{field}");
    }
}

#[test]
fn every_rule_limits_something() {
    assert!(!rules::ALL.is_empty());
    for (owner, field, rule) in rules::ALL {
        assert_ne!(*rule, Rule::NONE, "{owner}.{field}");
    }
}

/// The schema of an object's field or of an operation's parameter.
fn schema_of<'a>(document: &'a Value, owner: &str, field: &str) -> &'a Value {
    let field_schema = &document["components"]["schemas"][owner]["properties"][field];
    if !field_schema.is_null() {
        return field_schema;
    }
    let operations = document["paths"].as_object().into_iter().flatten();
    operations
        .flat_map(|(_, item)| item.as_object().into_iter().flatten())
        .filter(|(_, operation)| operation["operationId"] == owner)
        .flat_map(|(_, operation)| operation["parameters"].as_array().into_iter().flatten())
        .find(|parameter| parameter["name"] == field)
        .map(|parameter| &parameter["schema"])
        .unwrap_or_else(|| panic!("the document has no {owner}.{field}"))
}

fn behind_reference<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let choices = schema["oneOf"].as_array();
    let schema = choices
        .and_then(|choices| choices.iter().find(|choice| choice["type"] != "null"))
        .unwrap_or(schema);
    match schema["$ref"].as_str() {
        Some(reference) => document
            .pointer(reference.trim_start_matches('#'))
            .expect("references lead somewhere"),
        None => schema,
    }
}
