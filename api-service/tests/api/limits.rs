//! Bounds that keep one request, or a flood of them, from taking the service down.

use chrono::{DateTime, Utc};
use verso::clock::Clock;

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    requests_above_the_bound_are_refused_at_once,
    a_request_that_takes_too_long_is_given_up,
    a_panic_ends_one_request_and_is_not_shown,
    a_body_that_is_too_large_is_refused,
    a_very_long_query_is_refused,
);

/// Takes every connection to the database, so that requests have to wait.
async fn take_all_connections(app: &TestApp) -> Vec<verso::database::Connection> {
    let mut taken = Vec::new();
    for _ in 0..4 {
        taken.push(app.state.database.read().await.unwrap());
    }
    taken
}

async fn requests_above_the_bound_are_refused_at_once(app: TestApp) {
    let app = app.with(&["--max-concurrent-requests=1"]);
    let taken = take_all_connections(&app).await;
    let at_work = app.get("/api/v1/tags");
    let refused = async {
        let refused = app.get("/api/v1/tags").await;
        drop(taken);
        refused
    };
    let (at_work, refused) = tokio::join!(at_work.into_future(), refused);
    at_work.is(200);
    assert_eq!(refused.header("retry-after"), "5");
    refused.problem(503, "unavailable");
    app.get("/api/v1/tags").await.is(200);
}

async fn a_request_that_takes_too_long_is_given_up(app: TestApp) {
    let app = app.with(&["--request-timeout=1"]);
    let taken = take_all_connections(&app).await;
    let problem = app.get("/api/v1/tags").await.problem(503, "unavailable");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains("took too long"), "{detail}");
    drop(taken);
    app.get("/api/v1/tags").await.is(200);
}

struct BrokenClock;

impl Clock for BrokenClock {
    fn now(&self) -> DateTime<Utc> {
        panic!("the secret of the clockmaker")
    }
}

async fn a_panic_ends_one_request_and_is_not_shown(app: TestApp) {
    let app = app.with_clock(BrokenClock);
    let answer = app.get("/api/v1/tags").with("x-request-id", "mine").await;
    assert!(!answer.text().contains("secret"), "{}", answer.text());
    let problem = answer.problem(500, "internal_error");
    assert_eq!(problem["request_id"], "mine");
    app.get("/health/live")
        .with("x-request-id", "mine")
        .await
        .is(200);
}

async fn a_body_that_is_too_large_is_refused(app: TestApp) {
    let app = app.with(&["--max-body-bytes=10"]);
    let answer = app.get("/api/v1/tags").with("content-length", "11").await;
    answer.problem(413, "payload_too_large");
}

async fn a_very_long_query_is_refused(app: TestApp) {
    let query = "a".repeat(8193);
    let answer = app.get(&format!("/api/v1/articles?{query}")).await;
    answer.problem(400, "malformed_request");
    let answer = app
        .get(&format!("/api/v1/articles?q={}", "a".repeat(201)))
        .await;
    assert_eq!(answer.mistakes(), ["query/q too_long"]);
}
