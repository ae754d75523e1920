//! Values from outside. A type here *is* its rule: it cannot hold what it forbids, and the
//! OpenAPI document takes its limits from the same constants.

pub mod person;

use std::{fmt, str::FromStr};

use chrono::{DateTime, SubsecRound, Utc};
use utoipa::{
    PartialSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema,
        schema::{KnownFormat, SchemaFormat, Type},
    },
};

/// Which rule a value breaks, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Stable code of the rule.
    pub code: &'static str,
    /// What is wrong and what would be right.
    pub message: String,
}

impl Invalid {
    /// A broken rule.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Invalid {}

/// Declares a text type whose rule is a length and a pattern.
macro_rules! text_input {
    (
        $(#[$doc:meta])*
        $name:ident { $(min: $min:expr,)? max: $max:expr, pattern: $pattern:expr, says: $says:expr, example: $example:expr }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        #[allow(dead_code, reason = "each kind of text is used in its own way")]
        impl $name {
            /// The fewest characters it may have.
            pub const MIN: usize = [$($min,)? 1][0];
            /// The most characters it may have.
            pub const MAX: usize = $max;
            /// The regular expression it must match.
            pub const PATTERN: &'static str = $pattern;

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, given away.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::http::input::Invalid;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                static RULE: std::sync::LazyLock<Option<regex::Regex>> =
                    std::sync::LazyLock::new(|| regex::Regex::new($name::PATTERN).ok());
                $crate::http::input::check_length(text, Self::MIN, Self::MAX)?;
                match &*RULE {
                    Some(rule) if rule.is_match(text) => Ok(Self(text.to_owned())),
                    _ => Err($crate::http::input::Invalid::new("pattern", $says)),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .min_length((Self::MIN > 0).then_some(Self::MIN))
                    .max_length(Some(Self::MAX))
                    .pattern(Some(Self::PATTERN))
                    .examples([serde_json::Value::from($example)])
                    .into()
            }
        }

        $crate::http::body::text_in_body!($name);
    };
}
pub(crate) use text_input;

/// Refuses what is shorter than `min` or longer than `max` characters.
///
/// # Errors
/// Which of the two it is.
pub fn check_length(text: &str, min: usize, max: usize) -> Result<(), Invalid> {
    match text.chars().count() {
        0 if min == 1 => Err(Invalid::new("too_short", "must not be empty")),
        length if length < min => Err(Invalid::new(
            "too_short",
            format!("must be at least {min} characters"),
        )),
        length if length > max => Err(Invalid::new(
            "too_long",
            format!("must be at most {max} characters"),
        )),
        _ => Ok(()),
    }
}

text_input! {
    /// The part of an address that names an article or a tag.
    Slug {
        max: 100,
        pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
        says: "must be lower-case letters and digits, in groups joined by single hyphens",
        example: "the-two-sides-of-a-leaf"
    }
}

impl Slug {
    /// The slug with a number behind it, cut to fit.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        let suffix = format!("-{number}");
        let stem = self.0.get(..Self::MAX - suffix.len()).unwrap_or(&self.0);
        Self(format!("{}{suffix}", stem.trim_end_matches('-')))
    }
}

text_input! {
    /// The name that a user's pages go by.
    Username {
        max: 64,
        pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$",
        says: "must be lower-case letters and digits, in groups joined by `.`, `_` or `-`",
        example: "ada"
    }
}

text_input! {
    /// What to search for: words and "quoted phrases", all of which must occur.
    SearchText {
        max: 200,
        pattern: r"^[^\x00-\x1f\x7f]*[\p{L}\p{N}][^\x00-\x1f\x7f]*$",
        says: "must hold at least one letter or digit, and no control characters",
        example: "margins \"wide enough\""
    }
}

text_input! {
    /// Where an article could be found before: an absolute path.
    OldPath {
        max: 500,
        pattern: r"^/[^\x00-\x20\x7f?#]*$",
        says: "must be a path that begins with `/`, without spaces, `?` or `#`",
        example: "/2019/05/03/margins.html"
    }
}

text_input! {
    /// Where a page ended, as its `next_cursor` said.
    CursorText {
        max: 600,
        pattern: "^[A-Za-z0-9_-]+$",
        says: "must be a `next_cursor` taken from an earlier page",
        example: "WyItcHVibGlzaGVkX2F0Il0"
    }
}

/// How many items a page holds: from 1 to `MAX`, `DEFAULT` when not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit<const DEFAULT: u16 = 20, const MAX: u16 = 100>(u16);

impl<const DEFAULT: u16, const MAX: u16> Limit<DEFAULT, MAX> {
    /// The number.
    #[must_use]
    pub fn get(self) -> usize {
        usize::from(self.0)
    }
}

impl<const DEFAULT: u16, const MAX: u16> Default for Limit<DEFAULT, MAX> {
    fn default() -> Self {
        Self(DEFAULT)
    }
}

impl<const DEFAULT: u16, const MAX: u16> FromStr for Limit<DEFAULT, MAX> {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let number = text
            .parse::<i128>()
            .map_err(|_| Invalid::new("not_an_integer", "must be a whole number"))?;
        match u16::try_from(number) {
            Ok(0) => Err(Invalid::new("too_small", "must be at least 1")),
            Ok(number) if number <= MAX => Ok(Self(number)),
            Err(_) if number < 0 => Err(Invalid::new("too_small", "must be at least 1")),
            _ => Err(Invalid::new("too_large", format!("must be at most {MAX}"))),
        }
    }
}

impl<const DEFAULT: u16, const MAX: u16> PartialSchema for Limit<DEFAULT, MAX> {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int32)))
            .minimum(Some(1))
            .maximum(Some(MAX))
            .default(Some(DEFAULT.into()))
            .into()
    }
}

/// A point in time with its offset (RFC 3339), kept in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp(pub DateTime<Utc>);

impl FromStr for Timestamp {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        DateTime::parse_from_rfc3339(text)
            .map(|time| Self(time.to_utc().trunc_subsecs(6)))
            .ok()
            // Four-digit years only: beyond them text no longer sorts as time.
            .filter(|time| (0..=9999).contains(&chrono::Datelike::year(&time.0)))
            .ok_or_else(|| {
                Invalid::new(
                    "format",
                    "must be a date and time such as 2026-11-01T08:30:00Z",
                )
            })
    }
}

impl PartialSchema for Timestamp {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .examples([serde_json::Value::from("2026-11-01T08:30:00Z")])
            .into()
    }
}

/// Declares an enum of values together with their spelling and documentation.
macro_rules! choice_input {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every choice.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The choice as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::http::input::Invalid;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|choice| choice.as_str() == text).ok_or_else(|| {
                    let choices: Vec<_> = Self::ALL.iter().map(|choice| choice.as_str()).collect();
                    $crate::http::input::Invalid::new("enum", format!("must be one of: {}", choices.join(", ")))
                })
            }
        }

        $crate::http::body::text_in_body!($name);

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    // The document gathers the schemas of parameters and members by their titles.
                    .title(Some(stringify!($name)))
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some(Self::ALL.iter().map(|choice| choice.as_str())))
                    .into()
            }
        }
    };
}
pub(crate) use choice_input;
