//! `PUT /api/v1/me/password`

use serde_json::{Value, json};

use crate::support::{Answer, PASSWORD, TestApp, on_both_engines};

on_both_engines!(
    a_new_password_ends_the_other_sessions,
    the_current_password_is_needed_once_signing_in_is_long_ago,
    guesses_at_the_current_password_are_limited,
    a_new_password_must_be_a_good_one,
    whoever_signed_in_a_moment_ago_changes_it_so_often_and_no_more,
);

const NEW: &str = "wide margins, narrow gutters";

async fn change(app: &TestApp, token: &str, body: Value) -> Answer {
    app.put("/api/v1/me/password")
        .bearer(token)
        .json(body)
        .await
}

async fn a_new_password_ends_the_other_sessions(app: TestApp) {
    let ada = app.has_account("ada").await;
    let current = app.signs_in("ada").await.json()["session"].clone();
    app.signs_in("ada").await.is(200);
    let token = app.own_token_in(ada, &current).await;
    let body = json!({ "current_password": PASSWORD, "new_password": NEW });
    assert_eq!(change(&app, &token, body).await.is(204).text(), "");
    let letter = app.letter().await;
    assert_eq!(letter.subject, "Your password at Recto & Verso was changed");
    let left = app
        .get("/api/v1/me/sessions")
        .bearer(&token)
        .await
        .items("id");
    assert_eq!(left, [current["id"].as_str().unwrap()]);
    app.signs_in("ada")
        .await
        .problem(403, "invalid_credentials");
    let body = json!({ "login": "ada", "password": NEW });
    app.as_site("/api/v1/sessions", body).await.is(200);
}

async fn the_current_password_is_needed_once_signing_in_is_long_ago(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut claims = app.claims(&["account.write"], Some(ada)).await;
    claims.auth_time = Some(claims.iat - 601);
    let old = app.signed(&claims).await;
    let refused = change(&app, &old, json!({ "new_password": NEW })).await;
    refused.problem(401, "authentication_too_old");
    let body = json!({ "current_password": "not the right one", "new_password": NEW });
    let refused = change(&app, &old, body).await;
    assert_eq!(refused.mistakes(), ["body/current_password wrong"]);
    let body = json!({ "current_password": PASSWORD, "new_password": NEW });
    change(&app, &old, body).await.is(204);
    let recent = app.own_token(ada).await;
    change(&app, &recent, json!({ "new_password": PASSWORD }))
        .await
        .is(204);
}

async fn guesses_at_the_current_password_are_limited(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let wrong = json!({ "current_password": "not the right one", "new_password": NEW });
    for _ in 0..10 {
        change(&app, &token, wrong.clone()).await.is(422);
    }
    let body = json!({ "current_password": PASSWORD, "new_password": NEW });
    change(&app, &token, body)
        .await
        .problem(429, "too_many_requests");
}

async fn a_new_password_must_be_a_good_one(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    for (password, code) in [
        ("seven77", "too_short"),
        ("gutters9", "too_short"),
        ("ada@example.com1", "own_words"),
    ] {
        let answer = change(&app, &token, json!({ "new_password": password })).await;
        assert_eq!(answer.mistakes(), [format!("body/new_password {code}")]);
    }
    app.signs_in("ada").await.is(200);
}

async fn whoever_signed_in_a_moment_ago_changes_it_so_often_and_no_more(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    for _ in 0..10 {
        change(&app, &token, json!({ "new_password": NEW }))
            .await
            .is(204);
    }
    assert_eq!(app.letters().await.len(), 10);
    let refused = change(&app, &token, json!({ "new_password": NEW })).await;
    refused.problem(429, "too_many_requests");
    let body = json!({ "current_password": NEW, "new_password": PASSWORD });
    change(&app, &token, body).await.is(429);
    assert!(app.letters().await.is_empty());
}
