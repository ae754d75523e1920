//! The values that a body may hold: how each is read and documented.

use serde_json::Value;
use utoipa::openapi::{
    ObjectBuilder, RefOr, Schema,
    schema::{KnownFormat, SchemaFormat, Type},
};
use uuid::Uuid;

use super::Mistakes;
use crate::http::input::Invalid;

/// A value of a body. Like the types of [`crate::http::input`] it *is* its rule.
pub trait BodyValue: Sized {
    /// Reads it; gives nothing once it has noted a mistake.
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self>;

    /// Its schema, or a reference to it.
    #[must_use]
    fn document() -> RefOr<Schema>;

    /// What a field is when its member is left out: nothing, when it must be given.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Adds the schemas that [`BodyValue::document`] refers to.
    fn gather(_: &mut Vec<(String, RefOr<Schema>)>) {}
}

/// What is to be said of a value of another JSON type.
pub fn wrong_type(expected: &str, given: &Value) -> Invalid {
    let given = match given {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Invalid::new("wrong_type", format!("must be {expected}, not {given}"))
}

/// Reads a value that is written as text, by its own rule.
pub fn read_text<T: std::str::FromStr<Err = Invalid>>(
    value: Value,
    mistakes: &mut Mistakes,
) -> Option<T> {
    let read = match value {
        Value::String(text) => text.parse(),
        other => Err(wrong_type("text", &other)),
    };
    read.map_err(|invalid| mistakes.refuse(invalid)).ok()
}

/// Lets types that are read from text, and documented, stand in bodies too.
macro_rules! text_in_body {
    ($($name:ty),+) => {$(
        impl $crate::http::body::BodyValue for $name {
            fn read(value: serde_json::Value, mistakes: &mut $crate::http::body::Mistakes) -> Option<Self> {
                $crate::http::body::read_text(value, mistakes)
            }

            fn document() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                <Self as utoipa::PartialSchema>::schema()
            }
        }
    )+};
}
pub(crate) use text_in_body;

impl BodyValue for bool {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        let read = value.as_bool();
        if read.is_none() {
            mistakes.refuse(wrong_type("true or false", &value));
        }
        read
    }

    fn document() -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Boolean).into()
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<const MIN: i64, const MAX: i64>(pub i64);

impl<const MIN: i64, const MAX: i64> BodyValue for Number<MIN, MAX> {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        let invalid = match value.as_i64() {
            Some(number) if number < MIN => {
                Invalid::new("too_small", format!("must be at least {MIN}"))
            }
            Some(number) if number <= MAX => return Some(Self(number)),
            // Beyond 64 bits, too.
            Some(_) => Invalid::new("too_large", format!("must be at most {MAX}")),
            None if value.is_u64() => Invalid::new("too_large", format!("must be at most {MAX}")),
            None if value.is_number() => Invalid::new("not_an_integer", "must be a whole number"),
            None => wrong_type("a whole number", &value),
        };
        mistakes.refuse(invalid);
        None
    }

    fn document() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64)))
            .minimum(Some(MIN))
            .maximum(Some(MAX))
            .into()
    }
}

/// The id of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub Uuid);

impl std::str::FromStr for Id {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        // Only as we write it ourselves; the library would also read braces and URNs.
        Uuid::try_parse(text)
            .ok()
            .filter(|_| text.len() == 36)
            .map(Self)
            .ok_or_else(|| Invalid::new("format", "must be a UUID"))
    }
}

impl utoipa::PartialSchema for Id {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
            .into()
    }
}
text_in_body!(Id, crate::http::input::Timestamp);
