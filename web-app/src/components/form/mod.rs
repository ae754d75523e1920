//! Forms that work without scripts.
//!
//! A form is sent, and either something is done and the browser is led on, or
//! it comes back as it was, passwords excepted, with every complaint beside its
//! field and a summary on top that takes the focus.

mod choice;
mod field;
mod sheet;
mod state;
mod submit;
mod summary;

pub(crate) use self::choice::{Choice, ChoiceGroup};
pub(crate) use self::field::{PasswordField, TextArea, TextField};
pub(crate) use self::sheet::Sheet;
pub(crate) use self::state::FormState;
pub(crate) use self::submit::{Submit, Success};
pub(crate) use self::summary::ErrorSummary;
