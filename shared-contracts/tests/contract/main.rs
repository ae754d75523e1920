//! The crate as its users see it.

#[cfg(feature = "client")]
mod client;
mod round_trips;
mod rules;
mod sample;
mod scopes;
mod types;
mod version;
