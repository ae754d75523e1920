//! What people have allowed applications to do, remembered until they take it back.

mod allow;
mod delete;
mod list;
mod store;

pub(in crate::authorization) use allow::{allow, note_denied};
pub(crate) use delete::{__path_delete_my_grant, delete_my_grant};
pub(crate) use list::{__path_list_my_grants, list_my_grants};
pub use store::granted;
