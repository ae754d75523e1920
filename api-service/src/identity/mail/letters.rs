//! What our mails say.

mod access;
mod administration;
mod authorizations;
mod identities;
mod joining;
mod passkeys;
mod safety;
mod sign_ins;

use super::Letter;
use crate::config::Settings;

/// Writes letters in the name of a publication.
#[derive(Clone, Copy)]
pub struct Letters<'s> {
    settings: &'s Settings,
}

impl<'s> Letters<'s> {
    /// In the name of the publication that these settings describe.
    #[must_use]
    pub const fn of(settings: &'s Settings) -> Self {
        Self { settings }
    }

    fn title(self) -> &'s str {
        &self.settings.publication.title
    }

    fn link(self, path: &str, token: &str) -> String {
        self.settings
            .site_url
            .join(&format!("{path}?token={token}"))
    }

    fn page(self, path: &str) -> String {
        self.settings.site_url.join(path)
    }

    fn letter(self, to: &str, subject: String, greeting: &str, paragraphs: &[&str]) -> Letter {
        let text = format!(
            "Hello {greeting},\n\n{}\n\n-- \n{}\n{}\n",
            paragraphs.join("\n\n"),
            self.title(),
            self.page("")
        );
        Letter {
            to: to.to_owned(),
            subject,
            text,
        }
    }
}
