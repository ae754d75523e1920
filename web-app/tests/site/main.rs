//! The running site, against a stand-in for the API.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod accounts;
mod addresses;
mod answers;
mod assets;
mod browser;
mod consent;
mod feeds;
mod headers;
mod outages;
mod pages;
mod settings;
mod signing_in;
mod signing_out;
mod support;
mod tokens;
