//! ETag, 304, Cache-Control: an answer that the client already has is not sent again.

use axum::http::Method;
use chrono::Duration;

use crate::support::{TestApp, article, every_operation, on_both_engines, readable};

on_both_engines!(
    every_document_can_be_revalidated,
    a_document_changes_its_tag_when_it_changes,
    shared_caches_may_keep_documents_briefly,
    errors_are_never_kept,
    an_answer_is_repeated_for_a_second,
    what_is_missing_is_looked_for_every_time,
    answers_are_repeated_to_the_same_question_only,
    health_is_never_kept,
    what_is_for_the_caller_alone_is_never_kept,
);

/// Operations whose answers are not documents.
const OTHERS: [&str; 3] = ["/api/v1/media/{id}", "/health/live", "/health/ready"];

async fn documents(app: &TestApp) -> Vec<String> {
    let mut operations = readable(app).await;
    operations.retain(|operation| !OTHERS.contains(&operation.template.as_str()));
    assert!(operations.len() >= 11);
    let addresses = operations.into_iter().map(|operation| operation.address);
    addresses.chain(["/openapi.json".to_owned()]).collect()
}

async fn every_document_can_be_revalidated(app: TestApp) {
    for address in documents(&app).await {
        let first = app.get(&address).await.is(200);
        let tag = first.header("etag").to_owned();
        assert!(
            tag.starts_with("W/\"") && tag.ends_with('"'),
            "{address}: {tag}"
        );
        let strong = tag.trim_start_matches("W/");
        for known in [&tag, strong, "*", &format!("\"other\", {tag}")] {
            for method in [Method::GET, Method::HEAD] {
                let again = app.request(method, &address).with("if-none-match", known);
                let again = again.await.is(304);
                assert!(again.body.is_empty());
                assert_eq!(again.header("etag"), tag);
                assert_eq!(again.header("cache-control"), first.header("cache-control"));
                assert_eq!(again.header("content-type"), "");
                assert_ne!(again.header("x-request-id"), "");
            }
        }
        for other in ["\"other\"", "W/\"\"", "", "other"] {
            app.get(&address).with("if-none-match", other).await.is(200);
        }
    }
}

async fn a_document_changes_its_tag_when_it_changes(app: TestApp) {
    app.has([article("Leaf")]).await;
    let before = app.get("/api/v1/articles/leaf").await;
    app.has([article("Leaf").titled("Another")]).await;
    let after = app.get("/api/v1/articles/leaf");
    let after = after
        .with("if-none-match", before.header("etag"))
        .await
        .is(200);
    assert_ne!(after.header("etag"), before.header("etag"));
}

async fn shared_caches_may_keep_documents_briefly(app: TestApp) {
    for address in documents(&app).await {
        let answer = app.get(&address).await;
        let expected = "public, max-age=10, stale-while-revalidate=60";
        assert_eq!(answer.header("cache-control"), expected, "{address}");
    }
}

async fn errors_are_never_kept(app: TestApp) {
    for path in [
        "/api/v1/articles/nothing",
        "/api/v1/articles?limit=0",
        "/nothing",
    ] {
        let answer = app.get(path).with("if-none-match", "*").await;
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("etag"), "", "{path}");
    }
}

async fn health_is_never_kept(app: TestApp) {
    for path in ["/health/live", "/health/ready"] {
        assert_eq!(
            app.get(path).await.header("cache-control"),
            "no-store",
            "{path}"
        );
    }
}

/// Without a token, that is; see the tests of each for the answers with one.
async fn what_is_for_the_caller_alone_is_never_kept(app: TestApp) {
    for operation in every_operation(&app).await {
        if operation.is_private || operation.method != Method::GET {
            let answer = app.request(operation.method.clone(), &operation.address);
            let kept = answer.await.header("cache-control").to_owned();
            assert_eq!(kept, "no-store", "{operation:?}");
        }
    }
}

async fn an_answer_is_repeated_for_a_second(app: TestApp) {
    let app = app.with(&["--answer-max-age=1"]);
    app.has([article("Leaf")]).await;
    let first = app.get("/api/v1/articles/leaf").await.is(200);
    app.has([article("Leaf").titled("Another")]).await;
    app.clock.advance(Duration::milliseconds(999));
    let repeated = app.get("/api/v1/articles/leaf").await.is(200);
    assert_eq!(repeated.body, first.body);
    for name in ["etag", "cache-control", "content-type"] {
        assert_eq!(repeated.header(name), first.header(name));
    }
    assert_ne!(
        repeated.header("x-request-id"),
        first.header("x-request-id")
    );
    let known = app.get("/api/v1/articles/leaf");
    known
        .with("if-none-match", first.header("etag"))
        .await
        .is(304);
    app.clock.advance(Duration::milliseconds(1));
    let later = app.get("/api/v1/articles/leaf").await.is(200);
    assert_eq!(later.json()["title"], "Another");
}

async fn what_is_missing_is_looked_for_every_time(app: TestApp) {
    let app = app.with(&["--answer-max-age=1"]);
    app.get("/api/v1/articles/leaf").await.is(404);
    app.has([article("Leaf")]).await;
    app.get("/api/v1/articles/leaf").await.is(200);
}

async fn answers_are_repeated_to_the_same_question_only(app: TestApp) {
    let app = app.with(&["--answer-max-age=1"]);
    app.has([article("Leaf"), article("Quire")]).await;
    let one = app.get("/api/v1/articles?limit=1").await.is(200);
    let two = app.get("/api/v1/articles?limit=2").await.is(200);
    assert_eq!(one.json()["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(two.json()["items"].as_array().map(Vec::len), Some(2));
}
