//! To people whose account can be signed in to from elsewhere.

use super::Letters;
use crate::identity::mail::Letter;

impl Letters<'_> {
    /// To somebody whose account can be signed in to through an identity provider from now on.
    #[must_use]
    pub fn identity_connected(self, to: &str, username: &str, provider: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("{provider} is connected with your account at {title}"),
            username,
            &[
                &format!("your account \"{username}\" at {title} is connected with {provider}: who signs in there can sign in here,\ntoo. You find it under \"Connected sign-ins\" in your account, and can disconnect it there."),
                "Was it not you? Then disconnect it at once, choose a new password, and look through your sessions:",
                &self.page("account/sign-ins"),
            ],
        )
    }

    /// To somebody whose account can no longer be signed in to through an identity provider.
    #[must_use]
    pub fn identity_disconnected(self, to: &str, username: &str, provider: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("{provider} is no longer connected with your account at {title}"),
            username,
            &[
                &format!("your account \"{username}\" at {title} is no longer connected with {provider}: nobody can sign in to it that\nway any more."),
                "Was it not you? Then choose a new password at once, and look through your sessions:",
                &self.page("forgot-password"),
            ],
        )
    }
}
