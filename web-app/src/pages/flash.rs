//! What the next page says once.

use serde::{Deserialize, Serialize};

use crate::server::{Cookies, Kept};

/// What the next page says once.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Flash {
    /// What was done.
    pub(super) message: String,
    /// What is shown this once and never again: recovery codes, a token.
    #[serde(default)]
    pub(super) secrets: Vec<String>,
}

impl Kept for Flash {
    const NAME: &'static str = "flash";
    const SECONDS: i64 = 5 * 60;
}

impl Flash {
    /// Leaves a message for the next page.
    pub(super) fn leave(cookies: &Cookies, message: &str) {
        cookies.put(Self {
            message: message.into(),
            secrets: Vec::new(),
        });
    }

    /// Takes what was left, so that it is said once.
    pub(super) fn take(cookies: &Cookies) -> Option<Self> {
        let flash = cookies.get::<Self>();
        if flash.is_some() {
            cookies.remove::<Self>();
        }
        flash
    }
}
