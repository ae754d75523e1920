//! What an authenticator answered, as browsers write it.

use serde::de::DeserializeOwned;
use serde_json::Value;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, schema::Type};

use crate::http::{
    body::{BodyValue, Mistakes, wrong_type},
    input::Invalid,
};

/// An answer as `PublicKeyCredential.toJSON()` writes it (WebAuthn Level 3, 5.1.8). What is in it is checked where it is
/// proved.
#[derive(Debug)]
pub struct Answered<T>(pub T);

impl<T: DeserializeOwned> BodyValue for Answered<T> {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        if !value.is_object() {
            mistakes.refuse(wrong_type("an object", &value));
            return None;
        }
        let read = serde_json::from_value(value);
        if read.is_err() {
            let message = "must be what `toJSON()` gives of the browser's credential";
            mistakes.refuse(Invalid::new("format", message));
        }
        read.ok().map(Self)
    }

    fn document() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Object).into()
    }
}
