//! To people whose account is no longer protected as it was: they must hear of it, whoever did it.

use super::Letters;
use crate::identity::mail::Letter;

impl Letters<'_> {
    /// To somebody who is to confirm the address of an account that there is.
    #[must_use]
    pub fn confirm_address(self, to: &str, username: &str, token: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Confirm your new address for {title}"),
            username,
            &[
                &format!("the account \"{username}\" at {title} is to use this address from now on. Open this link to confirm that\nit is yours:"),
                &self.link("verify-email", token),
                "The link works once, and for 24 hours. Until then the account keeps the address that it has.",
                "Was it not you? Then do nothing.",
            ],
        )
    }

    /// To the address that an account has, when it is to have another.
    #[must_use]
    pub fn address_change_asked(self, to: &str, username: &str, new: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Your address at {title} is to be changed"),
            username,
            &[
                &format!("your account \"{username}\" at {title} is to use the address {new}, once that is confirmed there. Until then\nit keeps this one."),
                "Was it not you? Then choose a new password at once, which also makes that link worthless, and look through your\nsessions:",
                &self.page("forgot-password"),
                &self.page("account/sessions"),
            ],
        )
    }

    /// To the address that an account had before.
    #[must_use]
    pub fn address_changed(self, to: &str, username: &str, new: Option<&str>) -> Letter {
        let title = self.title();
        let what = new.map_or_else(
            || "no longer has an address".to_owned(),
            |new| format!("now uses the address {new}"),
        );
        self.letter(
            to,
            format!("Your address at {title} was changed"),
            username,
            &[
                &format!("your account \"{username}\" at {title} {what}. Mail no longer goes to the one that you\nread this at."),
                "Was it not you? Then write to those who run this site at once, from this address.",
            ],
        )
    }

    /// To somebody who forgot the password.
    #[must_use]
    pub fn reset_password(self, to: &str, username: &str, token: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Choose a new password for {title}"),
            username,
            &[
                &format!("somebody, perhaps you, asked for a new password for your account \"{username}\" at {title}. Choose one here:"),
                &self.link("reset-password", token),
                "The link works once, and for one hour.",
                "Was it not you? Then do nothing: your password stays as it is.",
            ],
        )
    }

    /// To somebody whose password was changed.
    #[must_use]
    pub fn password_changed(self, to: &str, username: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Your password at {title} was changed"),
            username,
            &[
                &format!("the password of your account \"{username}\" at {title} was changed just now, and everybody who was signed in\nelsewhere was signed out."),
                "Was it not you? Then choose a new password at once:",
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody whose second factor was added or taken away.
    #[must_use]
    pub fn second_factor_changed(self, to: &str, username: &str, is_on: bool) -> Letter {
        let title = self.title();
        let (what, advice) = if is_on {
            (
                "now asks for a code from your authenticator",
                "Keep the recovery codes where you find them without your telephone.",
            )
        } else {
            (
                "no longer asks for a code from an authenticator",
                "You can set one up again under \"Second factor\" in your account.",
            )
        };
        self.letter(
            to,
            format!("Signing in to {title} was changed"),
            username,
            &[
                &format!("your account \"{username}\" at {title} {what}."),
                advice,
                "Was it not you? Then choose a new password at once, and look through your sessions:",
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody whose account nobody can sign in to any more.
    #[must_use]
    pub fn account_disabled(self, to: &str, username: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("Your account at {title} was disabled"),
            username,
            &[
                &format!("those who run {title} have disabled your account \"{username}\". Nobody can sign in to it, and your sessions,\naccess tokens and connected applications have ended."),
                "Do you think that this is a mistake? Then write to them.",
            ],
        )
    }

    /// To somebody who has new recovery codes.
    #[must_use]
    pub fn recovery_codes_renewed(self, to: &str, username: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("You have new recovery codes at {title}"),
            username,
            &[
                &format!("new recovery codes were made for your account \"{username}\" at {title} just now. Those from before are void."),
                "Was it not you? Then make new ones at once, choose a new password, and look through your sessions:",
                &self.page("account/second-factor"),
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody who used a recovery code.
    #[must_use]
    pub fn recovery_code_used(self, to: &str, username: &str, left: i64) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("A recovery code was used at {title}"),
            username,
            &[
                &format!("somebody signed in to your account \"{username}\" at {title} with one of your recovery codes. There are {left} left;\nyou can make new ones under \"Second factor\" in your account."),
                "Was it not you? Then choose a new password at once, and look through your sessions:",
                &self.page("forgot-password"),
            ],
        )
    }
}
