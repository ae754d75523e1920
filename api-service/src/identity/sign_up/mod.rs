//! Signing up: an account is made once its address is confirmed.

mod confirm;
mod create;
mod look_up;
mod make;
mod resend;
mod store;

pub(crate) use confirm::{__path_confirm_email, confirm_email, expired};
pub(crate) use create::{__path_sign_up, CONFIRM_WITHIN, sign_up};
pub(crate) use look_up::{__path_look_up_email_verification, look_up_email_verification};
pub(crate) use resend::{__path_send_email_verification, send_email_verification};
pub(crate) use store::{accept_invitation, find_invitation, forget_others};
