//! The Idempotency-Key header.

use axum::http::{HeaderMap, HeaderName};
use utoipa::{
    IntoParams,
    openapi::{
        ObjectBuilder, Required,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::Type,
    },
};

use crate::http::problem::{FieldError, Location, Problem};

const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
const NAME: &str = "Idempotency-Key";
/// The most characters that a key may have.
const MAX: usize = 200;

/// What the client calls its request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The key in these headers, if there is one. The quotes of a structured field (RFC 9651)
    /// may be left out, as most clients do.
    ///
    /// # Errors
    /// When there are several, or it is no key.
    pub fn of(headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let mut values = headers.get_all(HEADER).iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        if values.next().is_some() {
            return Err(refuse("repeated", "must be given once".to_owned()));
        }
        let text = value.to_str().unwrap_or_default().trim();
        let quoted = text
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let text = quoted.unwrap_or(text);
        let allowed = |byte: u8| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\';
        if text.is_empty() || text.len() > MAX || !text.bytes().all(allowed) {
            let message = format!("must be 1 to {MAX} visible ASCII characters, such as a UUID");
            return Err(refuse("pattern", message));
        }
        Ok(Some(Self(text.to_owned())))
    }

    /// The key.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn refuse(code: &'static str, message: String) -> Problem {
    Problem::invalid(vec![FieldError {
        location: Location::Header,
        pointer: format!("/{NAME}"),
        code,
        message,
    }])
}

impl IntoParams for IdempotencyKey {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let schema = ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(1))
            .max_length(Some(MAX + 2))
            .examples([serde_json::Value::from(
                "0190f6f0-5f0e-7d3a-9a41-3f6c1c2d4e5f",
            )]);
        vec![
            ParameterBuilder::new()
                .name(NAME)
                .parameter_in(ParameterIn::Header)
                .required(Required::False)
                .description(Some(
                    "Names this request, so that it may be sent again when no answer came: for a day, the same request \
                     with the same key gets the first answer, another request with that key 422.",
                ))
                .schema(Some(schema))
                .build(),
        ]
    }
}
