//! The API through its public surface: requests and answers, on SQLite and on PostgreSQL.
//!
//! The modules mirror the addresses. Run them with `make test-api`, which starts PostgreSQL.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    reason = "a test that panics has failed, which is what it is for"
)]

#[path = "../support/mod.rs"]
mod support;

mod articles;
mod authors;
mod caching;
mod client;
mod command;
mod cors;
mod docs_pages;
mod document;
mod feeds;
mod headers;
mod health;
mod import;
mod limits;
mod malformed;
mod media;
mod methods;
mod problems;
mod publication;
mod redirects;
mod sitemap;
mod statements;
mod tags;
