//! To people in whose name applications act.

use super::Letters;
use crate::identity::mail::Letter;

impl Letters<'_> {
    /// To somebody of whose access to an application there may be a copy.
    #[must_use]
    pub fn access_ended(self, to: &str, username: &str, application: &str) -> Letter {
        let title = self.title();
        self.letter(
            to,
            format!("We ended the access of {application} at {title}"),
            username,
            &[
                &format!("the application \"{application}\", which you let into your account \"{username}\" at {title}, showed us twice what\nis good once. A mistake of its own does that; so does somebody who has stolen it. We cannot tell them\napart, so whatever was given out with it is good for nothing any more."),
                "If you use the application, it will ask you to sign in again. If this happens more often, or you do\nnot know the application, disconnect it, and look at what was done:",
                &self.page("account/apps"),
                &self.page("account/history"),
            ],
        )
    }
}
