//! Users as they are sent to the API.

use crate::http::{
    body::{Id, List, Nullable, body_input},
    input::{
        Username,
        person::{Bio, DisplayName, EmailAddress, WebsiteUrl},
    },
};
use crate::permissions::groups::Permissions;

/// Groups by their ids.
pub type Groups = List<Id, 0, 50>;

body_input! {
    /// A user to make.
    NewUser {
        /// The name that the user's pages go by; no other user may have it.
        username: Username,
        /// Where the user gets mail; no other user may have it. The user chooses a password
        /// by the way for those who forgot theirs.
        email: EmailAddress,
        /// The name that readers see; the username when left out.
        display_name: Option<DisplayName>,
        /// The groups that the user is to be in. You need to have their permissions yourself.
        groups: Option<Groups>,
        /// Permissions given to the user in person. You can give only those that you have.
        permissions: Option<Permissions>,
    }
}

body_input! {
    /// What is to change in a user.
    UserPatch {
        /// The name that readers see.
        display_name: Option<DisplayName>,
        /// A few words about the user, plain text.
        bio: Option<Bio>,
        /// The user's own site; null for none.
        website_url: Option<Nullable<WebsiteUrl>>,
        /// Where the user gets mail; null for nowhere. A new address counts as not verified.
        email: Option<Nullable<EmailAddress>>,
        /// Whether the user may sign in. Switched off, every session and token ends at once.
        is_active: Option<bool>,
        /// Whether every permission is the user's. Only superusers can change it.
        is_superuser: Option<bool>,
        /// The groups that the user is in, all of them. You need to have the permissions of
        /// those that you add or remove.
        groups: Option<Groups>,
        /// The permissions given to the user in person, all of them. You can give and take only
        /// those that you have.
        permissions: Option<Permissions>,
    }
}
