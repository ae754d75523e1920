//! Telling applications that a session is over (OpenID Connect Back-Channel Logout 1.0). What is to
//! be told is written down in the transaction that ends the session, and sent afterwards.

mod courier;
mod logout_token;
mod store;

pub use courier::{deliver_due, keep};
pub use store::{note_client, write_down};
