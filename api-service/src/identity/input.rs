//! What people say of themselves.

use crate::http::input::{Invalid, Username, text_input};

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
