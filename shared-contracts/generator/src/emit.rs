//! Puts the crate's source files together.

use crate::{document, rules, scopes, tuning};
use openapi_to_rust::{CodeGenerator, SchemaAnalyzer, TypeMapper};
use serde_json::Value;
use std::collections::BTreeMap;

/// Path inside the crate to content.
pub type Files = BTreeMap<String, String>;

const NOTICE: &str = "// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
";
const LIB: &str = include_str!("templates/lib.rs");
const VERSION: &str = include_str!("templates/version.rs");
const RULE: &str = include_str!("templates/rule.rs");
const SCOPES: &str = include_str!("templates/scopes.rs");
const GUARD: &str = include_str!("templates/guard.rs");
const CLIENT: &str = include_str!("templates/client.rs");
const ROUND_TRIPS: &str = include_str!("templates/round_trips.rs");

/// The generated files of the crate.
pub fn crate_files(document: &Value) -> Result<Files, String> {
    let (types, client) = types_and_client(document)?;
    let version = VERSION.replace("{{version}}", document::version(document)?);
    let rules = format!("{RULE}{}", rules::modules(document)?);
    let scopes = format!("{SCOPES}{}", scopes::list(document));
    // The template is a part of client.rs: only there can it reach the client's fields.
    let client = format!("{client}\n{CLIENT}");
    let files = [
        ("src/lib.rs", LIB.to_owned()),
        ("src/version.rs", version),
        ("src/types.rs", types),
        ("src/rules.rs", rules),
        ("src/scopes.rs", scopes),
        ("src/client.rs", client),
        ("src/guard.rs", GUARD.to_owned()),
        ("tests/contract/round_trips.rs", round_trips(document)),
    ];
    Ok(files
        .into_iter()
        .map(|(path, content)| (path.to_owned(), format!("{NOTICE}{content}")))
        .collect())
}

/// A test that takes an example of every type through JSON and back.
fn round_trips(document: &Value) -> String {
    let calls: Vec<String> = document::schemas(document)
        .map(|(name, _)| format!("    sample::round_trip::<types::{name}>(\"{name}\");"))
        .collect();
    ROUND_TRIPS.replace("    {{round_trips}}", &calls.join("\n"))
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
    let types = take("types.rs")?.replace(
        "Custom or unknown model identifier",
        "A value that was added to the contract later.",
    );
    Ok((types, take("client.rs")?))
}
