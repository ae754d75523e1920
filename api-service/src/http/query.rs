//! Query strings: every mistake is found and named at once, and the same declaration
//! documents the parameters.

use std::{borrow::Cow, str::FromStr};

use percent_encoding::percent_decode_str;
use utoipa::{
    PartialSchema,
    openapi::{
        ArrayBuilder, Required,
        path::{Parameter, ParameterBuilder, ParameterIn},
    },
};

use super::{
    input::Invalid,
    problem::{FieldError, Location, Problem, ProblemCode},
};

/// Longer query strings are refused unread.
const MAX_LENGTH: usize = 8 << 10;

/// The decoded pairs of a query string that nobody has asked for yet, and the mistakes so far.
pub struct Parameters<'q> {
    pairs: Vec<(Cow<'q, str>, Cow<'q, str>)>,
    errors: Vec<FieldError>,
}

impl<'q> Parameters<'q> {
    /// Decodes a query string (`application/x-www-form-urlencoded`).
    ///
    /// # Errors
    /// When the percent-encoding is broken or does not give UTF-8.
    pub fn decode(query: &'q str) -> Result<Self, Problem> {
        if query.len() > MAX_LENGTH {
            return Err(
                Problem::new(ProblemCode::MalformedRequest).with_detail(format!(
                    "The query string is longer than {MAX_LENGTH} bytes."
                )),
            );
        }
        let pairs = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Ok((decode(name)?, decode(value)?))
            })
            .collect::<Result<_, Problem>>()?;
        Ok(Self {
            pairs,
            errors: Vec::new(),
        })
    }

    fn take(&mut self, name: &str) -> Vec<Cow<'q, str>> {
        self.pairs
            .extract_if(.., |(given, _)| given == name)
            .map(|(_, value)| value)
            .collect()
    }

    fn parse<T: FromStr<Err = Invalid>>(&mut self, name: &str, text: &str) -> Option<T> {
        text.parse()
            .map_err(|invalid| self.refuse(name, invalid))
            .ok()
    }

    /// Notes a mistake in the parameter `name`.
    pub fn refuse(&mut self, name: &str, invalid: Invalid) {
        self.errors.push(FieldError {
            location: Location::Query,
            pointer: format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            code: invalid.code,
            message: invalid.message,
        });
    }

    /// Ends reading: what is left over was not expected.
    ///
    /// # Errors
    /// Every mistake found on the way, in one problem.
    pub fn finish(mut self, known: &[&str]) -> Result<(), Problem> {
        for (name, _) in std::mem::take(&mut self.pairs) {
            let name: String = name.chars().take(100).collect();
            self.refuse(
                &name,
                Invalid::new(
                    "unknown",
                    format!(
                        "is not a parameter of this operation; it has: {}",
                        known.join(", ")
                    ),
                ),
            );
        }
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(Problem::invalid(self.errors))
        }
    }
}

fn decode(text: &str) -> Result<Cow<'_, str>, Problem> {
    let malformed = |what: &str| {
        Problem::new(ProblemCode::MalformedRequest).with_detail(format!("The query string {what}."))
    };
    let broken = text.split('%').skip(1).any(|rest| {
        !rest
            .as_bytes()
            .get(..2)
            .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
    });
    if broken {
        return Err(malformed(
            "holds a `%` that two hexadecimal digits do not follow",
        ));
    }
    let plus_free = if text.contains('+') {
        Cow::Owned(text.replace('+', " "))
    } else {
        Cow::Borrowed(text)
    };
    match plus_free {
        Cow::Borrowed(text) => percent_decode_str(text).decode_utf8(),
        Cow::Owned(text) => percent_decode_str(&text)
            .decode_utf8()
            .map(|text| Cow::Owned(text.into_owned())),
    }
    .map_err(|_| malformed("is not UTF-8 once percent-decoded"))
}

/// A field of a query struct: how it is read and documented.
pub trait QueryField: Sized {
    /// Takes its values out of the query.
    fn read(name: &str, parameters: &mut Parameters<'_>) -> Self;
    /// Its entry in the OpenAPI document.
    fn document(name: &str, description: &str) -> Parameter;
}

impl<T: FromStr<Err = Invalid> + PartialSchema> QueryField for Option<T> {
    fn read(name: &str, parameters: &mut Parameters<'_>) -> Self {
        let values = parameters.take(name);
        match values.as_slice() {
            [] => None,
            [value] => parameters.parse(name, value),
            _ => {
                parameters.refuse(name, Invalid::new("repeated", "must be given once"));
                None
            }
        }
    }

    fn document(name: &str, description: &str) -> Parameter {
        parameter(name, description)
            .schema(Some(T::schema()))
            .build()
    }
}

/// A parameter that may be repeated, up to `MAX` times.
#[derive(Clone, Debug)]
pub struct Repeated<T, const MAX: usize>(pub Vec<T>);

impl<T: FromStr<Err = Invalid> + PartialSchema, const MAX: usize> QueryField for Repeated<T, MAX> {
    fn read(name: &str, parameters: &mut Parameters<'_>) -> Self {
        let values = parameters.take(name);
        if values.len() > MAX {
            parameters.refuse(
                name,
                Invalid::new("too_many", format!("must be given at most {MAX} times")),
            );
            return Self(Vec::new());
        }
        Self(
            values
                .iter()
                .filter_map(|value| parameters.parse(name, value))
                .collect(),
        )
    }

    fn document(name: &str, description: &str) -> Parameter {
        let items = ArrayBuilder::new().items(T::schema()).max_items(Some(MAX));
        parameter(name, description)
            .schema(Some(items))
            .explode(Some(true))
            .build()
    }
}

/// A parameter that must be given.
#[derive(Clone, Debug)]
pub struct Needed<T>(pub Option<T>);

impl<T: FromStr<Err = Invalid> + PartialSchema> QueryField for Needed<T> {
    fn read(name: &str, parameters: &mut Parameters<'_>) -> Self {
        if !parameters.pairs.iter().any(|(given, _)| given == name) {
            parameters.refuse(name, Invalid::new("missing", "must be given"));
        }
        Self(Option::read(name, parameters))
    }

    fn document(name: &str, description: &str) -> Parameter {
        parameter(name, description)
            .required(Required::True)
            .schema(Some(T::schema()))
            .build()
    }
}

fn parameter(name: &str, description: &str) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Query)
        .required(Required::False)
        .description(Some(
            description
                .lines()
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(" "),
        ))
}

/// Declares a query struct: an axum extractor that refuses unknown, repeated and invalid
/// parameters all at once, and the documentation of its parameters.
macro_rules! query_parameters {
    ($(#[$doc:meta])* $name:ident { $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name { $($(#[doc = $field_doc])+ pub $field: $type,)* }

        impl<S: Send + Sync> axum::extract::FromRequestParts<S> for $name {
            type Rejection = $crate::http::problem::Problem;

            async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
                let query = parts.uri.query().unwrap_or_default();
                let mut parameters = $crate::http::query::Parameters::decode(query)?;
                let read = Self { $($field: $crate::http::query::QueryField::read(stringify!($field), &mut parameters),)* };
                parameters.finish(&[$(stringify!($field)),*])?;
                Ok(read)
            }
        }

        impl utoipa::IntoParams for $name {
            fn into_params(_: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>) -> Vec<utoipa::openapi::path::Parameter> {
                vec![$(<$type as $crate::http::query::QueryField>::document(stringify!($field), concat!($($field_doc, "\n"),+)),)*]
            }
        }
    };
}
pub(crate) use query_parameters;
