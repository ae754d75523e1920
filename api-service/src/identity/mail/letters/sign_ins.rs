//! To people whose account somebody signed in to.

use chrono::{DateTime, Utc};

use super::Letters;
use crate::{http::origin::Origin, identity::mail::Letter};

impl Letters<'_> {
    /// To somebody who signed in where they never did before. What the browser calls itself is left out: whoever signs in
    /// chooses that, and must not write part of our letter.
    #[must_use]
    pub fn new_browser(
        self,
        to: &str,
        username: &str,
        origin: &Origin,
        now: DateTime<Utc>,
    ) -> Letter {
        let title = self.title();
        let from = origin.ip_address.map(|address| format!(" from {address}"));
        let from = from.unwrap_or_default();
        let time = now.format("%-d %B %Y at %H:%M UTC");
        self.letter(
            to,
            format!("You signed in at {title} from a new browser"),
            username,
            &[
                &format!("somebody signed in to your account \"{username}\" at {title}{from} on {time}, in a browser that was\nnot used for it before."),
                "Was it you? Then there is nothing to do. Otherwise end that session, and choose a new password at once:",
                &self.page("account/sessions"),
                &self.page("forgot-password"),
            ],
        )
    }
}
