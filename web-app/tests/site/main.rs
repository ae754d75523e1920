//! The running site, against a stand-in for the API.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod addresses;
mod answers;
mod assets;
mod feeds;
mod headers;
mod outages;
mod pages;
mod settings;
mod support;
