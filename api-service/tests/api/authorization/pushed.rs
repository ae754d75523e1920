//! Requests that a client sends ahead of the browser.

use chrono::Duration;
use serde_json::Value;

use crate::support::{Answer, TestApp, client, on_both_engines, query_of};

on_both_engines!(
    a_request_sent_ahead_is_what_counts,
    a_request_sent_ahead_is_good_once_for_its_client_and_not_for_long,
    what_is_wrong_is_said_at_once,
);

async fn push(app: &TestApp, secret: &str, changes: &[(&str, &str)]) -> Answer {
    let mut parameters = TestApp::request_of("app");
    for (name, value) in changes {
        parameters.retain(|(given, _)| given != name);
        parameters.push(((*name).to_owned(), (*value).to_owned()));
    }
    let pairs: Vec<_> = parameters
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    app.form_as("/oauth2/par", "app", secret, &pairs).await
}

async fn pushed(app: &TestApp, secret: &str) -> String {
    let answer = push(app, secret, &[]).await.is(201);
    assert_eq!(answer.header("cache-control"), "no-store");
    let pushed: Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(pushed["expires_in"], 90);
    pushed["request_uri"].as_str().unwrap().to_owned()
}

async fn go(app: &TestApp, client: &str, request_uri: &str) -> String {
    let query = crate::support::form_body(&[
        ("client_id", client),
        ("request_uri", request_uri),
        ("redirect_uri", "https://evil.example/"),
        ("scope", "users.write"),
    ]);
    let answer = app.get(&format!("/oauth2/authorize?{query}")).await.is(303);
    answer.header("location").to_owned()
}

async fn a_request_sent_ahead_is_what_counts(app: TestApp) {
    let secret = app.has_client(&client("app")).await;
    let name = pushed(&app, &secret).await;
    let location = go(&app, "app", &name).await;
    let request = query_of(&location)["request"].clone();
    let token = app.token(&["internal"], None).await;
    let path = format!("/api/v1/authorization-requests/{request}");
    let details = app.get(&path).bearer(&token).await.json();
    assert_eq!(details["redirect_host"], "app.example");
    assert_eq!(details["scopes"][0]["name"], "openid");
}

async fn a_request_sent_ahead_is_good_once_for_its_client_and_not_for_long(app: TestApp) {
    let secret = app.has_client(&client("app")).await;
    app.has_client(&client("other")).await;
    let refused = "https://example/authorize/error?code=invalid_request_uri";
    let name = pushed(&app, &secret).await;
    assert_eq!(go(&app, "other", &name).await, refused);
    assert!(go(&app, "app", &name).await.contains("/sign-in?request="));
    assert_eq!(go(&app, "app", &name).await, refused);
    let name = pushed(&app, &secret).await;
    app.clock.advance(Duration::seconds(90));
    assert_eq!(go(&app, "app", &name).await, refused);
    for name in [
        "https://evil.example/request",
        "urn:ietf:params:oauth:request_uri:guess",
    ] {
        assert_eq!(go(&app, "app", name).await, refused);
    }
}

async fn what_is_wrong_is_said_at_once(app: TestApp) {
    let secret = app.has_client(&client("app")).await;
    for (changes, error) in [
        (
            [("redirect_uri", "https://evil.example/")],
            "invalid_request",
        ),
        ([("scope", "superpowers")], "invalid_scope"),
        ([("code_challenge_method", "plain")], "invalid_request"),
        ([("response_type", "token")], "unsupported_response_type"),
        (
            [("request_uri", "urn:ietf:params:oauth:request_uri:x")],
            "invalid_request",
        ),
        ([("client_id", "other")], "invalid_request"),
    ] {
        push(&app, &secret, &changes).await.oauth_error(400, error);
    }
    push(&app, "wrong", &[])
        .await
        .oauth_error(401, "invalid_client");
}
