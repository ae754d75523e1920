//! To people in whose name something may act from now on while they are away: whoever got into an account for a moment
//! stays in it by these.

use super::Letters;
use crate::identity::mail::Letter;

impl Letters<'_> {
    /// To somebody who has another personal access token.
    #[must_use]
    pub fn access_token_made(self, to: &str, username: &str, token: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("An access token was made at {title}"),
            username,
            &[
                &format!("the personal access token \"{token}\" was made for your account \"{username}\" at {title} just now. Programs that have it\nact in your name, without your password, until it ends or you delete it."),
                "Was it not you? Then delete it at once, choose a new password, and look through your sessions:",
                &self.page("account/access-tokens"),
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody who has another application.
    #[must_use]
    pub fn application_registered(self, to: &str, username: &str, application: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("An application was registered at {title}"),
            username,
            &[
                &format!("the application \"{application}\" was registered under your account \"{username}\" at {title} just now. People who allow it\nsomething see your name beside it."),
                "Was it not you? Then delete it at once, choose a new password, and look through your sessions:",
                &self.page("account/applications"),
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody whose application has another secret.
    #[must_use]
    pub fn client_secret_renewed(self, to: &str, username: &str, application: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("An application has a new secret at {title}"),
            username,
            &[
                &format!("your application \"{application}\" at {title} was given a new secret just now. The one before ends in a day."),
                "Was it not you? Then make another one at once, choose a new password, and look through your sessions:",
                &self.page("account/applications"),
                &self.page("forgot-password"),
            ],
        )
    }

    /// To somebody who allowed an application to go on while they are away.
    #[must_use]
    pub fn application_stays(self, to: &str, username: &str, application: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("{application} may use your account at {title} while you are away"),
            username,
            &[
                &format!("the application \"{application}\" was allowed to use your account \"{username}\" at {title}, also when you are not there,\nuntil you disconnect it."),
                "Was it not you, or do you not want that? Then disconnect it, and if it was not you, choose a new password:",
                &self.page("account/apps"),
                &self.page("forgot-password"),
            ],
        )
    }
}
