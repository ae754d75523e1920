//! The members of a JSON object: taken out by name, and documented.

use serde_json::{Map, Value};
use utoipa::openapi::{
    ObjectBuilder, RefOr, Schema,
    schema::{AdditionalProperties, Type},
};

use super::{Mistakes, value::BodyValue, value::wrong_type};
use crate::http::input::Invalid;

/// The members of an object that nobody has asked for yet.
pub struct Members(Map<String, Value>);

impl Members {
    /// The members of `value`, when it is an object.
    pub fn of(value: Value, mistakes: &mut Mistakes) -> Option<Self> {
        if let Value::Object(members) = value {
            Some(Self(members))
        } else {
            mistakes.refuse(wrong_type("an object", &value));
            None
        }
    }

    /// Takes out the member `name` and reads it.
    pub fn take<T: BodyValue>(&mut self, name: &str, mistakes: &mut Mistakes) -> Option<T> {
        let member = self.0.remove(name);
        mistakes.below(name, |mistakes| {
            if let Some(value) = member {
                return T::read(value, mistakes);
            }
            let absent = T::absent();
            if absent.is_none() {
                mistakes.refuse(Invalid::new("required", "must be given"));
            }
            absent
        })
    }

    /// Ends reading: what is left over was not expected.
    pub fn finish(self, known: &[&str], mistakes: &mut Mistakes) {
        for name in self.0.keys() {
            let name: String = name.chars().take(100).collect();
            let message = format!("is not known here; there are: {}", known.join(", "));
            mistakes.below(&name, |mistakes| {
                mistakes.refuse(Invalid::new("unknown_field", message));
            });
        }
    }

    /// Begins the documentation of an object that has no other members than those added.
    #[must_use]
    pub fn document() -> ObjectBuilder {
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(false)))
    }

    /// Adds the documentation of a member.
    #[must_use]
    pub fn document_member<T: BodyValue>(
        object: ObjectBuilder,
        name: &str,
        description: &str,
    ) -> ObjectBuilder {
        let lines: Vec<_> = description.lines().map(str::trim).collect();
        let description = lines.join(" ").trim().to_owned();
        let schema = match T::document() {
            RefOr::Ref(mut reference) => {
                reference.description = description;
                RefOr::Ref(reference)
            }
            RefOr::T(Schema::Object(mut object)) => {
                object.description = Some(description);
                RefOr::T(Schema::Object(object))
            }
            RefOr::T(Schema::Array(mut array)) => {
                array.description = Some(description);
                RefOr::T(Schema::Array(array))
            }
            RefOr::T(Schema::OneOf(mut one_of)) => {
                one_of.description = Some(description);
                RefOr::T(Schema::OneOf(one_of))
            }
            other @ RefOr::T(_) => other,
        };
        let object = object.property(name, schema);
        if T::absent().is_none() {
            object.required(name)
        } else {
            object
        }
    }
}
