//! The generator as a person runs it.

use serde_json::{Value, json};
use std::fs;
use std::process::{Command, Output};
use tempfile::TempDir;

const MANIFEST: &str = "[package]\nname = \"shared-contracts\"\nversion = \"0.1.0\"\n";

/// A crate's folder with a document in it.
struct Folder(TempDir);

impl Folder {
    fn with(document: &Value) -> Self {
        let folder = Self(TempDir::new().expect("a temporary folder"));
        folder.put("openapi.json", &document.to_string());
        folder.put("Cargo.toml", MANIFEST);
        folder.put("Cargo.lock", MANIFEST);
        folder
    }

    fn put(&self, path: &str, content: &str) {
        fs::write(self.0.path().join(path), content).expect("a written file");
    }

    fn get(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("a readable file")
    }

    /// Generates from the document that is there.
    fn generate(&self, options: &[&str]) -> Output {
        self.run(options, None)
    }

    fn run(&self, options: &[&str], document: Option<&str>) -> Output {
        Command::new(env!("CARGO_BIN_EXE_contract-generator"))
            .args(options)
            .arg(self.0.path())
            .args(document)
            .output()
            .expect("the generator starts")
    }

    fn refusal(&self, options: &[&str]) -> String {
        self.refusal_of(options, None)
    }

    fn refusal_of(&self, options: &[&str], document: Option<&str>) -> String {
        let output = self.run(options, document);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).expect("text")
    }
}

/// A document with one operation that lists things in some order.
fn document() -> Value {
    let answer = |media: &str, schema: &str| json!({"description": "x", "content": {media: {"schema": {"$ref": schema}}}});
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "0.1.0"},
        "paths": {"/things": {"get": {
            "operationId": "list_things",
            "parameters": [
                {"name": "sort", "in": "query", "schema": {"$ref": "#/components/schemas/Sort"}},
                {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50}},
            ],
            "responses": {
                "200": answer("application/json", "#/components/schemas/Thing"),
                "422": answer("application/problem+json", "#/components/schemas/Problem"),
            },
        }}},
        "components": {"schemas": {
            "Sort": {"type": "string", "enum": ["name", "-name"]},
            "Kind": {"type": "string", "enum": ["big", "small"]},
            "Thing": {
                "type": "object",
                "required": ["kind", "name"],
                "properties": {
                    "kind": {"$ref": "#/components/schemas/Kind"},
                    "name": {"type": "string", "maxLength": 9, "pattern": "^\\w+$"},
                },
            },
            "Problem": {"type": "object", "properties": {"title": {"type": "string"}}},
        }},
    })
}

/// The document with another value at `pointer`.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = document();
    *document
        .pointer_mut(pointer)
        .expect("a place in the document") = value;
    document
}

#[test]
fn generating_twice_gives_the_same_bytes_and_nothing_stale() {
    let folder = Folder::with(&document());
    assert!(folder.generate(&[]).status.success());
    let first = folder.get("src/client.rs");
    assert!(folder.generate(&[]).status.success());
    assert_eq!(folder.get("src/client.rs"), first);
    assert!(folder.generate(&["--check"]).status.success());
}

#[test]
fn an_edited_file_is_named_as_stale_with_what_to_run() {
    let folder = Folder::with(&document());
    folder.generate(&[]);
    folder.put("src/rules.rs", "// edited by hand");
    let refusal = folder.refusal(&["--check"]);
    assert!(
        refusal.contains("src/rules.rs") && refusal.contains("make contracts"),
        "{refusal}"
    );
    assert!(!refusal.contains("src/types.rs"), "{refusal}");
    assert_eq!(folder.get("src/rules.rs"), "// edited by hand");
}

#[test]
fn a_file_that_is_no_longer_generated_is_stale_and_then_removed() {
    let folder = Folder::with(&document());
    folder.generate(&[]);
    folder.put("src/old.rs", "");
    assert!(folder.refusal(&["--check"]).contains("src/old.rs"));
    folder.generate(&[]);
    assert!(!folder.0.path().join("src/old.rs").exists());
}

#[test]
fn a_new_document_and_its_version_become_the_crates_own() {
    let folder = Folder::with(&document());
    let next = Folder::with(&with("/info/version", json!("0.2.0")));
    let next = next.0.path().join("openapi.json");
    let next = next.to_str().expect("a path in text");
    assert!(folder.generate(&[]).status.success());
    let stale = folder.refusal_of(&["--check"], Some(next));
    for file in ["openapi.json", "Cargo.toml", "Cargo.lock", "src/version.rs"] {
        assert!(stale.contains(file), "{file} is not in\n{stale}");
    }
    assert!(folder.run(&[], Some(next)).status.success());
    assert!(folder.get("openapi.json").contains(r#""version":"0.2.0""#));
    assert!(folder.get("Cargo.toml").contains(r#"version = "0.2.0""#));
    assert!(
        folder
            .get("src/version.rs")
            .contains(r#"CONTRACT_VERSION: &str = "0.2.0""#)
    );
}

#[test]
fn a_new_document_that_is_refused_changes_nothing() {
    let folder = Folder::with(&document());
    folder.generate(&[]);
    let empty = Folder::with(&json!({}));
    let empty = empty.0.path().join("openapi.json");
    folder.refusal_of(&[], empty.to_str());
    assert_eq!(folder.get("openapi.json"), document().to_string());
    assert!(folder.generate(&["--check"]).status.success());
}

#[test]
fn limits_become_rules() {
    let folder = Folder::with(&document());
    folder.generate(&[]);
    let rules = folder.get("src/rules.rs");
    for expected in [
        r#"("Thing", "name", schemas::thing::NAME)"#,
        r#"pattern: Some("^\\w+$")"#,
        "max_length: Some(9)",
        "max: Some(50)",
        r#"values: &["name", "-name"]"#,
    ] {
        assert!(rules.contains(expected), "{expected} is not in\n{rules}");
    }
}

#[test]
fn scopes_keep_their_words() {
    let flow = json!({"oauth2": {"type": "oauth2", "flows": {"authorizationCode": {
        "authorizationUrl": "/authorize",
        "tokenUrl": "/token",
        "scopes": {"things.read": "see your things", "things.write": "say \"mine\""},
    }}}});
    let mut document = document();
    document["components"]["securitySchemes"] = flow;
    let folder = Folder::with(&document);
    assert!(folder.generate(&[]).status.success());
    let scopes = folder.get("src/scopes.rs");
    assert!(
        scopes.contains(r#"("things.read", "see your things"),"#),
        "{scopes}"
    );
    assert!(
        scopes.contains(r#"("things.write", "say \"mine\""),"#),
        "{scopes}"
    );
}

#[test]
fn descending_orders_get_names_of_their_own() {
    let folder = Folder::with(&document());
    folder.generate(&[]);
    let types = folder.get("src/types.rs");
    assert!(
        types.contains(r#"Self::NameDescending => "-name""#),
        "{types}"
    );
}

#[test]
fn enums_are_open_in_answers_and_closed_in_requests() {
    let folder = Folder::with(&document());
    folder.generate(&[]);
    let types = folder.get("src/types.rs");
    assert!(types.contains("_ => Ok(Kind::Custom(value))"), "{types}");
    assert!(!types.contains("Sort::Custom"), "{types}");
}

#[test]
fn a_reference_that_leads_nowhere_is_refused() {
    let lost = with(
        "/components/schemas/Thing/properties/kind/$ref",
        json!("#/components/schemas/Lost"),
    );
    let refusal = Folder::with(&lost).refusal(&[]);
    assert!(
        refusal.contains(
            "#/components/schemas/Thing/properties/kind refers to #/components/schemas/Lost"
        ),
        "{refusal}"
    );
}

#[test]
fn two_operations_with_one_id_are_refused() {
    let mut twice = document();
    twice["paths"]["/others"] = twice["paths"]["/things"].clone();
    let refusal = Folder::with(&twice).refusal(&[]);
    assert!(
        refusal.contains("list_things is on both GET /others and GET /things"),
        "{refusal}"
    );
}

#[test]
fn an_error_without_a_problem_document_is_refused() {
    let plain = with(
        "/paths/~1things/get/responses/422/content",
        json!({"text/plain": {}}),
    );
    let refusal = Folder::with(&plain).refusal(&[]);
    assert!(
        refusal.contains("GET /things answers 422 without"),
        "{refusal}"
    );
}

#[test]
fn a_limit_that_rules_cannot_hold_is_refused() {
    let limit = "/paths/~1things/get/parameters/1/schema/minimum";
    let refusal = Folder::with(&with(limit, json!(0.5))).refusal(&[]);
    assert!(
        refusal.contains("list_things.limit: minimum is 0.5"),
        "{refusal}"
    );
}

#[test]
fn a_document_that_is_not_json_is_refused_by_name() {
    let folder = Folder::with(&document());
    folder.put("openapi.json", "openapi: 3.1.0");
    let refusal = folder.refusal(&[]);
    assert!(
        refusal.contains("openapi.json: not valid JSON"),
        "{refusal}"
    );
}

#[test]
fn an_unknown_option_is_answered_with_the_usage() {
    let refusal = Folder::with(&document()).refusal(&["--force"]);
    assert!(
        refusal.contains("unknown option --force") && refusal.contains("usage:"),
        "{refusal}"
    );
}
