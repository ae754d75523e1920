//! Accounts, as their owners see and change them.

mod delete;
mod erase;
mod export;
mod exported;
mod exported_access;
mod get;
mod output;
pub(crate) mod password;
mod patch;
pub(crate) mod store;
pub mod superuser;
pub(crate) mod ways_in;

pub(crate) use delete::{__path_delete_my_account, delete_my_account};
pub(crate) use export::{__path_export_my_account, export_my_account};
pub(crate) use get::{__path_get_my_account, get_my_account};
pub use output::MyAccount;
pub(crate) use password::{__path_change_my_password, change_my_password};
pub(crate) use patch::{__path_update_my_account, update_my_account};
