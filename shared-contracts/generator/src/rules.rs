//! Writes the document's limits as constants: a module for each schema and operation.

use crate::limits::{self, Limit};
use crate::{document, naming};
use serde_json::Value;
use std::fmt::Write;

/// The limited fields of one schema, or parameters of one operation.
struct Group {
    name: String,
    rules: Vec<(String, Vec<Limit>)>,
}

/// `pub mod schemas`, `pub mod operations` and the list of all their rules.
pub fn modules(document: &Value) -> Result<String, String> {
    let schemas = of_schemas(document)?;
    let operations = of_operations(document)?;
    let mut text = String::new();
    // Writing to a string can't fail.
    let _ = write(&mut text, "schemas", "schema", &schemas);
    let _ = write(&mut text, "operations", "operation", &operations);
    let _ = write_list(&mut text, &schemas, &operations);
    Ok(text)
}

fn of_schemas(document: &Value) -> Result<Vec<Group>, String> {
    document::schemas(document)
        .map(|(name, schema)| {
            let fields = schema.get("properties").and_then(Value::as_object);
            let fields = fields.into_iter().flatten();
            group(
                document,
                name,
                fields.map(|(name, schema)| (name.as_str(), schema)),
            )
        })
        .collect()
}

fn of_operations(document: &Value) -> Result<Vec<Group>, String> {
    document::operations(document)
        .iter()
        .map(|operation| {
            let parameters = operation.parameters().filter_map(|parameter| {
                let parameter = document::resolve(document, parameter)?;
                Some((parameter.get("name")?.as_str()?, parameter.get("schema")?))
            });
            group(document, operation.id().unwrap_or_default(), parameters)
        })
        .collect()
}

fn group<'a>(
    document: &Value,
    name: &str,
    fields: impl Iterator<Item = (&'a str, &'a Value)>,
) -> Result<Group, String> {
    let mut rules = Vec::new();
    for (field, schema) in fields {
        let limits =
            limits::of(document, schema).map_err(|error| format!("{name}.{field}: {error}"))?;
        if !limits.is_empty() {
            rules.push((field.to_owned(), limits));
        }
    }
    Ok(Group {
        name: name.to_owned(),
        rules,
    })
}

fn write(text: &mut String, module: &str, kind: &str, groups: &[Group]) -> std::fmt::Result {
    writeln!(text, "\n/// The rules of each {kind}.\npub mod {module} {{")?;
    for Group { name, rules } in groups.iter().filter(|group| !group.rules.is_empty()) {
        writeln!(text, "    /// `{name}`")?;
        writeln!(text, "    pub mod {} {{", naming::snake_case(name))?;
        writeln!(text, "        use crate::rules::Rule;")?;
        for (field, limits) in rules {
            let constant = naming::constant(field);
            writeln!(text, "\n        /// `{field}`")?;
            writeln!(text, "        pub const {constant}: Rule = Rule {{")?;
            for (limit, value) in limits {
                writeln!(text, "            {limit}: {value},")?;
            }
            writeln!(text, "            ..Rule::NONE\n        }};")?;
        }
        writeln!(text, "    }}")?;
    }
    writeln!(text, "}}")
}

fn write_list(text: &mut String, schemas: &[Group], operations: &[Group]) -> std::fmt::Result {
    writeln!(
        text,
        "\n/// Every rule, by the name of its schema or operation and of its field."
    )?;
    writeln!(text, "pub const ALL: &[(&str, &str, Rule)] = &[")?;
    for (parent, groups) in [("schemas", schemas), ("operations", operations)] {
        for Group { name, rules } in groups {
            let module = naming::snake_case(name);
            for (field, _) in rules {
                let constant = naming::constant(field);
                writeln!(
                    text,
                    "    ({name:?}, {field:?}, {parent}::{module}::{constant}),"
                )?;
            }
        }
    }
    writeln!(text, "];")
}
