//! What people say of themselves, and what the site says of their requests.

use std::{net::IpAddr, str::FromStr};

use utoipa::{
    PartialSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

use crate::http::{
    body::text_in_body,
    input::{Invalid, Username, text_input},
    origin::Origin,
};

/// Names that would make their owner look like somebody else: the service, or those who run it.
const RESERVED: [&str; 20] = [
    "abuse",
    "admin",
    "administrator",
    "anonymous",
    "api",
    "editor",
    "help",
    "hostmaster",
    "info",
    "me",
    "moderator",
    "postmaster",
    "recto",
    "rectoverso",
    "root",
    "security",
    "support",
    "system",
    "verso",
    "webmaster",
];

/// Whether anybody may choose this name.
///
/// # Errors
/// When it is reserved.
pub fn check_choosable(username: &Username) -> Result<(), Invalid> {
    if RESERVED.contains(&username.as_str()) {
        return Err(taken());
    }
    Ok(())
}

/// What is said of a name that somebody else has.
#[must_use]
pub fn taken() -> Invalid {
    Invalid::new("taken", "is taken; choose another")
}

text_input! {
    /// A username or an e-mail address, as somebody typed it who wants to sign in.
    LoginName {
        max: 254,
        pattern: r"^[^\x00-\x1f\x7f]+$",
        says: "must hold no control characters",
        example: "ada@example.com"
    }
}

impl LoginName {
    /// As it is looked up: names and addresses are kept in lower case.
    #[must_use]
    pub fn normalised(&self) -> String {
        self.as_str().trim().to_lowercase()
    }
}

text_input! {
    /// What a person's program calls itself.
    UserAgent {
        min: 0,
        max: 1000,
        pattern: r"^[^\x00-\x1f\x7f]*$",
        says: "must hold no control characters",
        example: "Mozilla/5.0"
    }
}

/// The address of a person's machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IpAddress(pub IpAddr);

impl FromStr for IpAddress {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let address: Result<IpAddr, _> = text.parse();
        address
            .map(|address| Self(address.to_canonical()))
            .map_err(|_| Invalid::new("format", "must be an IPv4 or IPv6 address"))
    }
}

impl PartialSchema for IpAddress {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(2))
            .max_length(Some(45))
            .examples([serde_json::Value::from("192.0.2.7")])
            .into()
    }
}
text_in_body!(IpAddress);

/// Where a person's request came from, as the site relays it.
#[must_use]
pub fn origin(ip_address: Option<IpAddress>, user_agent: Option<&UserAgent>) -> Origin {
    let user_agent = user_agent.map(UserAgent::as_str).unwrap_or_default();
    Origin {
        ip_address: ip_address.map(|IpAddress(address)| address),
        user_agent: (!user_agent.is_empty()).then(|| user_agent.chars().take(300).collect()),
    }
}
