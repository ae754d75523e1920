//! Applications that register themselves (RFC 7591), by a token that somebody made for them.

mod client_metadata;
mod endpoint;
mod output;
pub(crate) mod tokens;

pub use endpoint::register;
