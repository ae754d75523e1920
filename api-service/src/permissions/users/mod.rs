//! Users as administrators see them: who they are, whether they may sign in, and their rights.

mod create;
mod end_sessions;
mod get;
mod input;
mod links;
mod list;
mod list_statement;
mod output;
mod password_reset;
mod patch;
mod rights;
mod second_factor;
mod sessions;
mod shut_out;
mod store;

pub(crate) use create::{__path_create_user, create_user};
pub(crate) use end_sessions::{__path_end_user_sessions, end_user_sessions};
pub(crate) use get::{__path_get_user, get_user};
pub(crate) use list::{__path_list_users, list_users};
pub use list_statement::every_shape;
pub use output::{User, UserPage, UserSummary};
pub(crate) use password_reset::{__path_send_user_password_reset, send_user_password_reset};
pub(crate) use patch::{__path_update_user, update_user};
pub(crate) use second_factor::{__path_remove_user_second_factor, remove_user_second_factor};
pub(crate) use sessions::{__path_list_user_sessions, list_user_sessions};
pub use shut_out::{keep_a_superuser, shut_out};
