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
mod audit_log;
mod authentication;
mod authorization;
mod authorization_of_operations;
mod authors;
mod bodies;
mod caching;
mod client;
mod clients;
mod command;
mod cors;
mod docs_pages;
mod document;
mod feeds;
mod groups;
mod headers;
mod health;
mod idempotency;
mod identity;
mod import;
mod limits;
mod malformed;
mod media;
mod methods;
mod permissions;
mod problems;
mod publication;
mod rate_limit;
mod redirects;
mod relayed;
mod sitemap;
mod statements;
mod tags;
mod users;
