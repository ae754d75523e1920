//! Passwords: which are accepted, and how they are kept.

mod common;
mod hashing;
mod policy;
mod text;
mod workers;

pub use hashing::{Passwords, Verdict};
pub use policy::{Setting, check};
pub use text::{NewPassword, Password};
