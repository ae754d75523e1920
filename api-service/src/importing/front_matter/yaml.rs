//! Front matter in YAML, between lines of `---` (Jekyll, Hugo, Hexo, Eleventy, Obsidian).

use serde_json::Value;

use super::Fields;

/// Parses the block between the fences. The parser bounds aliases and nesting, so that a
/// hostile document costs no more than its size.
pub fn parse(block: &str) -> Result<Fields, String> {
    if block.trim().is_empty() {
        return Ok(Fields::new());
    }
    let value: Value = serde_saphyr::from_str(block).map_err(|error| {
        let message = error.to_string();
        format!(
            "not valid YAML: {}",
            message.lines().next().unwrap_or_default()
        )
    })?;
    match value {
        Value::Object(fields) => Ok(fields),
        Value::Null => Ok(Fields::new()),
        _ => Err(
            "not valid front matter: `key: value` lines were expected between the --- lines"
                .to_owned(),
        ),
    }
}
