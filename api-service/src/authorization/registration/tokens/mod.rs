//! Initial access tokens (RFC 7591, 1.2): who shows one may register an application in the name of
//! who made it. Each is good for so many applications and so many days.

mod create;
mod delete;
mod list;
mod store;

pub(crate) use create::{
    __path_create_client_registration_token, create_client_registration_token,
};
pub(crate) use delete::{
    __path_delete_client_registration_token, delete_client_registration_token,
};
pub(crate) use list::{__path_list_client_registration_tokens, list_client_registration_tokens};
pub use store::{is_good, use_once};

use crate::http::authentication::requirement;

requirement! {
    /// Seeing which of one's own tokens there are.
    ReadingTokens: ClientsRead, ClientsAdd
}
requirement! {
    /// Making one.
    CreatingToken: ClientsWrite, ClientsAdd; recent
}
requirement! {
    /// Deleting them.
    DeletingToken: ClientsWrite, ClientsAdd
}
