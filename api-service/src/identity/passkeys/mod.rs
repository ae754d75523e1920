//! Passkeys (WebAuthn): keys that authenticators hold, which sign somebody in without a password or after one. The
//! authenticator has asked for a finger, a face or a PIN each time, so that one of them is two factors.

mod add;
mod answer;
mod begin;
mod challenges;
mod delete;
mod list;
mod output;
mod patch;
mod prove;
mod relying_party;
mod store;

pub(crate) use add::{__path_add_my_passkey, add_my_passkey};
pub use answer::Answered;
pub(crate) use begin::{__path_begin_my_passkey, begin_my_passkey};
pub use challenges::{ask_to_sign_in, take_to_sign_in};
pub(crate) use delete::{__path_delete_my_passkey, delete_my_passkey};
pub(crate) use list::{__path_list_my_passkeys, list_my_passkeys};
pub use output::{PasskeyChallenge, PasskeyInfo};
pub(crate) use patch::{__path_update_my_passkey, update_my_passkey};
pub use prove::{Proof, Refused, prove};
pub use relying_party::{Off, relying_party};

/// Nobody needs more.
const MOST: usize = 20;

crate::http::input::text_input! {
    /// What somebody calls a passkey of theirs.
    PasskeyName {
        max: 100,
        pattern: r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$",
        says: "must not begin or end with a space, nor hold control characters",
        example: "Blue security key"
    }
}
