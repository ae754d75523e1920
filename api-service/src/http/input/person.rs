//! What is said of a person.

use std::{fmt, str::FromStr};

use utoipa::{
    PartialSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema,
        schema::{KnownFormat, SchemaFormat, Type},
    },
};

use super::{Invalid, check_length, text_input};
use crate::http::body::text_in_body;

text_input! {
    /// The name that readers see.
    DisplayName {
        max: 100,
        pattern: r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$",
        says: "must be one line that neither begins nor ends with a space",
        example: "Ada Marchetti"
    }
}

text_input! {
    /// A few words about a person, plain text of one or more lines.
    Bio {
        min: 0,
        max: 1000,
        pattern: r"^[^\x00-\x08\x0b-\x1f\x7f]*$",
        says: "must be plain text",
        example: "Sets type by hand."
    }
}

/// An e-mail address, in lower case, because nobody has two accounts that differ in case only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The most characters that mail servers carry (RFC 5321, 4.5.3.1.3).
    pub const MAX: usize = 254;
    /// What the HTML standard takes for an address (`input type=email`), with a point in the domain.
    pub const PATTERN: &'static str = r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$";

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        static RULE: std::sync::LazyLock<Option<regex::Regex>> =
            std::sync::LazyLock::new(|| regex::Regex::new(EmailAddress::PATTERN).ok());
        check_length(text, 1, Self::MAX)?;
        match &*RULE {
            Some(rule) if rule.is_match(text) => Ok(Self(text.to_ascii_lowercase())),
            _ => Err(Invalid::new(
                "format",
                "must be an e-mail address such as ada@example.com",
            )),
        }
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl PartialSchema for EmailAddress {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Email)))
            .max_length(Some(Self::MAX))
            .pattern(Some(Self::PATTERN))
            .examples([serde_json::Value::from("ada@example.com")])
            .into()
    }
}

/// The address of a person's own site. Only http and https: a link to it must never run anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebsiteUrl(String);

impl WebsiteUrl {
    /// The most characters it may have.
    pub const MAX: usize = 500;

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WebsiteUrl {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        check_length(text, 1, Self::MAX)?;
        let url = url::Url::parse(text).ok();
        url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .filter(|url| url.username().is_empty() && url.password().is_none())
            .map(|url| Self(url.into()))
            .ok_or_else(|| Invalid::new("format", "must be an address such as https://ada.example"))
    }
}

impl PartialSchema for WebsiteUrl {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::Custom("uri".to_owned())))
            .max_length(Some(Self::MAX))
            .pattern(Some("^https?://"))
            .examples([serde_json::Value::from("https://ada.example")])
            .into()
    }
}

text_in_body!(EmailAddress, WebsiteUrl);
