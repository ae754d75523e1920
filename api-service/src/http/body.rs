//! JSON bodies: every mistake is found and named at once, and the same declaration documents
//! the body. The write side of what [`super::query`] is for reading.

mod compound;
mod json;
mod members;
mod mistakes;
#[cfg(test)]
mod tests;
mod value;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
};

pub use compound::{List, Nullable};
pub use members::Members;
pub use mistakes::Mistakes;
pub use value::{BodyValue, Id, Number};
pub(crate) use value::{read_text, text_in_body, wrong_type};

use super::problem::{Problem, ProblemCode};

/// The JSON body of a request, read by its type's own rules.
///
/// It comes last among a handler's arguments: who may call is decided before the body is read.
pub struct Body<T>(pub T);

impl<S: Send + Sync, T: BodyValue> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        refuse_other_types(request.headers())?;
        let bytes =
            Bytes::from_request(request, state)
                .await
                .map_err(|rejection| match rejection.status() {
                    StatusCode::PAYLOAD_TOO_LARGE => Problem::new(ProblemCode::PayloadTooLarge),
                    _ => Problem::new(ProblemCode::MalformedRequest)
                        .with_detail("The body broke off before its end."),
                })?;
        let value = json::parse(&bytes)?;
        let mut mistakes = Mistakes::default();
        let read = T::read(value, &mut mistakes);
        mistakes.finish()?;
        // Whoever gives nothing has noted why; this is for a type that forgot to.
        read.map(Self)
            .ok_or_else(|| Problem::new(ProblemCode::InternalError))
    }
}

/// JSON only, as UTF-8 (RFC 8259, 8.1). A form or plain text, which a page of another origin
/// may send without asking, is never read.
fn refuse_other_types(headers: &HeaderMap) -> Result<(), Problem> {
    let given = headers.get(header::CONTENT_TYPE);
    let given = given.and_then(|value| value.to_str().ok()).unwrap_or("");
    let (kind, parameters) = given.split_once(';').unwrap_or((given, ""));
    let is_json = kind.trim().eq_ignore_ascii_case("application/json");
    let charset = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then_some(value)
    });
    let is_utf_8 = charset.is_none_or(|charset| {
        charset
            .trim()
            .trim_matches('"')
            .eq_ignore_ascii_case("utf-8")
    });
    if is_json && is_utf_8 {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::UnsupportedMediaType)
        .with_detail("Send the body as JSON in UTF-8, with `Content-Type: application/json`."))
}

/// Declares the type of a JSON body: an object whose members are fields with rules of their
/// own, and its documentation. Members that it does not name are refused.
///
/// A field of type `T` must be given; one of `Option<T>` may be left out, which in a patch
/// means "as it was"; one of `Option<Nullable<T>>` may also be null, which means "none".
macro_rules! body_input {
    ($(#[$doc:meta])* $name:ident { $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name { $($(#[doc = $field_doc])+ pub $field: $type,)+ }

        impl $crate::http::body::BodyValue for $name {
            fn read(value: serde_json::Value, mistakes: &mut $crate::http::body::Mistakes) -> Option<Self> {
                let mut members = $crate::http::body::Members::of(value, mistakes)?;
                // All are read before the first that failed ends it: no mistake stays unnamed.
                $(let $field = members.take(stringify!($field), mistakes);)+
                members.finish(&[$(stringify!($field)),+], mistakes);
                Some(Self { $($field: $field?,)+ })
            }

            fn document() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::Ref::from_schema_name(stringify!($name)).into()
            }

            fn gather(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
                schemas.push((stringify!($name).to_owned(), <Self as utoipa::PartialSchema>::schema()));
                $(<$type as $crate::http::body::BodyValue>::gather(schemas);)+
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                let object = $crate::http::body::Members::document();
                $(let object = $crate::http::body::Members::document_member::<$type>(
                    object, stringify!($field), concat!($($field_doc, "\n"),+));)+
                object.into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
                $(<$type as $crate::http::body::BodyValue>::gather(schemas);)+
            }
        }
    };
}
pub(crate) use body_input;
