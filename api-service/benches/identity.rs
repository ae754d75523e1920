//! What checking a token and hashing a password cost: part of `make bench`, which prints the
//! microseconds (`cargo bench --bench identity` does so alone).

#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "the tests' support, of which this needs little"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::{hint::black_box, time::Instant};

use axum::http::Request;
use chrono::Duration;
use support::{TestApp, TestDatabase};
use verso::{database::Engine, http::authentication::identify, permissions::Permission};

/// Few enough that the tokens do not expire, many enough for a median.
const BATCHES: usize = 51;
const CALLS: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let home = TestDatabase::create(Engine::Sqlite).await;
    let app = TestApp::start(&home).await;
    let ada = app
        .has_user_who_may("ada", &[Permission::PermissionsView])
        .await;
    let token = app.token(&["permissions.read"], ada).await;
    let request = Request::get("/api/v1/permissions");
    let request = request.header("authorization", format!("Bearer {token}"));
    let (parts, ()) = request.body(()).unwrap().into_parts();
    let check = async || drop(black_box(identify(&parts, &app.state).await.unwrap()));

    let again = median(CALLS * 10, &check).await;
    // To and fro by as long as an outcome counts: it is then too old, or of the future.
    let seconds = std::cell::Cell::new(1);
    let anew = async || {
        app.clock.advance(Duration::seconds(seconds.get()));
        seconds.set(-seconds.get());
        check().await;
    };
    let anew = median(CALLS, &anew).await;

    let in_earnest = app.with(&["--password-memory=64", "--password-passes=3"]);
    let (passwords, random) = (&in_earnest.state.passwords, &*in_earnest.state.random);
    let password = support::PASSWORD.parse().unwrap();
    let hash = async || drop(black_box(passwords.hash(&password, random).await.unwrap()));
    let hash = median(1, &hash).await;

    println!("token-check-again {again:.2}\ntoken-check-anew {anew:.2}\npassword {hash:.0}");
    drop(in_earnest);
    drop(app);
    home.remove().await;
}

/// The microseconds that one call takes in the median of the batches.
async fn median(calls: usize, call: &impl AsyncFn()) -> f64 {
    let mut batches = Vec::new();
    for _ in 0..BATCHES {
        let began = Instant::now();
        for _ in 0..calls {
            call().await;
        }
        #[expect(clippy::cast_precision_loss, reason = "a small number")]
        batches.push(began.elapsed().as_secs_f64() * 1e6 / calls as f64);
    }
    batches.sort_by(f64::total_cmp);
    batches[BATCHES / 2]
}
