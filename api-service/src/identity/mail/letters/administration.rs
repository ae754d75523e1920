//! To people to whose account an administrator did something.

use super::Letters;
use crate::identity::mail::Letter;

impl Letters<'_> {
    /// To somebody whose second factors were taken away because they were lost; their password is enough from now on,
    /// or is void because it is too short for that.
    #[must_use]
    pub fn second_factor_taken_away(self, to: &str, username: &str, has_password: bool) -> Letter {
        let title = self.title();
        let next = if has_password {
            "Your password is enough to sign in from now on. Set up another second factor as soon as you can, under \"Second\nfactor\" in your account."
        } else {
            "Choose a new password to sign in with, on the page below, and then set up another second factor, under \"Second\nfactor\" in your account."
        };
        self.letter(
            to,
            format!("Signing in to {title} was changed"),
            username,
            &[
                &format!("those who look after {title} took every second factor from your account \"{username}\": authenticator, passkeys\nand recovery codes are worth nothing any more. They do so for somebody who has lost them."),
                next,
                "Did you not ask for it? Then choose a new password at once, and write to those who run this site:",
                &self.page("forgot-password"),
            ],
        )
    }
}
