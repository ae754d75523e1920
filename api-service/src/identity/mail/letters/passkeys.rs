//! To people who sign in with passkeys: which there are, and what became of one.

use super::Letters;
use crate::identity::mail::Letter;

const NOT_YOU: &str =
    "Was it not you? Then look through your passkeys, and choose a new password at once:";

impl Letters<'_> {
    /// To somebody whose account has another passkey.
    #[must_use]
    pub fn passkey_added(self, to: &str, username: &str, passkey: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("A passkey was added at {title}"),
            username,
            &[
                &format!("the passkey \"{passkey}\" was added to your account \"{username}\" at {title} just now. Whoever has it can sign\nin with it, without your password."),
                NOT_YOU,
                &self.page("account/passkeys"),
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody whose account has a passkey less.
    #[must_use]
    pub fn passkey_removed(self, to: &str, username: &str, passkey: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("A passkey was removed at {title}"),
            username,
            &[
                &format!("the passkey \"{passkey}\" was removed from your account \"{username}\" at {title} just now. It signs nobody in any\nmore; your device may go on offering it until you delete it there."),
                NOT_YOU,
                &self.page("account/passkeys"),
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody whose passkey there may be a copy of.
    #[must_use]
    pub fn passkey_copied(self, to: &str, username: &str, passkey: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("We refused a passkey at {title}"),
            username,
            &[
                &format!("somebody wanted to sign in to your account \"{username}\" at {title} with your passkey \"{passkey}\". It was right,\nbut the device counts how often it is used, and had counted further before: somebody may have a copy\nof it. So we did not let them in."),
                "Was it you, with that device? Then try once more. If it is refused again, or was not you, remove this\npasskey and add another one:",
                &self.page("account/passkeys"),
            ],
        )
    }
}
