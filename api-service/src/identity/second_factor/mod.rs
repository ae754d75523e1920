//! Second factors: codes from an authenticator (TOTP, RFC 6238), and recovery codes for when it
//! or a passkey is lost.

mod begin;
mod codes;
mod confirm;
mod prove;
mod recovery;
mod remove;
mod store;
mod totp;

pub(crate) use begin::{__path_begin_totp, begin_totp};
pub(crate) use confirm::{__path_confirm_totp, confirm_totp};
pub use prove::{CodeText, Outcome, prove};
pub use recovery::RecoveryCodes;
pub(crate) use recovery::{__path_renew_recovery_codes, renew_recovery_codes};
pub(crate) use remove::{__path_remove_totp, remove_totp};
pub use store::void_codes_without_use;
