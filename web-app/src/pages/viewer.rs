//! Who looks at a page, as far as the page shows it.

use crate::components::{account_menu, sign_in_link};
use crate::oauth::SignedIn;
use crate::server::Cookies;

/// Who looks at a page, as far as the page shows it.
pub(super) struct Viewer {
    /// The reader's corner of the masthead, in HTML.
    pub(super) corner: String,
    pub(super) is_signed_in: bool,
}

impl Viewer {
    /// The reader whose browser sent these cookies, at this address.
    pub(super) fn new(cookies: &Cookies, address: &str) -> Self {
        let Some(SignedIn { name, username, .. }) = cookies.get() else {
            return Self {
                corner: sign_in_link(address),
                is_signed_in: false,
            };
        };
        Self {
            corner: account_menu(if name.is_empty() { username } else { name }),
            is_signed_in: true,
        }
    }
}
