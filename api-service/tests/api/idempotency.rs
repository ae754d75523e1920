//! Requests that make something and come twice.

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Answer, TestApp, on_both_engines};

on_both_engines!(
    the_same_request_gets_the_same_answer_and_makes_one_thing,
    another_request_cannot_have_the_key,
    a_refused_request_may_be_corrected,
    callers_do_not_get_each_other_s_answers,
    after_a_day_a_key_is_forgotten,
    requests_at_the_same_moment_make_one_thing,
    a_key_that_is_none_is_refused,
    an_answer_is_given_again_only_to_who_may_still_ask,
);

const SCOPES: [&str; 3] = ["groups.read", "groups.write", "users.write"];

async fn root(app: &TestApp) -> String {
    let root = app.has_superuser("root").await;
    app.token(&SCOPES, root).await
}

async fn create(app: &TestApp, token: &str, key: &str, body: Value) -> Answer {
    let request = app.post("/api/v1/groups").bearer(token);
    request.with("idempotency-key", key).json(body).await
}

async fn the_same_request_gets_the_same_answer_and_makes_one_thing(app: TestApp) {
    let token = root(&app).await;
    let first = create(&app, &token, "k-1", json!({ "name": "G" }))
        .await
        .is(201);
    // A later change does not show in what was answered then.
    let location = first.header("location").replace("https://api.example", "");
    let change = app.patch(&location).bearer(&token).if_match("*");
    change.json(json!({ "name": "H" })).await.is(200);
    for key in ["k-1", "\"k-1\""] {
        let again = create(&app, &token, key, json!({ "name": "G" }))
            .await
            .is(201);
        assert_eq!(again.body, first.body);
        for name in ["etag", "location", "content-type", "cache-control"] {
            assert_eq!(again.header(name), first.header(name), "{name}");
        }
    }
    let other = create(&app, &token, "k-2", json!({ "name": "G" })).await;
    assert_ne!(other.is(201).body, first.body);
    let body = json!({ "username": "ada", "email": "ada@example.com" });
    let mut ids = Vec::new();
    for _ in 0..2 {
        let request = app.post("/api/v1/users").bearer(&token);
        let request = request.with("idempotency-key", "u-1").json(body.clone());
        ids.push(request.await.is(201).body);
    }
    assert_eq!(ids[0], ids[1]);
}

async fn another_request_cannot_have_the_key(app: TestApp) {
    let token = root(&app).await;
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(201);
    let answer = create(&app, &token, "k", json!({ "name": "H" })).await;
    assert_eq!(
        answer.mistakes(),
        ["header/Idempotency-Key another_request"]
    );
    let body = json!({ "username": "ada", "email": "ada@example.com" });
    let request = app.post("/api/v1/users").bearer(&token);
    let answer = request.with("idempotency-key", "k").json(body).await;
    assert_eq!(
        answer.mistakes(),
        ["header/Idempotency-Key another_request"]
    );
}

async fn a_refused_request_may_be_corrected(app: TestApp) {
    let token = root(&app).await;
    create(&app, &token, "k", json!({ "name": "Editor" }))
        .await
        .is(422);
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(201);
}

async fn callers_do_not_get_each_other_s_answers(app: TestApp) {
    let first = root(&app).await;
    let other = app.has_superuser("other").await;
    let other = app.token(&SCOPES, other).await;
    create(&app, &first, "k", json!({ "name": "G" }))
        .await
        .is(201);
    let answer = create(&app, &other, "k", json!({ "name": "G" })).await;
    assert_eq!(answer.mistakes(), ["body/name taken"]);
}

async fn after_a_day_a_key_is_forgotten(app: TestApp) {
    let root = app.has_superuser("root").await;
    let token = app.token(&SCOPES, root).await;
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(201);
    app.clock.advance(Duration::hours(24));
    let token = app.token(&SCOPES, root).await;
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(201);
    app.clock.advance(Duration::seconds(1));
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(422);
}

async fn requests_at_the_same_moment_make_one_thing(app: TestApp) {
    let token = root(&app).await;
    let body = json!({ "name": "G" });
    let request = || create(&app, &token, "k", body.clone());
    let answers = tokio::join!(request(), request(), request());
    let first = answers.0.is(201).body;
    assert_eq!(answers.1.is(201).body, first);
    assert_eq!(answers.2.is(201).body, first);
}

async fn a_key_that_is_none_is_refused(app: TestApp) {
    let token = root(&app).await;
    for key in ["", "\"\"", "two words", "\"half", "b\\s", &"a".repeat(201)] {
        let answer = create(&app, &token, key, json!({ "name": "G" })).await;
        assert_eq!(
            answer.mistakes(),
            ["header/Idempotency-Key pattern"],
            "{key}"
        );
    }
    let twice = app.post("/api/v1/groups").bearer(&token);
    let twice = twice
        .with("idempotency-key", "a")
        .with("idempotency-key", "a");
    let answer = twice.json(json!({ "name": "G" })).await;
    assert_eq!(answer.mistakes(), ["header/Idempotency-Key repeated"]);
}

async fn an_answer_is_given_again_only_to_who_may_still_ask(app: TestApp) {
    let root = app.has_superuser("root").await;
    let token = app.token(&SCOPES, root).await;
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(201);
    app.run("UPDATE users SET is_superuser = FALSE").await;
    create(&app, &token, "k", json!({ "name": "G" }))
        .await
        .is(403);
}
