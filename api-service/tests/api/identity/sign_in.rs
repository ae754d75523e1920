//! `POST /api/v1/sessions` and `/api/v1/sessions/current/end`

use serde_json::{Value, json};

use crate::support::{PASSWORD, TestApp, on_both_engines};

on_both_engines!(
    the_right_password_begins_a_session,
    wrong_names_wrong_passwords_and_disabled_accounts_are_answered_alike,
    a_password_is_the_same_however_the_keyboard_composed_it,
    a_browser_is_known_the_second_time,
    signing_out_ends_the_session,
    a_session_ends_after_thirty_days_and_with_its_user,
    a_password_kept_by_weaker_means_is_hashed_anew,
);

async fn sign_in(app: &TestApp, login: &str, password: &str) -> crate::support::Answer {
    let body = json!({ "login": login, "password": password });
    app.as_site("/api/v1/sessions", body).await
}

async fn the_right_password_begins_a_session(app: TestApp) {
    let ada = app.has_account("ada").await;
    let body = json!({ "login": "ada", "password": PASSWORD });
    let answer = app
        .as_site_for("2001:db8::7", "/api/v1/sessions", body)
        .await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let answer = answer.json();
    assert_eq!(answer["outcome"], "signed_in");
    assert_eq!(answer["pending"], Value::Null);
    let session = &answer["session"];
    assert_eq!(session["username"], "ada");
    assert_eq!(session["user_id"], ada.to_string());
    assert_eq!(session["expires_at"], "2026-07-15T12:00:00Z");
    assert!(session["secret"].as_str().unwrap().starts_with("rvs_"));
    assert!(session["device"].as_str().unwrap().starts_with("rvd_"));
    assert!(app.is_live(session).await);
    let token = app.own_token(ada).await;
    let mine = app.get("/api/v1/me/sessions").bearer(&token).await.json();
    let items = mine["items"].as_array().unwrap().iter();
    let mut found = items.filter(|item| item["id"] == session["id"]);
    let found = found.next().unwrap();
    assert_eq!(found["methods"], json!(["pwd"]));
    assert_eq!(found["ip_address"], "2001:db8::7");
    let me = app.get("/api/v1/me").bearer(&token).await.json();
    assert_eq!(me["last_sign_in_at"], "2026-06-15T12:00:00Z");
}

async fn wrong_names_wrong_passwords_and_disabled_accounts_are_answered_alike(app: TestApp) {
    app.has_account("ada").await;
    let off = app.has_account("off").await;
    app.run_for("UPDATE users SET is_active = FALSE WHERE id = $1", off)
        .await;
    app.has_user("no-password").await;
    let mut answers = Vec::new();
    for (login, password) in [
        ("ada", "another password altogether"),
        ("nobody", PASSWORD),
        ("nobody@example.com", PASSWORD),
        ("off", PASSWORD),
        ("no-password", PASSWORD),
        ("no-password", "nobody's password"),
        ("nobody", "nobody's password"),
    ] {
        let answer = sign_in(&app, login, password).await;
        let mut problem = answer.problem(403, "invalid_credentials");
        problem["request_id"] = Value::Null;
        answers.push(problem);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1);
}

async fn a_password_is_the_same_however_the_keyboard_composed_it(app: TestApp) {
    let composed = "caf\u{e9} au lait, tous les jours";
    let body = json!({ "username": "ada", "email": "ada@example.com", "password": composed });
    app.as_site("/api/v1/sign-ups", body).await.is(202);
    let token = crate::support::token_in(&app.letter().await);
    app.confirms(&token, composed).await.is(200);
    let decomposed = "cafe\u{301} au lait,\u{a0}tous les jours";
    sign_in(&app, "ada", decomposed).await.is(200);
    sign_in(&app, "ada", &composed.to_uppercase()).await.is(403);
}

async fn a_browser_is_known_the_second_time(app: TestApp) {
    app.has_account("ada").await;
    app.has_account("bea").await;
    let first = app.signs_in("ada").await.json();
    let device = &first["session"]["device"];
    let with = |login: &str| json!({ "login": login, "password": PASSWORD, "device": device });
    let second = app.as_site("/api/v1/sessions", with("ada")).await.json();
    assert_eq!(second["session"]["device"], Value::Null);
    let others = app.as_site("/api/v1/sessions", with("bea")).await.json();
    assert!(others["session"]["device"].is_string());
}

async fn signing_out_ends_the_session(app: TestApp) {
    app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    assert!(app.is_live(&session).await);
    for _ in 0..2 {
        let body = json!({ "secret": session["secret"] });
        let answer = app.as_site("/api/v1/sessions/current/end", body).await;
        assert_eq!(answer.is(204).text(), "");
        assert!(!app.is_live(&session).await);
    }
}

async fn a_session_ends_after_thirty_days_and_with_its_user(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    app.clock.advance(chrono::Duration::days(30));
    assert!(!app.is_live(&session).await);
    let session = app.signs_in("ada").await.json()["session"].clone();
    app.run_for("UPDATE users SET is_active = FALSE WHERE id = $1", ada)
        .await;
    assert!(!app.is_live(&session).await);
}

async fn a_password_kept_by_weaker_means_is_hashed_anew(app: TestApp) {
    let ada = app.has_account("ada").await;
    let kept = app.password_hash(ada).await;
    assert!(kept.starts_with("$argon2id$v=19$m=1024,t=1,p=1$"), "{kept}");
    let stronger = app.with(&["--password-passes=2"]);
    sign_in(&stronger, "ada", "another password altogether")
        .await
        .is(403);
    assert_eq!(app.password_hash(ada).await, kept);
    stronger.signs_in("ada").await.is(200);
    let kept = app.password_hash(ada).await;
    assert!(kept.starts_with("$argon2id$v=19$m=1024,t=2,p=1$"), "{kept}");
    // Whatever the means, it is the same password; and it is hashed anew once only.
    stronger.signs_in("ada").await.is(200);
    assert_eq!(app.password_hash(ada).await, kept);
    sign_in(&app, "ada", "another password altogether")
        .await
        .is(403);
}
