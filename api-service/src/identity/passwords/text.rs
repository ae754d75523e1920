//! A password as somebody typed it.

use std::{fmt, str::FromStr};

use unicode_normalization::UnicodeNormalization;
use utoipa::{
    PartialSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema,
        schema::{KnownFormat, SchemaFormat, Type},
    },
};
use zeroize::Zeroizing;

use crate::http::{
    body::text_in_body,
    input::{Invalid, check_length},
};

/// A longer one only makes the service work. Counted in code points (SP 800-63B-4, 3.1.1.2).
const MAX: usize = 256;
/// No account takes a shorter one; most need more, see [`super::policy`].
const MIN_NEW: usize = 8;

/// A password to be compared with the one that is kept.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// The normalised text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(…)")
    }
}

impl FromStr for Password {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        check_length(text, 1, MAX)?;
        if text.chars().any(char::is_control) {
            return Err(Invalid::new(
                "pattern",
                "must not hold control characters, such as line ends",
            ));
        }
        Ok(Self(normalised(text)))
    }
}

/// The same characters however the keyboard composed them: the profile `OpaqueString` of
/// RFC 8265, 4.2, as SP 800-63B asks for a stable normalisation.
fn normalised(text: &str) -> Zeroizing<String> {
    let spaces = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    Zeroizing::new(spaces.nfc().collect())
}

impl PartialSchema for Password {
    fn schema() -> RefOr<Schema> {
        schema(1)
    }
}
text_in_body!(Password);

/// A password that somebody wants to have. [`super::check`] decides whether they may.
#[derive(Clone, Debug)]
pub struct NewPassword(Password);

impl NewPassword {
    /// It, as one to be compared.
    #[must_use]
    pub fn password(&self) -> &Password {
        &self.0
    }
}

impl FromStr for NewPassword {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        check_length(text, MIN_NEW, MAX)?;
        text.parse().map(Self)
    }
}

impl PartialSchema for NewPassword {
    fn schema() -> RefOr<Schema> {
        schema(MIN_NEW)
    }
}
text_in_body!(NewPassword);

fn schema(min: usize) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Password)))
        .min_length(Some(min))
        .max_length(Some(MAX))
        .pattern(Some(r"^[^\x00-\x1f\x7f-\x9f]*$"))
        .write_only(true)
        .into()
}
