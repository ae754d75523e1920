//! Groups: sets of permissions that people are given together.

mod create;
mod delete;
mod get;
mod input;
mod list;
mod output;
mod patch;
mod store;

pub(crate) use create::{__path_create_group, create_group};
pub(crate) use delete::{__path_delete_group, delete_group};
pub(crate) use get::{__path_get_group, get_group};
pub use input::{GroupName, Permissions, set_of};
pub(crate) use list::{__path_list_groups, list_groups};
pub use output::{Group, GroupPage};
pub(crate) use patch::{__path_update_group, update_group};
