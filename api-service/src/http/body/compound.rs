//! Values made of others: lists, and members that may be left out or null.

use serde_json::Value;
use utoipa::openapi::{
    ArrayBuilder, ObjectBuilder, OneOfBuilder, RefOr, Schema,
    schema::{SchemaType, Type},
};

use super::{
    Mistakes,
    value::{BodyValue, wrong_type},
};
use crate::http::input::Invalid;

/// From `MIN` to `MAX` values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T, const MIN: usize, const MAX: usize>(pub Vec<T>);

impl<T: BodyValue, const MIN: usize, const MAX: usize> BodyValue for List<T, MIN, MAX> {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        let items = match value {
            Value::Array(items) => items,
            other => {
                mistakes.refuse(wrong_type("a list", &other));
                return None;
            }
        };
        if items.len() < MIN {
            mistakes.refuse(Invalid::new("too_few", format!("must be at least {MIN}")));
            return None;
        }
        if items.len() > MAX {
            mistakes.refuse(Invalid::new("too_many", format!("must be at most {MAX}")));
            return None;
        }
        let read: Vec<Option<T>> = (0..)
            .zip(items)
            .map(|(index, item): (usize, Value)| {
                mistakes.below(&index.to_string(), |mistakes| T::read(item, mistakes))
            })
            .collect();
        read.into_iter().collect::<Option<_>>().map(Self)
    }

    fn document() -> RefOr<Schema> {
        ArrayBuilder::new()
            .items(T::document())
            .min_items((MIN > 0).then_some(MIN))
            .max_items(Some(MAX))
            .into()
    }

    fn gather(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        T::gather(schemas);
    }
}

/// A member that may be left out.
impl<T: BodyValue> BodyValue for Option<T> {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        T::read(value, mistakes).map(Some)
    }

    fn document() -> RefOr<Schema> {
        T::document()
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn gather(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        T::gather(schemas);
    }
}

/// A value that may be null: there shall be none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nullable<T>(pub Option<T>);

impl<T: BodyValue> BodyValue for Nullable<T> {
    fn read(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        if value.is_null() {
            return Some(Self(None));
        }
        T::read(value, mistakes).map(|value| Self(Some(value)))
    }

    fn document() -> RefOr<Schema> {
        match T::document() {
            // What has a title becomes a schema of its own, which must not be null for others.
            RefOr::T(Schema::Object(mut object)) if object.title.is_none() => {
                if let SchemaType::Type(kind) = object.schema_type {
                    object.schema_type = SchemaType::Array(vec![kind, Type::Null]);
                }
                RefOr::T(Schema::Object(object))
            }
            other => OneOfBuilder::new()
                .item(ObjectBuilder::new().schema_type(Type::Null))
                .item(other)
                .into(),
        }
    }

    fn gather(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        T::gather(schemas);
    }
}
