//! Where an application hears that somebody is signed out (Back-Channel Logout, 2.2).

use std::{fmt, str::FromStr};

use url::Url;
use utoipa::{
    PartialSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use crate::http::{body::text_in_body, input::Invalid};

/// Longer ones are refused.
const MAX_LENGTH: usize = 500;

/// An address of an application's own to post to. Whether it leads to the public internet shows
/// when it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogoutUri {
    text: String,
    url: Url,
}

impl LogoutUri {
    /// The address as it was registered.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address, taken apart.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.url
    }
}

impl FromStr for LogoutUri {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        if text.len() > MAX_LENGTH {
            let what = format!("must be at most {MAX_LENGTH} characters");
            return Err(Invalid::new("too_long", what));
        }
        let url = Url::parse(text).ok().filter(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
                && url.fragment().is_none()
        });
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        match url.filter(|_| is_plain) {
            Some(url) => Ok(Self {
                text: text.to_owned(),
                url,
            }),
            None => Err(Invalid::new(
                "format",
                "must be an address such as https://app.example/logout, without name, password or fragment",
            )),
        }
    }
}

impl fmt::Display for LogoutUri {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl PartialSchema for LogoutUri {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(1))
            .max_length(Some(MAX_LENGTH))
            .examples([serde_json::Value::from("https://app.example/logout")])
            .into()
    }
}
text_in_body!(LogoutUri);
