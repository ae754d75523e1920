//! What administrators do for people who cannot help themselves, and against those who got in.

use serde_json::{Value, json};
use uuid::Uuid;
use verso::permissions::Permission;

use super::{patch, root};
use crate::support::{Authenticator, TestApp, on_both_engines, public_client, token_in};

on_both_engines!(
    a_lost_second_factor_is_taken_away_and_its_owner_told,
    a_lost_passkey_is_a_lost_second_factor,
    a_short_password_goes_with_the_second_factor,
    sessions_are_seen_and_ended_with_their_tokens,
    the_link_to_a_new_password_goes_to_its_owner_alone,
    whoever_cannot_get_mail_or_sign_in_gets_no_link,
    nobody_acts_on_a_user_with_more_rights,
);

fn path(user: Uuid, what: &str) -> String {
    format!("/api/v1/users/{user}/{what}")
}

async fn outcome(app: &TestApp) -> Value {
    app.signs_in("ada").await.json()["outcome"].clone()
}

/// An account with an authenticator.
async fn with_authenticator(app: &TestApp) -> Uuid {
    let ada = app.has_account("ada").await;
    let own = app.own_token(ada).await;
    app.post("/api/v1/me/totp").bearer(&own).await.is(200);
    app.run("UPDATE authenticators SET confirmed_at = created_at")
        .await;
    assert_eq!(outcome(app).await, "second_factor_required");
    ada
}

async fn history(app: &TestApp, user: Uuid) -> Vec<String> {
    let own = app.own_token(user).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&own).await;
    log.items("action")
}

async fn a_lost_second_factor_is_taken_away_and_its_owner_told(app: TestApp) {
    let root = root(&app).await;
    let ada = with_authenticator(&app).await;
    let waiting = app.signs_in("ada").await.json()["pending"]["secret"].clone();
    let factor = path(ada, "second-factor");
    app.delete(&factor).bearer(&root).await.is(204);
    assert_eq!(outcome(&app).await, "signed_in");
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert!(letter.text.contains("took every second factor"));
    assert!(letter.text.contains("Your password is enough"));
    let body = json!({ "pending": waiting, "code": "000000" });
    let late = app.as_site("/api/v1/sessions/second-factor", body).await;
    assert_eq!(late.mistakes(), ["body/pending expired"]);
    assert!(
        history(&app, ada)
            .await
            .contains(&"user.second_factor_removed".to_owned())
    );
    let again = app.delete(&factor).bearer(&root).await;
    again.problem(404, "not_found");
}

async fn a_lost_passkey_is_a_lost_second_factor(app: TestApp) {
    let root = root(&app).await;
    let ada = app.has_account("ada").await;
    let mut authenticator = Authenticator::new();
    let added = app.has_passkey_in(ada, &mut authenticator).await;
    let code = &added["recovery_codes"][0];
    assert_eq!(outcome(&app).await, "second_factor_required");
    let factor = path(ada, "second-factor");
    app.delete(&factor).bearer(&root).await.is(204);
    assert_eq!(outcome(&app).await, "signed_in");
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    app.answers(&begun, &credential).await.is(403);
    // Nor do the codes come back with the next second factor.
    app.has_passkey_in(ada, &mut Authenticator::new()).await;
    let waiting = app.signs_in("ada").await.json()["pending"]["secret"].clone();
    let body = json!({ "pending": waiting, "code": code });
    let old = app.as_site("/api/v1/sessions/second-factor", body).await;
    old.is(403);
}

async fn a_short_password_goes_with_the_second_factor(app: TestApp) {
    let root = root(&app).await;
    let ada = with_authenticator(&app).await;
    app.run("UPDATE users SET password_is_short = TRUE WHERE username = 'ada'")
        .await;
    let factor = path(ada, "second-factor");
    patch(&app, &root, ada, json!({ "email": null }))
        .await
        .is(200);
    let answer = app.delete(&factor).bearer(&root).await;
    answer.problem(409, "conflict");
    assert_eq!(outcome(&app).await, "second_factor_required");
    patch(&app, &root, ada, json!({ "email": "ada@example.com" }))
        .await
        .is(200);
    app.delete(&factor).bearer(&root).await.is(204);
    app.signs_in("ada")
        .await
        .problem(403, "invalid_credentials");
    let letter = app.letter_about("Signing in to").await;
    assert!(letter.text.contains("Choose a new password to sign in"));
}

async fn sessions_are_seen_and_ended_with_their_tokens(app: TestApp) {
    let root = root(&app).await;
    let ada = app.has_user("ada").await;
    app.has_client(&public_client("app")).await;
    let session = app.has_session(ada).await;
    let scope = "openid profile account.read";
    let of_session = app.tokens("app", &session, scope).await;
    let away = format!("{scope} offline_access");
    let of_grant = app.tokens("app", &session, &away).await;
    let sessions = path(ada, "sessions");
    let listed = app.get(&sessions).bearer(&root).await.json();
    assert_eq!(listed["items"][0]["id"], json!(session.id));
    assert_eq!(listed["items"][0]["is_current"], false);
    assert!(!listed.to_string().contains("rvs_"));
    app.delete(&sessions).bearer(&root).await.is(204);
    assert!(!app.is_signed_in(&session).await);
    let listed = app.get(&sessions).bearer(&root).await.items("id");
    assert!(listed.is_empty());
    let log = "/api/v1/me/audit-log";
    let token = of_session["access_token"].as_str().unwrap();
    app.get(log).bearer(token).await.is(401);
    // What goes on while they are away is ended by disabling them.
    let token = of_grant["access_token"].as_str().unwrap();
    app.get(log).bearer(token).await.is(200);
    assert_eq!(history(&app, ada).await[0], "user.sessions_ended");
    let nobody = path(Uuid::nil(), "sessions");
    app.get(&nobody).bearer(&root).await.is(404);
    app.delete(&nobody).bearer(&root).await.is(404);
}

async fn the_link_to_a_new_password_goes_to_its_owner_alone(app: TestApp) {
    let root = root(&app).await;
    let new = json!({ "username": "ada", "email": "ada@example.com" });
    let made = app.post("/api/v1/users").bearer(&root).json(new).await;
    let made: Value = serde_json::from_slice(&made.is(201).body).unwrap();
    let ada: Uuid = made["id"].as_str().unwrap().parse().unwrap();
    let reset = path(ada, "password-reset");
    let answer = app.post(&reset).bearer(&root).await.is(202);
    assert_eq!(answer.text(), "");
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    let body = json!({ "token": token_in(&letter), "password": crate::support::PASSWORD });
    app.as_site("/api/v1/password-resets/confirm", body)
        .await
        .is(204);
    assert_eq!(outcome(&app).await, "signed_in");
    let history = history(&app, ada).await;
    assert!(history.contains(&"user.password_reset_requested".to_owned()));
    for _ in 0..4 {
        app.post(&reset).bearer(&root).await.is(202);
    }
    let answer = app.post(&reset).bearer(&root).await;
    answer.problem(429, "too_many_requests");
}

async fn whoever_cannot_get_mail_or_sign_in_gets_no_link(app: TestApp) {
    let root = root(&app).await;
    let ada = app.has_user("ada").await;
    let bob = app.has_user("bob").await;
    patch(&app, &root, ada, json!({ "email": null }))
        .await
        .is(200);
    patch(&app, &root, bob, json!({ "is_active": false }))
        .await
        .is(200);
    app.letters().await;
    for user in [ada, bob] {
        let answer = app.post(&path(user, "password-reset")).bearer(&root).await;
        answer.problem(409, "conflict");
    }
    let nobody = app.post(&path(Uuid::nil(), "password-reset")).bearer(&root);
    nobody.await.problem(404, "not_found");
    assert!(app.letters().await.is_empty());
}

async fn nobody_acts_on_a_user_with_more_rights(app: TestApp) {
    let may = [Permission::UsersChange, Permission::UsersView];
    let eve = app.has_user_who_may("eve", &may).await;
    let eve = app.token(&super::SCOPES, eve).await;
    let bob = app.has_user_who_may("bob", &[Permission::TagsAdd]).await;
    let chief = app.has_superuser("chief").await;
    for user in [bob, chief] {
        let session = app.has_session(user).await;
        for answer in [
            app.delete(&path(user, "second-factor")).bearer(&eve).await,
            app.delete(&path(user, "sessions")).bearer(&eve).await,
            app.post(&path(user, "password-reset")).bearer(&eve).await,
        ] {
            answer.problem(403, "permission_denied");
        }
        assert!(app.is_signed_in(&session).await);
    }
    assert!(app.letters().await.is_empty());
}
