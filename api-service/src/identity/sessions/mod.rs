//! Sessions: somebody is signed in at the site, in one browser. The authorization server gives
//! tokens on the strength of one.

mod admit;
mod end;
mod ending;
mod list;
mod live;
mod new_browser;
mod output;
mod passkey;
mod passkey_challenge;
mod pending;
mod revoke;
mod second_step;
mod sign_in;
mod start;
mod store;
mod visitor;

pub(crate) use admit::admit;
pub(crate) use end::{__path_sign_out, sign_out};
pub use ending::{end, end_all};
pub(crate) use list::{__path_list_my_sessions, list_my_sessions, page_of as page_of_sessions};
pub use live::{LiveSession, note_use, session_by_id, session_by_secret, session_shown};
pub(crate) use new_browser::tell as tell_of_new_browser;
pub use output::{SessionInfo, SessionPage, SignInAnswer};
pub(crate) use passkey::{__path_sign_in_with_passkey, sign_in_with_passkey};
pub(crate) use passkey_challenge::{__path_begin_passkey_sign_in, begin_passkey_sign_in};
pub(crate) use revoke::{__path_revoke_my_session, revoke_my_session};
pub(crate) use second_step::{__path_give_second_factor, give_second_factor};
pub(crate) use sign_in::{__path_sign_in, sign_in};
pub(crate) use start::Admission;
pub(crate) use store::forget_devices;
pub(crate) use visitor::Visitor;
