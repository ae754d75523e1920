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
use serde_json::json;
use support::{TestApp, TestDatabase};
use verso::{database::Engine, http::authentication::identify, permissions::Permission};

/// How many calls are timed together, and how often; few enough that the tokens do not expire.
const CHECKS: (usize, usize) = (20, 51);
const HASHES: (usize, usize) = (1, 15);

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

    let again = median(CHECKS, &check).await;
    // To and fro by as long as an outcome counts: it is then too old, or of the future.
    let seconds = std::cell::Cell::new(1);
    let anew = async || {
        app.clock.advance(Duration::seconds(seconds.get()));
        seconds.set(-seconds.get());
        check().await;
    };
    let anew = median(CHECKS, &anew).await;

    let in_earnest = app.with(&["--password-memory=64", "--password-passes=3"]);
    let (passwords, random) = (&in_earnest.state.passwords, &*in_earnest.state.random);
    let password = support::PASSWORD.parse().unwrap();
    let hash = async || drop(black_box(passwords.hash(&password, random).await.unwrap()));
    let hash = median(HASHES, &hash).await;

    in_earnest.has_account("bob").await;
    let refuse = async |login: &str| {
        // Out of reach of the limit on guesses.
        in_earnest.clock.advance(Duration::minutes(20));
        let body = json!({ "login": login, "password": "not the right one" });
        in_earnest.as_site("/api/v1/sessions", body).await.is(403);
    };
    let known = median(HASHES, &async || refuse("bob").await).await;
    let unknown = median(HASHES, &async || refuse("nobody").await).await;

    println!("token-check-again {again:.2}\ntoken-check-anew {anew:.2}\npassword {hash:.0}");
    println!("refused-known {known:.0}\nrefused-unknown {unknown:.0}");
    drop(in_earnest);
    drop(app);
    home.remove().await;
}

/// The microseconds that one call takes in the median of the batches.
async fn median((calls, batches): (usize, usize), call: &impl AsyncFn()) -> f64 {
    let mut times = Vec::new();
    for _ in 0..batches {
        let began = Instant::now();
        for _ in 0..calls {
            call().await;
        }
        #[expect(clippy::cast_precision_loss, reason = "a small number")]
        times.push(began.elapsed().as_secs_f64() * 1e6 / calls as f64);
    }
    times.sort_by(f64::total_cmp);
    times[batches / 2]
}
