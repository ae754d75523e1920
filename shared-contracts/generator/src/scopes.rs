//! Writes the document's scopes with their words as a constant.

use serde_json::Value;
use std::fmt::Write;

/// The list of all scopes that the document's security schemes name, each once.
pub fn list(document: &Value) -> String {
    let schemes = document.pointer("/components/securitySchemes");
    let schemes = schemes.and_then(Value::as_object);
    let flows = schemes.into_iter().flatten().filter_map(|(_, scheme)| {
        let flows = scheme.get("flows")?.as_object()?;
        Some(flows.values())
    });
    let mut scopes: Vec<(&str, &str)> = flows
        .flatten()
        .filter_map(|flow| flow.get("scopes")?.as_object())
        .flatten()
        .filter_map(|(name, words)| Some((name.as_str(), words.as_str()?)))
        .collect();
    scopes.sort_unstable();
    scopes.dedup_by_key(|(name, _)| *name);
    let mut text =
        "\n/// Every scope and its words, by name.\npub const ALL: &[(&str, &str)] = &[\n"
            .to_owned();
    for (name, words) in scopes {
        // Writing to a string can't fail.
        let _ = writeln!(text, "    ({name:?}, {words:?}),");
    }
    text.push_str("];\n");
    text
}
