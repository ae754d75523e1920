//! Sessions that are used, and that go on when somebody proves again who they are.

use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Answer, KeyPair, PASSWORD, TestApp, VERIFIER, on_both_engines};

on_both_engines!(
    use_is_noted_where_the_site_shows_the_secret,
    use_is_noted_when_the_site_renews_its_tokens,
    whoever_proves_it_again_stays_in_the_same_session,
    a_password_and_a_recovery_code_go_on_with_the_session,
    a_session_that_ended_does_not_go_on,
    somebody_else_in_the_same_browser_ends_the_session,
    signing_out_ends_what_every_sign_in_before_gave,
);

const SIGN_IN: &str = "/api/v1/sessions";
const END: &str = "/api/v1/sessions/current/end";

/// Signs in in a browser that has this session already.
async fn again(app: &TestApp, login: &str, session: &Value) -> Value {
    let body = json!({ "login": login, "password": PASSWORD, "session_secret": session["secret"] });
    app.as_site(SIGN_IN, body).await.json()
}

async fn listed(app: &TestApp, user: Uuid, session: &Value) -> Value {
    let token = app.own_token(user).await;
    let page = app.get("/api/v1/me/sessions").bearer(&token).await.json();
    let items = page["items"].as_array().unwrap().iter();
    let mut found = items.filter(|item| item["id"] == session["id"]);
    found.next().cloned().unwrap_or_default()
}

/// The site shows a secret for somebody who is there.
async fn shows(app: &TestApp, session: &Value, address: &str) {
    let begun = app.begin("site", &[]).await;
    let token = app.token(&["internal"], None).await;
    app.get(&format!("/api/v1/authorization-requests/{}", begun.request))
        .bearer(&token)
        .with("session-secret", session["secret"].as_str().unwrap())
        .for_person(&token, address)
        .await
        .is(200);
}

async fn use_is_noted_where_the_site_shows_the_secret(app: TestApp) {
    let ada = app.has_account("ada").await;
    let body = json!({ "login": "ada", "password": PASSWORD });
    let answer = app.as_site_for("192.0.2.7", SIGN_IN, body).await;
    let session = answer.json()["session"].clone();
    let used = async || {
        let now = listed(&app, ada, &session).await;
        assert_eq!(now["ip_address"], "192.0.2.7", "where it began stays");
        (now["last_used_at"].clone(), now["last_ip_address"].clone())
    };
    app.clock.advance(Duration::seconds(59));
    shows(&app, &session, "198.51.100.7").await;
    assert_eq!(
        used().await,
        (json!("2026-06-15T12:00:00Z"), json!("192.0.2.7"))
    );
    app.clock.advance(Duration::seconds(1));
    shows(&app, &session, "198.51.100.7").await;
    assert_eq!(
        used().await,
        (json!("2026-06-15T12:01:00Z"), json!("198.51.100.7"))
    );
    // Not believed without the site's word: the time is noted, and no place.
    app.clock.advance(Duration::minutes(1));
    app.is_live(&session).await;
    assert_eq!(
        used().await,
        (json!("2026-06-15T12:02:00Z"), json!("198.51.100.7"))
    );
}

/// Tokens of the site in a session of its own; gives the refresh token.
async fn tokens_of_site(app: &TestApp, key: &KeyPair, session: &Value) -> String {
    let text = |name: &str| session[name].as_str().unwrap().to_owned();
    let session = crate::support::TestSession {
        id: text("id").parse().unwrap(),
        secret: text("secret"),
        user: text("user_id").parse().unwrap(),
    };
    let code = app.code("site", &session, &[]).await;
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", "https://example/oauth/callback"),
        ("code_verifier", VERIFIER),
    ];
    let assertion = app.assertion(key, "site", &code);
    let answer = app.form_with_assertion("/oauth2/token", &assertion, &form);
    let tokens = answer.await.json();
    tokens["refresh_token"].as_str().unwrap().to_owned()
}

async fn refresh(app: &TestApp, key: &KeyPair, token: &str, jti: &str, address: &str) -> Answer {
    let site = app.token(&["internal"], None).await;
    let assertion = app.assertion(key, "site", jti);
    let form = crate::support::form_body(&[
        ("grant_type", "refresh_token"),
        ("refresh_token", token),
        ("client_assertion", &assertion),
        (
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ),
    ]);
    app.post("/oauth2/token")
        .for_person(&site, address)
        .body("application/x-www-form-urlencoded", form)
        .await
}

async fn use_is_noted_when_the_site_renews_its_tokens(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let token = tokens_of_site(&app, &key, &session).await;
    app.clock.advance(Duration::minutes(5));
    refresh(&app, &key, &token, "1", "198.51.100.7")
        .await
        .is(200);
    let used = listed(&app, ada, &session).await;
    assert_eq!(used["last_used_at"], "2026-06-15T12:05:00Z");
    assert_eq!(used["last_ip_address"], "198.51.100.7");
}

async fn whoever_proves_it_again_stays_in_the_same_session(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut session = app.signs_in("ada").await.json()["session"].clone();
    let token = app.own_token(ada).await;
    let count = async || {
        let mine = app.get("/api/v1/me/sessions").bearer(&token).await;
        mine.items("id").len()
    };
    let before = count().await;
    for _ in 0..2 {
        app.clock.advance(Duration::minutes(2));
        let next = again(&app, "ada", &session).await["session"].clone();
        assert_eq!(next["id"], session["id"]);
        assert_ne!(next["secret"], session["secret"]);
        assert!(!app.is_live(&session).await, "the old secret is dead");
        assert!(app.is_live(&next).await);
        session = next;
    }
    assert_eq!(count().await, before);
    let now = listed(&app, ada, &session).await;
    assert_eq!(now["authenticated_at"], "2026-06-15T12:04:00Z");
    assert_eq!(now["created_at"], "2026-06-15T12:00:00Z");
    assert_eq!(now["expires_at"], "2026-07-15T12:00:00Z");
    assert_eq!(session["expires_at"], now["expires_at"]);
    // A secret that was replaced is nobody's: it neither goes on nor ends anything.
    let other = again(
        &app,
        "ada",
        &json!({ "secret": format!("rvs_{}", "A".repeat(43)) }),
    )
    .await;
    assert_ne!(other["session"]["id"], session["id"]);
    assert!(app.is_live(&session).await);
}

async fn a_password_and_a_recovery_code_go_on_with_the_session(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let mut authenticator = crate::support::Authenticator::new();
    let added = app.has_passkey_in(ada, &mut authenticator).await;
    let step = again(&app, "ada", &session).await;
    let pending = &step["pending"]["secret"];
    assert!(app.is_live(&session).await, "half a proof ends nothing");
    let body = json!({
        "pending": pending, "code": added["recovery_codes"][0], "session_secret": session["secret"],
    });
    let answer = app.as_site("/api/v1/sessions/second-factor", body).await;
    let next = answer.json()["session"].clone();
    assert_eq!(next["id"], session["id"]);
    assert!(!app.is_live(&session).await);
    let now = listed(&app, ada, &next).await;
    assert_eq!(now["methods"], json!(["pwd", "otp", "mfa"]));

    let begun = app.asks_for_passkey(None).await;
    let body = json!({
        "challenge": begun["secret"], "credential": authenticator.get(&begun["options"]),
        "session_secret": next["secret"],
    });
    let answer = app.as_site("/api/v1/sessions/passkey", body).await.json();
    assert_eq!(answer["session"]["id"], session["id"]);
    assert!(!app.is_live(&next).await);
    let now = listed(&app, ada, &session).await;
    assert_eq!(now["methods"], json!(["hwk", "user", "mfa"]));
}

async fn a_session_that_ended_does_not_go_on(app: TestApp) {
    app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let body = json!({ "secret": session["secret"] });
    app.as_site(END, body).await.is(204);
    let next = again(&app, "ada", &session).await;
    assert_ne!(next["session"]["id"], session["id"]);
    app.clock.advance(Duration::days(30));
    let late = again(&app, "ada", &next["session"]).await;
    assert_ne!(late["session"]["id"], next["session"]["id"]);
}

async fn somebody_else_in_the_same_browser_ends_the_session(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.has_account("bea").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let hers = again(&app, "bea", &session).await["session"].clone();
    assert_eq!(hers["username"], "bea");
    assert_ne!(hers["id"], session["id"]);
    assert!(!app.is_live(&session).await);
    assert!(app.is_live(&hers).await);
    let token = app.own_token(ada).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let events = log["items"].as_array().unwrap().iter();
    let ended: Vec<_> = events
        .filter(|event| event["action"] == "session.ended")
        .map(|event| &event["details"]["session_id"])
        .collect();
    assert_eq!(ended, [&session["id"]]);
}

async fn signing_out_ends_what_every_sign_in_before_gave(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let token = tokens_of_site(&app, &key, &session).await;
    let next = again(&app, "ada", &session).await["session"].clone();
    refresh(&app, &key, &token, "1", "192.0.2.1").await.is(200);
    let body = json!({ "secret": next["secret"] });
    app.as_site(END, body).await.is(204);
    refresh(&app, &key, &token, "2", "192.0.2.1")
        .await
        .oauth_error(400, "invalid_grant");
}
