//! Users as administrators see them: who they are, whether they may sign in, and their rights.

mod create;
mod get;
mod input;
mod links;
mod list;
mod list_statement;
mod output;
mod patch;
mod rights;
mod shut_out;
mod store;

pub(crate) use create::{__path_create_user, create_user};
pub(crate) use get::{__path_get_user, get_user};
pub(crate) use list::{__path_list_users, list_users};
pub use list_statement::every_shape;
pub use output::{User, UserPage, UserSummary};
pub(crate) use patch::{__path_update_user, update_user};
pub use shut_out::{keep_a_superuser, shut_out};
