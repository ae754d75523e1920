//! Invitations: who has one may sign up where sign-up is not open.

mod create;
mod delete;
mod list;
mod store;

pub(crate) use create::{__path_create_invitation, create_invitation};
pub(crate) use delete::{__path_delete_invitation, delete_invitation};
pub(crate) use list::{__path_list_invitations, list_invitations};
pub use store::{Invitation, InvitationPage};
