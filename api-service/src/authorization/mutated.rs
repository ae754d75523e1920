//! For tests: what others send us, almost right. Random text never gets past the first check of a
//! parser; these do, and then break one rule after the other.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

/// One change of an object: a member that is removed or gets another value.
pub type Change = (String, Option<Value>);

/// Up to three changes of these members, or of one that nobody knows; the values are such as may
/// be right elsewhere, near to that, or anything.
pub fn changes(
    members: &'static [&'static str],
    values: &'static [&'static str],
) -> impl Strategy<Value = Vec<Change>> {
    let member = prop_oneof![
        9 => select(members).prop_map(str::to_owned),
        1 => "[a-z_]{1,8}",
    ];
    vec((member, option::weighted(0.9, value(values))), 0..=3)
}

fn value(values: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        4 => select(values).prop_map(str::to_owned),
        1 => "[^\\p{C}]{0,12}",
    ];
    let plain = prop_oneof![
        6 => text.prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => (-400_i64..400).prop_map(|seconds| json!(1_781_524_800 + seconds)),
        1 => any::<f64>().prop_map(|number| json!(number)),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    plain.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            ("[a-z]{1,4}", inner).prop_map(|(name, value)| json!({ name: value })),
        ]
    })
}

/// The object with these changes.
pub fn changed(mut object: Value, changes: &[Change]) -> Value {
    if let Some(members) = object.as_object_mut() {
        for (name, value) in changes {
            match value {
                Some(value) => members.insert(name.clone(), value.clone()),
                None => members.remove(name),
            };
        }
    }
    object
}

/// A token with these parts, signed with ES256 whatever its header says.
pub fn signed(header: &Value, claims: &Value, key: &EncodingKey) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(header), part(claims));
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), key, Algorithm::ES256);
    format!("{message}.{}", signature.unwrap_or_default())
}

/// Whether what must be understood (RFC 7515, 4.1.11) is left out of the header.
pub fn is_plain(header: &Value) -> bool {
    ["crit", "enc", "zip"]
        .iter()
        .all(|name| header.get(name).is_none_or(Value::is_null))
}

/// Whether the header's `typ` is this one.
pub fn is_of_type(header: &Value, kind: &str) -> bool {
    let given = header.get("typ").and_then(Value::as_str);
    let given = given.unwrap_or_default().to_ascii_lowercase();
    given.strip_prefix("application/").unwrap_or(&given) == kind
}
