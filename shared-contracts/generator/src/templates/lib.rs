//! The contract between Rectoverso's API and whoever calls it.
//!
//! Everything here is generated from `openapi.json`, which the API's code writes.
//! [`types`] are what travels, [`rules`] are the limits that the API enforces,
//! [`scopes`] say what a token may be used for, [`fits`] says whether a server speaks
//! a contract this crate was made for, and `client` (feature `client`, native and
//! wasm32) calls the API.
#![forbid(unsafe_code)]

#[cfg(feature = "client")]
#[allow(clippy::all, clippy::pedantic, missing_docs)]
#[rustfmt::skip]
pub mod client;
#[cfg(feature = "client")]
mod guard;
#[rustfmt::skip]
pub mod rules;
#[rustfmt::skip]
pub mod scopes;
#[allow(clippy::all, clippy::pedantic, missing_docs)]
#[rustfmt::skip]
pub mod types;
mod version;

pub use version::{CONTRACT_VERSION, VERSION_HEADER, VersionSkew, fits};
