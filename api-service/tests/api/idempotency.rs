//! Requests that make something and come twice.

use chrono::Duration;
use serde_json::{Value, json};
use verso::database::Session;

use crate::support::{Answer, TestApp, on_both_engines};

on_both_engines!(
    the_same_request_gets_the_same_answer_and_makes_one_thing,
    another_request_cannot_have_the_key,
    a_refused_request_may_be_corrected,
    callers_do_not_get_each_other_s_answers,
    after_a_day_a_key_is_forgotten,
    requests_at_the_same_moment_make_one_thing,
    a_key_that_is_none_is_refused,
    a_secret_that_is_shown_once_is_shown_again_to_who_heard_no_answer,
    a_secret_is_renewed_once_although_it_is_asked_for_twice,
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

async fn post(app: &TestApp, token: &str, path: &str, body: Option<&Value>) -> Answer {
    let request = app.post(path).bearer(token);
    let request = request.with("idempotency-key", "the-key");
    match body {
        Some(body) => request.json(body.clone()).await,
        None => request.await,
    }
}

async fn a_secret_that_is_shown_once_is_shown_again_to_who_heard_no_answer(app: TestApp) {
    let root = app.has_superuser("root").await;
    let scopes = [
        "account.read",
        "account.write",
        "clients.read",
        "clients.write",
    ];
    let client = json!({
        "name": "Margin notes", "auth_method": "client_secret_basic", "scopes": ["users.read"],
        "grant_types": ["client_credentials"],
    });
    let personal = json!({ "name": "Script", "scopes": ["account.read"], "expires_in_days": 9 });
    let installer = json!({ "name": "Installer", "uses": 1, "expires_in_days": 9 });
    for (path, body, secret) in [
        ("/api/v1/me/clients", client, "/client_secret"),
        ("/api/v1/me/access-tokens", personal, "/token"),
        ("/api/v1/client-registration-tokens", installer, "/token"),
    ] {
        // A key of its own for each, of a token of its own.
        let user = app.has_superuser(&path.replace('/', "-")).await;
        let token = app.token(&scopes, user).await;
        let first = post(&app, &token, path, Some(&body)).await.is(201);
        let again = post(&app, &token, path, Some(&body)).await.is(201);
        assert_eq!(again.body, first.body);
        assert_eq!(again.header("cache-control"), "no-store");
        let made: Value = serde_json::from_slice(&first.body).unwrap();
        let secret = made.pointer(secret).unwrap().as_str().unwrap();
        assert_eq!(app.get(path).bearer(&token).await.items("id").len(), 1);
        // Neither in the clear in the database, nor for anybody else.
        assert!(!kept(&app).await.contains(secret));
        let other = app.token(&scopes, root).await;
        let others = post(&app, &other, path, Some(&body)).await;
        assert!(others.status == 422 || !others.text().contains(secret));
        // Nor for a stolen token, later.
        app.clock.advance(Duration::minutes(11));
        let mut claims = app.claims(&scopes, Some(user)).await;
        claims.auth_time = claims.auth_time.map(|time| time - 660);
        let stolen = app.signed(&claims).await;
        let answer = post(&app, &stolen, path, Some(&body)).await;
        answer.problem(401, "authentication_too_old");
    }
}

/// Every answer that is kept, as it lies in the database.
async fn kept(app: &TestApp) -> String {
    const KEPT: &str = "SELECT sealed_body FROM idempotency_keys";
    let mut connection = app.state.database.read().await.unwrap();
    let bodies: Vec<Vec<u8>> = match connection.session() {
        Session::Sqlite(connection) => sqlx::query_scalar(KEPT).fetch_all(connection).await,
        Session::Postgres(connection) => sqlx::query_scalar(KEPT).fetch_all(connection).await,
    }
    .unwrap();
    assert!(!bodies.is_empty());
    bodies
        .iter()
        .map(|body| String::from_utf8_lossy(body).into_owned())
        .collect()
}

async fn a_secret_is_renewed_once_although_it_is_asked_for_twice(app: TestApp) {
    let dev = app.has_user("dev").await;
    let token = app.token(&["clients.read", "clients.write"], dev).await;
    let body = json!({
        "name": "Margin notes", "auth_method": "client_secret_basic", "scopes": ["users.read"],
        "grant_types": ["client_credentials"],
    });
    let made = app.post("/api/v1/me/clients").bearer(&token).json(body);
    let made: Value = serde_json::from_slice(&made.await.is(201).body).unwrap();
    let id = made["client"]["id"].as_str().unwrap();
    let path = format!("/api/v1/me/clients/{id}/secrets");
    let first = post(&app, &token, &path, None).await.is(201);
    let again = post(&app, &token, &path, None).await.is(201);
    assert_eq!(again.body, first.body);
    // The one before is good for a day: it would be gone if there had been a third.
    let old = made["client_secret"].as_str().unwrap();
    let new: Value = serde_json::from_slice(&first.body).unwrap();
    for secret in [old, new["client_secret"].as_str().unwrap()] {
        app.client_credentials(id, secret, "users.read")
            .await
            .is(200);
    }
}
