//! One's own applications: what a developer registers to ask other people for access.

mod create;
mod delete;
mod get;
mod input;
mod list;
mod output;
mod patch;
mod rules;
mod secrets;
mod store;

pub(crate) use create::{__path_create_my_client, create_my_client};
pub(in crate::authorization) use create::{add, new_client};
pub(crate) use delete::{__path_delete_my_client, delete_my_client};
pub(crate) use get::{__path_get_my_client, get_my_client};
pub(in crate::authorization) use input::{ClientId, CreateClient};
pub(crate) use list::{__path_list_my_clients, list_my_clients};
pub(in crate::authorization) use output::ClientOutput;
pub(crate) use patch::{__path_update_my_client, update_my_client};
pub(in crate::authorization) use rules::check;
pub(crate) use secrets::{__path_renew_my_client_secret, renew_my_client_secret};
pub(in crate::authorization) use store::delete;

use crate::http::authentication::requirement;

requirement! {
    /// Reading one's own applications.
    ReadingClients: ClientsRead
}
requirement! {
    /// Changing one's own applications.
    ChangingClients: ClientsWrite; recent
}
