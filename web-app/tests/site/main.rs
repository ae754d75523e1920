//! The running site, against a stand-in for the API.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod accounts;
mod addresses;
mod again;
mod answers;
mod applications;
mod assets;
mod browser;
mod consent;
mod devices;
mod feeds;
mod headers;
mod history;
mod outages;
mod pages;
mod passkeys;
mod providers;
mod settings;
mod signing_in;
mod signing_out;
mod support;
mod tokens;
