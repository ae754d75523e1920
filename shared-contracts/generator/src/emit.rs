//! Puts the crate's source files together.

use crate::{document, rules, tuning};
use openapi_to_rust::{CodeGenerator, SchemaAnalyzer, TypeMapper};
use serde_json::Value;
use std::collections::BTreeMap;

/// File name in `src/` to content.
pub type Files = BTreeMap<String, String>;

const NOTICE: &str = "// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
";
const LIB: &str = include_str!("templates/lib.rs");
const VERSION: &str = include_str!("templates/version.rs");
const RULE: &str = include_str!("templates/rule.rs");
const GUARD: &str = include_str!("templates/guard.rs");
const CLIENT: &str = include_str!("templates/client.rs");

/// Everything that belongs in `src/`.
pub fn crate_files(document: &Value) -> Result<Files, String> {
    let (types, client) = types_and_client(document)?;
    let version = VERSION.replace("{{version}}", document::version(document)?);
    let rules = format!("{RULE}\n{}", rules::modules(document)?);
    // The template is a part of client.rs: only there can it reach the client's fields.
    let client = format!("{client}\n{CLIENT}");
    let files = [
        ("lib.rs", LIB.to_owned()),
        ("version.rs", version),
        ("types.rs", types),
        ("rules.rs", rules),
        ("client.rs", client),
        ("guard.rs", GUARD.to_owned()),
    ];
    Ok(files
        .into_iter()
        .map(|(name, content)| (name.to_owned(), format!("{NOTICE}{content}")))
        .collect())
}

fn types_and_client(document: &Value) -> Result<(String, String), String> {
    let options = tuning::options(document);
    let types = TypeMapper::new(options.types.clone());
    let mut document = document.clone();
    tuning::name_descending_values(&mut document);
    let mut generated = SchemaAnalyzer::with_type_mapper(document, types)
        .and_then(|mut analyzer| analyzer.analyze())
        .and_then(|mut analysis| CodeGenerator::new(options).generate_all(&mut analysis))
        .map_err(|error| format!("openapi-to-rust refused the document: {error}"))?
        .files;
    let mut take = |name: &str| {
        let at = generated
            .iter()
            .position(|file| file.path.as_os_str() == name)
            .ok_or_else(|| format!("openapi-to-rust wrote no {name}"))?;
        Ok::<String, String>(generated.swap_remove(at).content)
    };
    Ok((take("types.rs")?, take("client.rs")?))
}
