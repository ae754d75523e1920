//! Everybody's applications, as administrators see them: to look at, to switch off, to delete.
//! What an application is stays its developer's.

mod delete;
mod get;
mod list;
mod output;
mod patch;
mod store;

pub(crate) use delete::{__path_delete_client, delete_client};
pub(crate) use get::{__path_get_client, get_client};
pub(crate) use list::{__path_list_clients, list_clients};
pub(crate) use patch::{__path_update_client, update_client};

use crate::http::authentication::requirement;

requirement! {
    /// Reading everybody's applications.
    ReadingAnyClient: ClientsRead, ClientsView
}
