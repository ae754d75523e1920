//! What owners of accounts hear by mail, whoever did it: where somebody who got in for a moment would stay.

use serde_json::{Value, json};

use crate::support::{Answer, PASSWORD, TestApp, on_both_engines, public_client};

on_both_engines!(
    new_recovery_codes_are_told,
    a_new_personal_token_is_told,
    a_new_application_and_its_new_secret_are_told,
    an_application_that_may_stay_is_told_of_once,
    another_browser_is_told_of_where_one_is_known_already,
    a_change_of_address_is_told_at_the_old_one_before_it_counts,
    what_administrators_do_to_an_account_is_told_at_the_old_address,
    who_has_no_address_gets_no_letter,
);

/// Subject of the only letter, which is to this address and has this in it.
async fn told(app: &TestApp, to: &str, text: &str) -> String {
    let letter = app.letter().await;
    assert_eq!(letter.to, to);
    assert!(letter.text.contains(text), "{}", letter.text);
    letter.subject
}

async fn new_recovery_codes_are_told(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.run_for(
        "INSERT INTO authenticators (user_id, sealed_secret, created_at, confirmed_at) SELECT u.id, s.secret_hash, u.created_at, u.created_at \
         FROM users u JOIN sessions s ON s.user_id = u.id WHERE u.id = $1",
        ada,
    )
    .await;
    let request = app.post("/api/v1/me/recovery-codes");
    request.bearer(&app.own_token(ada).await).await.is(200);
    let subject = told(&app, "ada@example.com", "/account/second-factor").await;
    assert_eq!(subject, "You have new recovery codes at Recto & Verso");
}

async fn a_new_personal_token_is_told(app: TestApp) {
    let ada = app.has_account("ada").await;
    let input = json!({ "name": "Backups", "scopes": ["account.read"], "expires_in_days": 30 });
    let made = app
        .post("/api/v1/me/access-tokens")
        .bearer(&app.own_token(ada).await);
    let made = made.json(input).await.is(201);
    let made: Value = serde_json::from_slice(&made.body).unwrap();
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert!(letter.text.contains("\"Backups\""), "{}", letter.text);
    assert!(!letter.text.contains(made["token"].as_str().unwrap()));
}

async fn a_new_application_and_its_new_secret_are_told(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.token(&["clients.read", "clients.write"], ada).await;
    let input = json!({
        "name": "Margin notes", "auth_method": "client_secret_basic", "grant_types": ["authorization_code"],
        "redirect_uris": ["https://app.example/callback"], "scopes": ["openid"],
    });
    let made = app.post("/api/v1/me/clients").bearer(&token);
    let made = made.json(input).await.is(201);
    let made: Value = serde_json::from_slice(&made.body).unwrap();
    let subject = told(&app, "ada@example.com", "\"Margin notes\"").await;
    assert_eq!(subject, "An application was registered at Recto & Verso");
    let id = made["client"]["id"].as_str().unwrap();
    let path = format!("/api/v1/me/clients/{id}/secrets");
    app.post(&path).bearer(&token).await.is(201);
    let subject = told(&app, "ada@example.com", "\"Margin notes\"").await;
    assert_eq!(subject, "An application has a new secret at Recto & Verso");
}

async fn an_application_that_may_stay_is_told_of_once(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.has_session(ada).await;
    app.has_client(&public_client("other")).await;
    app.code("other", &session, &[("scope", "openid profile")])
        .await;
    assert!(app.letters().await.is_empty(), "it ends with the session");
    let offline = [("scope", "openid offline_access")];
    app.code("other", &session, &offline).await;
    let subject = told(&app, "ada@example.com", "/account/apps").await;
    assert!(subject.ends_with("while you are away"), "{subject}");
    app.code("other", &session, &offline).await;
    assert!(app.letters().await.is_empty(), "it was told before");
}

async fn sign_in(app: &TestApp, device: Option<&Value>) -> Answer {
    let mut body = json!({ "login": "ada", "password": PASSWORD });
    if let Some(device) = device {
        body["device"] = device.clone();
    }
    let site = app.token(&["internal"], None).await;
    app.post("/api/v1/sessions")
        .bearer(&site)
        .for_person(&site, "192.0.2.7")
        .with("person-user-agent", "Not a word of this")
        .json(body)
        .await
        .is(200)
}

async fn another_browser_is_told_of_where_one_is_known_already(app: TestApp) {
    let ada = app.has_account("ada").await;
    assert!(app.letters().await.is_empty(), "the first is no news");
    let second = sign_in(&app, None).await.json();
    let letter = app.letter_to("ada@example.com").await;
    assert!(
        letter
            .text
            .contains("from 192.0.2.7 on 15 June 2026 at 12:00 UTC")
    );
    assert!(!letter.text.contains("Not a word"), "{}", letter.text);
    sign_in(&app, Some(&second["session"]["device"])).await;
    assert!(app.letters().await.is_empty(), "it is known now");
    app.run_for("DELETE FROM known_devices WHERE user_id = $1", ada)
        .await;
    sign_in(&app, None).await;
    assert!(app.letters().await.is_empty(), "none is known");
}

async fn a_change_of_address_is_told_at_the_old_one_before_it_counts(app: TestApp) {
    let ada = app.has_account("ada").await;
    let request = app.patch("/api/v1/me").bearer(&app.own_token(ada).await);
    let request = request.if_match("*");
    request
        .json(json!({ "email": "new@example.com" }))
        .await
        .is(200);
    let letters = app.letters().await;
    let old = letters.iter().find(|letter| letter.to == "ada@example.com");
    let old = old.unwrap();
    assert_eq!(
        old.subject,
        "Your address at Recto & Verso is to be changed"
    );
    assert!(old.text.contains("new@example.com") && !old.text.contains("token="));
    assert_eq!(letters.len(), 2);
}

async fn what_administrators_do_to_an_account_is_told_at_the_old_address(app: TestApp) {
    let ada = app.has_account("ada").await;
    let root = app.has_superuser("root").await;
    let token = app.token(&["users.read", "users.write"], root).await;
    let change = async |body: Value| {
        let request = app.patch(&format!("/api/v1/users/{ada}")).bearer(&token);
        request.if_match("*").json(body).await.is(200);
    };
    change(json!({ "display_name": "Ada M." })).await;
    assert!(app.letters().await.is_empty(), "no danger");
    change(json!({ "email": "new@example.com" })).await;
    let subject = told(&app, "ada@example.com", "new@example.com").await;
    assert_eq!(subject, "Your address at Recto & Verso was changed");
    change(json!({ "email": null })).await;
    told(&app, "new@example.com", "no longer has an address").await;
    change(json!({ "email": "ada@example.com" })).await;
    assert!(app.letters().await.is_empty(), "there was no address");
    change(json!({ "is_active": false })).await;
    let subject = told(&app, "ada@example.com", "\"ada\"").await;
    assert_eq!(subject, "Your account at Recto & Verso was disabled");
    change(json!({ "is_active": true })).await;
    assert!(app.letters().await.is_empty());
}

async fn who_has_no_address_gets_no_letter(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.run_for("UPDATE users SET email = NULL WHERE id = $1", ada)
        .await;
    sign_in(&app, None).await;
    assert!(app.letters().await.is_empty());
}
