//! Signing out by an application (OpenID Connect RP-Initiated Logout 1.0): the browser takes a way
//! like that to a code. Nobody is signed out who has not said so on a page of the site: a link or a
//! picture on a foreign page must not do it.

mod confirm;
mod details;
mod endpoint;
mod request;
mod resume;
mod store;

pub(crate) use confirm::{__path_confirm_logout_request, confirm_logout_request};
pub(crate) use details::{__path_get_logout_request, get_logout_request};
pub use endpoint::{begin_by_form, begin_by_query};
pub use resume::resume;
