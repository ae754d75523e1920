//! People: how they get an account, prove who they are, and look after it.

pub mod accounts;
pub(crate) mod history;
pub mod housekeeping;
pub mod input;
pub mod invitations;
pub(crate) mod links;
pub mod mail;
pub mod passkeys;
pub mod password_resets;
pub mod passwords;
pub mod providers;
pub mod second_factor;
pub mod secret;
pub mod sessions;
pub mod sign_up;
pub mod throttling;

pub(crate) use crate::http::authentication::recent;
use crate::http::authentication::requirement;

requirement! {
    /// The site itself, which relays what people type who are not signed in.
    Internal: Internal
}
requirement! {
    /// Reading one's own account.
    ReadingAccount: AccountRead
}
requirement! {
    /// Changing one's own account.
    ChangingAccount: AccountWrite
}
requirement! {
    /// Changing what of one's own account is not to fall to whoever stole a token.
    GuardingAccount: AccountWrite; recent
}
