//! To people who get an account, or leave.

use super::Letters;
use crate::identity::mail::Letter;

impl Letters<'_> {
    /// To somebody who signed up: the link that makes the account.
    #[must_use]
    pub fn confirm_sign_up(self, to: &str, username: &str, token: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Confirm your address for {title}"),
            username,
            &[
                &format!("you signed up at {title} under the name \"{username}\". Open this link to confirm that this\naddress is yours; your account is ready then:"),
                &self.link("verify-email", token),
                "The link works once, and for 24 hours.",
                "Was it not you? Then do nothing: without the link there is no account, and we forget the address.",
            ],
        )
    }

    /// To somebody who signed up although they have an account.
    #[must_use]
    pub fn account_exists(self, to: &str, username: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("You already have an account at {title}"),
            username,
            &[
                &format!("somebody, perhaps you, wanted to sign up at {title} with this address. There is an account with it\nalready; its name is \"{username}\". You can sign in here:"),
                &self.page("sign-in"),
                "If you no longer know the password, choose a new one:",
                &self.page("forgot-password"),
                "Was it not you? Then there is nothing to do: nothing was changed, and they were not told.",
            ],
        )
    }

    /// To somebody who is invited.
    #[must_use]
    pub fn invitation(self, to: &str, inviter: &str, token: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("{inviter} invites you to {title}"),
            "there",
            &[
                &format!("{inviter} invites you to {title}. Make your account here:"),
                &self.link("sign-up", token),
                "The link works once, and for seven days. Whoever has it can use it, so keep it to yourself.",
                "Don't you know what this is about? Then do nothing, and we forget the address.",
            ],
        )
    }

    /// To somebody who left.
    #[must_use]
    pub fn account_deleted(self, to: &str, username: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Your account at {title} is gone"),
            username,
            &[
                &format!("your account \"{username}\" at {title} was deleted, as you asked. We have erased what we knew of you, this\naddress included; what you published stays, under your name."),
                "Was it not you? Then write to those who run this site.",
            ],
        )
    }
}
