//! Forgotten passwords.

mod confirm;
mod request;

pub(crate) use confirm::{__path_reset_password, reset_password};
pub(crate) use request::{__path_request_password_reset, RESET_WITHIN, request_password_reset};
