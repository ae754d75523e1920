//! verso: the JSON API of Rectoverso.
//!
//! `ARCHITECTURE.md` walks one request through the crate.

pub mod app;
pub mod audit;
pub mod authorization;
pub mod cli;
pub mod clock;
pub mod config;
pub mod database;
pub mod docs;
mod health;
pub mod http;
pub mod identity;
pub mod importing;
pub mod permissions;
pub mod publishing;
pub mod random;
pub mod rendering;
mod routes;
pub mod secrets;
