//! `POST /api/v1/password-resets` and `…/confirm`

use chrono::Duration;
use serde_json::json;

use crate::support::{PASSWORD, TestApp, on_both_engines, token_in};

on_both_engines!(
    a_forgotten_password_is_chosen_anew,
    a_link_works_once_and_for_an_hour,
    a_bad_password_does_not_use_up_the_link,
    nobody_is_told_who_has_an_account,
    nothing_is_written_for_anybody_before_the_answer,
    a_disabled_account_gets_no_link,
    a_link_for_one_thing_is_good_for_nothing_else,
);

const ASK: &str = "/api/v1/password-resets";
const AGAIN: &str = "/api/v1/email-verifications";
const CONFIRM: &str = "/api/v1/password-resets/confirm";
const NEW: &str = "wide margins, narrow gutters";

async fn link(app: &TestApp) -> String {
    app.as_site(ASK, json!({ "email": "ada@example.com" }))
        .await
        .is(202);
    token_in(&app.letter().await)
}

async fn a_forgotten_password_is_chosen_anew(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    app.as_site(ASK, json!({ "email": "ADA@example.com" }))
        .await
        .is(202);
    let letter = app.letter().await;
    assert!(
        letter
            .text
            .contains("https://example/reset-password?token=rvl_")
    );
    let body = json!({ "token": token_in(&letter), "password": NEW });
    assert_eq!(app.as_site(CONFIRM, body).await.is(204).text(), "");
    assert_eq!(
        app.letter().await.subject,
        "Your password at Recto & Verso was changed"
    );
    app.signs_in("ada")
        .await
        .problem(403, "invalid_credentials");
    let body = json!({ "login": "ada", "password": NEW, "device": session["device"] });
    let new = app.as_site("/api/v1/sessions", body).await.json()["session"].clone();
    // The browsers from before are not known any more.
    assert!(new["device"].is_string());
    let token = app.own_token(ada).await;
    let sessions = app
        .get("/api/v1/me/sessions")
        .bearer(&token)
        .await
        .items("id");
    assert_eq!(sessions, [new["id"].as_str().unwrap()]);
}

async fn a_link_works_once_and_for_an_hour(app: TestApp) {
    app.has_account("ada").await;
    let (first, second) = (link(&app).await, link(&app).await);
    let body = |token: &str| json!({ "token": token, "password": NEW });
    app.as_site(CONFIRM, body(&second)).await.is(204);
    for used in [&second, &first] {
        let answer = app.as_site(CONFIRM, body(used)).await;
        assert_eq!(answer.mistakes(), ["body/token expired"]);
    }
    app.letters().await;
    let late = link(&app).await;
    app.clock.advance(Duration::hours(1));
    let answer = app.as_site(CONFIRM, body(&late)).await;
    assert_eq!(answer.mistakes(), ["body/token expired"]);
}

async fn a_bad_password_does_not_use_up_the_link(app: TestApp) {
    app.has_account("ada").await;
    let token = link(&app).await;
    let body = json!({ "token": token, "password": "ada@example.com12" });
    let answer = app.as_site(CONFIRM, body).await;
    assert_eq!(answer.mistakes(), ["body/password own_words"]);
    let body = json!({ "token": token, "password": NEW });
    app.as_site(CONFIRM, body).await.is(204);
}

async fn nobody_is_told_who_has_an_account(app: TestApp) {
    app.has_account("ada").await;
    let known = app
        .as_site(ASK, json!({ "email": "ada@example.com" }))
        .await;
    assert_eq!(app.letters().await.len(), 1);
    let unknown = app
        .as_site(ASK, json!({ "email": "nobody@example.com" }))
        .await;
    assert!(app.letters().await.is_empty());
    assert_eq!(known.is(202).body, unknown.is(202).body);
}

async fn a_disabled_account_gets_no_link(app: TestApp) {
    let ada = app.has_account("ada").await;
    let before = link(&app).await;
    app.run_for("UPDATE users SET is_active = FALSE WHERE id = $1", ada)
        .await;
    app.as_site(ASK, json!({ "email": "ada@example.com" }))
        .await
        .is(202);
    assert!(app.letters().await.is_empty());
    let body = json!({ "token": before, "password": NEW });
    let answer = app.as_site(CONFIRM, body).await;
    assert_eq!(answer.mistakes(), ["body/token expired"]);
}

async fn a_link_for_one_thing_is_good_for_nothing_else(app: TestApp) {
    app.has_account("ada").await;
    let token = link(&app).await;
    let path = "/api/v1/email-verifications/confirm";
    let answer = app.as_site(path, json!({ "token": token })).await;
    assert_eq!(answer.mistakes(), ["body/token expired"]);
    app.signs_up("bea").await.is(202);
    let token = token_in(&app.letter().await);
    let answer = app
        .as_site(CONFIRM, json!({ "token": token, "password": PASSWORD }))
        .await;
    assert_eq!(answer.mistakes(), ["body/token expired"]);
}

async fn nothing_is_written_for_anybody_before_the_answer(app: TestApp) {
    app.has_account("ada").await;
    let site = app.token(&["internal"], None).await;
    let answer = app.signs_up("bea").await.is(202);
    let answer: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    let handle = &answer["handle"];
    let forgot = |email| json!({ "email": email });
    let again = |email| json!({ "email": email, "handle": handle });
    let nobody = "nobody@example.com";
    for (path, bodies) in [
        (ASK, [forgot("ada@example.com"), forgot(nobody)]),
        (AGAIN, [again("bea@example.com"), again(nobody)]),
    ] {
        let mut written = Vec::new();
        for body in bodies {
            let before = app.state.database.commits();
            app.post(path).bearer(&site).json(body).await.is(202);
            written.push(app.state.database.commits() - before);
            app.letters().await;
        }
        // Both are counted; that is all.
        assert_eq!(written, [1, 1], "{path}");
    }
}
