//! What every answer carries, whatever it is.

use std::collections::HashSet;

use axum::http::Method;

use crate::support::{TestApp, article, every_operation, on_both_engines};

on_both_engines!(
    every_answer_is_safe_to_open,
    every_answer_names_the_contract,
    every_request_gets_an_id_of_its_own,
    a_harmless_id_of_the_caller_is_taken_over,
    a_harmful_id_of_the_caller_is_replaced,
    answers_are_compressed_for_those_who_can_read_them,
);

/// Requests to every operation, those to private ones without a token, and some to nothing.
async fn requests(app: &TestApp) -> Vec<(Method, String)> {
    let operations = every_operation(app).await.into_iter();
    let operations = operations.map(|operation| (operation.method, operation.address));
    let errors = [
        "/nothing",
        "/api/v1/articles?limit=0",
        "/api/v1/articles?q=%ff",
    ];
    let errors = errors.map(|address| (Method::GET, address.to_owned()));
    operations.chain(errors).collect()
}

async fn every_answer_is_safe_to_open(app: TestApp) {
    for (method, address) in requests(&app).await {
        let answer = app.request(method, &address).await;
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{address}"
        );
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("x-frame-options"), "DENY");
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none';"),
            "{address}: {policy}"
        );
    }
}

async fn every_answer_names_the_contract(app: TestApp) {
    for (method, address) in requests(&app).await {
        let answer = app.request(method, &address).await;
        let version = shared_contracts::CONTRACT_VERSION;
        assert_eq!(answer.header("contract-version"), version, "{address}");
    }
}

async fn every_request_gets_an_id_of_its_own(app: TestApp) {
    let mut seen = HashSet::new();
    for (method, address) in requests(&app).await {
        let answer = app.request(method, &address).await;
        let id = answer.header("x-request-id").to_owned();
        assert_eq!(id.len(), 32, "{address}: {id}");
        assert!(seen.insert(id));
    }
}

async fn a_harmless_id_of_the_caller_is_taken_over(app: TestApp) {
    let longest = "a".repeat(64);
    for id in ["7f3a", "trace-1_B", &longest] {
        let answer = app.get("/nothing").with("x-request-id", id).await;
        assert_eq!(answer.header("x-request-id"), id);
        assert_eq!(answer.problem(404, "not_found")["request_id"], id);
    }
}

async fn a_harmful_id_of_the_caller_is_replaced(app: TestApp) {
    let too_long = "a".repeat(65);
    for id in [
        "",
        "two words",
        "line\tfeed",
        "{\"level\":\"error\"}",
        "caf\u{e9}",
        &too_long,
    ] {
        let answer = app.get("/nothing").with("x-request-id", id).await;
        assert_eq!(answer.header("x-request-id").len(), 32, "{id}");
    }
}

async fn answers_are_compressed_for_those_who_can_read_them(app: TestApp) {
    app.has([article("Leaf").showing(&"<p>margin</p>".repeat(500))])
        .await;
    let plain = app.get("/api/v1/articles/leaf").await;
    assert_eq!(plain.header("content-encoding"), "");
    for encoding in ["gzip", "br"] {
        let small = app
            .get("/api/v1/articles/leaf")
            .with("accept-encoding", encoding);
        let small = small.await.is(200);
        assert_eq!(small.header("content-encoding"), encoding);
        assert!(
            small
                .header("vary")
                .to_lowercase()
                .contains("accept-encoding")
        );
        assert!(small.body.len() * 5 < plain.body.len(), "{encoding}");
        // Weak, because the bytes differ: one tag for all encodings.
        assert_eq!(small.header("etag"), plain.header("etag"));
    }
}
