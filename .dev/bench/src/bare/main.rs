//! The least that axum and sqlx can do to serve the same rows: the API's own SQL and JSON, and
//! nothing around it. No validation, errors, `ETag`, compression, CORS, limits, request ids or logs.
//!
//! `DATABASE_URL=… LISTEN=… bare`

mod handlers;
mod output;
mod rows;
mod sql;

use std::{env, error::Error};

use axum::{Router, routing::get};
use sqlx::{postgres::PgPoolOptions, sqlite::SqlitePoolOptions};
use tokio::net::TcpListener;

/// As many as the API opens.
const CONNECTIONS: u32 = 8;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("DATABASE_URL")?;
    let router = if url.starts_with("sqlite") {
        let pool = SqlitePoolOptions::new()
            .max_connections(CONNECTIONS)
            .test_before_acquire(false)
            .connect(&url)
            .await?;
        Router::new()
            .route("/api/v1/articles", get(handlers::sqlite::list))
            .route("/api/v1/articles/{slug}", get(handlers::sqlite::article))
            .route("/api/v1/permissions", get(handlers::sqlite::permissions))
            .with_state(pool)
    } else {
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .test_before_acquire(false)
            .connect(&url)
            .await?;
        Router::new()
            .route("/api/v1/articles", get(handlers::postgres::list))
            .route("/api/v1/articles/{slug}", get(handlers::postgres::article))
            .route("/api/v1/permissions", get(handlers::postgres::permissions))
            .with_state(pool)
    };
    let listener = TcpListener::bind(env::var("LISTEN")?).await?;
    axum::serve(listener, router).await?;
    Ok(())
}
