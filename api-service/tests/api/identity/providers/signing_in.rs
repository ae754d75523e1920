//! The way there and back.

use chrono::Duration;
use serde_json::{Value, json};
use verso::identity::housekeeping;

use super::{AtProvider, BEGIN, FINISH, ada, but, flag, username, with_provider};
use crate::support::{Authenticator, Issuer, Signing, TestApp, on_both_engines, query_of};

on_both_engines!(
    the_providers_are_listed_without_what_is_secret,
    somebody_new_gets_an_account_and_later_signs_in_to_it,
    tokens_signed_with_rs256_count,
    the_browser_is_sent_with_all_that_protects_the_answer,
    claims_may_come_from_userinfo,
    the_local_second_factor_is_still_asked_for,
    a_session_is_as_old_as_the_proof_at_the_provider,
    a_code_makes_the_proof_at_the_provider_no_newer,
    coming_from_a_provider_again_goes_on_with_the_session,
    who_must_prove_it_anew_does_so_there,
    what_was_never_answered_is_cleared_away,
    only_the_site_may_relay,
);

async fn the_providers_are_listed_without_what_is_secret(app: TestApp) {
    assert_eq!(
        app.get("/api/v1/identity-providers").await.json(),
        json!({ "items": [] })
    );
    let (app, _) = with_provider(&app, true).await;
    assert_eq!(
        app.get("/api/v1/identity-providers").await.json(),
        json!({ "items": [{ "id": "example", "name": "The example" }] })
    );
    let body = json!({ "provider": "other" });
    app.as_site(BEGIN, body).await.problem(404, "not_found");
}

async fn somebody_new_gets_an_account_and_later_signs_in_to_it(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let first = app.comes_from(&issuer, &ada()).await.json();
    assert_eq!(first["outcome"], "signed_in");
    assert_eq!(first["session"]["username"], "ada");
    assert!(app.letters().await.is_empty());
    let user = first["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let token = app.own_token(user).await;
    let me = app.get("/api/v1/me").bearer(&token).await.json();
    assert_eq!(me["email"], "ada@example.com");
    assert_eq!(me["display_name"], "Ada Marchetti");
    assert_eq!(me["is_email_verified"], true);
    assert_eq!(me["has_password"], false);
    // Whatever else changes there, it is the same person.
    let later =
        json!({ "sub": "ada-there", "email": "other@example.com", "preferred_username": "eve" });
    assert_eq!(username(app.comes_from(&issuer, &later).await), "ada");
    let sessions = app.get("/api/v1/me/sessions").bearer(&token).await.json();
    assert_eq!(sessions["items"].as_array().unwrap().len(), 2);
    assert_eq!(sessions["items"][0]["methods"], json!(["fed"]));
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let made = log["items"].as_array().unwrap().iter();
    let mut made = made.filter(|event| event["action"] == "account.created");
    assert_eq!(made.next().unwrap()["details"]["provider"], "example");
}

async fn tokens_signed_with_rs256_count(app: TestApp) {
    let issuer = Issuer::start("example", Signing::Rs256).await;
    let app = app.with(&[&flag(&[issuer.entry(true)])]);
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "ada");
}

async fn the_browser_is_sent_with_all_that_protects_the_answer(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let answer = app.as_site(BEGIN, json!({ "provider": "example" })).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let answer = answer.json();
    let query = query_of(answer["authorization_url"].as_str().unwrap());
    assert_eq!(query["state"], answer["state"]);
    assert_eq!(query["scope"], "openid email profile");
    assert_eq!(
        query["redirect_uri"],
        "https://example/sign-in/with/example/callback"
    );
    assert_eq!(query["max_age"], "2592000");
    assert!(!query.contains_key("prompt"));
    for name in ["state", "nonce", "code_challenge"] {
        assert_eq!(query[name].len(), 43, "{name}");
    }
    // Nothing of it can be read from the database, and no two are alike.
    let again = app.begins(&issuer).await;
    assert_ne!(query_of(&again.url)["nonce"], query["nonce"]);
    assert!(answer["secret"].as_str().unwrap().starts_with("rve_"));
}

async fn claims_may_come_from_userinfo(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    issuer.tells(json!({ "sub": "ada-there", "email": "ada@example.com", "email_verified": "true", "name": "Ada Marchetti" }));
    let says = json!({ "sub": "ada-there" });
    assert_eq!(
        username(app.comes_from(&issuer, &says).await),
        "ada-marchetti"
    );
    // Of somebody else they say nothing.
    issuer.tells(json!({ "sub": "bea-there", "email": "bea@example.com", "email_verified": true }));
    let says = json!({ "sub": "eve-there" });
    let refused = app.comes_from(&issuer, &says).await;
    assert_eq!(refused.mistakes(), ["body/code no_address"]);
}

async fn the_local_second_factor_is_still_asked_for(app: TestApp) {
    // Not one whose codes anybody could tell.
    const AUTHENTICATOR: &str = "INSERT INTO authenticators (user_id, sealed_secret, created_at, confirmed_at) \
        SELECT user_id, secret_hash, created_at, created_at FROM sessions WHERE user_id = $1";
    let (app, issuer) = with_provider(&app, true).await;
    let first = app.comes_from(&issuer, &ada()).await.json();
    let user: uuid::Uuid = first["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    app.run_for(AUTHENTICATOR, user).await;
    let answer = app.comes_from(&issuer, &ada()).await.json();
    assert_eq!(answer["outcome"], "second_factor_required");
    assert_eq!(answer["session"], Value::Null);
    let pending = answer["pending"]["secret"].as_str().unwrap();
    assert!(pending.starts_with("rvw_"));
}

async fn a_session_is_as_old_as_the_proof_at_the_provider(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let began_by = async |auth_time: Value| {
        let says = but(ada(), "auth_time", auth_time);
        let answer = app.comes_from(&issuer, &says).await.json();
        let session = &answer["session"];
        let user = session["user_id"].as_str().unwrap().parse().unwrap();
        let token = app.own_token(user).await;
        let list = app.get("/api/v1/me/sessions").bearer(&token).await.json();
        let items = list["items"].as_array().unwrap().iter();
        let mut found = items.filter(|item| item["id"] == session["id"]);
        found.next().unwrap()["authenticated_at"].clone()
    };
    let now = app.time();
    assert_eq!(began_by(json!(now - 3600)).await, "2026-06-15T11:00:00Z");
    // Clocks differ, and some providers do not tell.
    for auth_time in [json!(now - 200), json!(now + 200), Value::Null] {
        assert_eq!(began_by(auth_time).await, "2026-06-15T12:00:00Z");
    }
}

async fn who_must_prove_it_anew_does_so_there(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let ask = || app.as_site(BEGIN, json!({ "provider": "example", "anew": true }));
    let begun = super::Begun::of("example", ask().await);
    assert_eq!(query_of(&begun.url)["prompt"], "login");
    let stale = issuer.answers(
        &begun.url,
        app.time(),
        &but(ada(), "auth_time", app.time() - 3600),
    );
    let refused = app.finishes(&begun, &stale).await;
    assert_eq!(refused.mistakes(), ["body/code not_recent"]);
    let begun = super::Begun::of("example", ask().await);
    let fresh = issuer.answers(&begun.url, app.time(), &ada());
    assert_eq!(username(app.finishes(&begun, &fresh).await), "ada");
}

async fn what_was_never_answered_is_cleared_away(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    app.begins(&issuer).await;
    assert_eq!(housekeeping::clear(&app.state).await.unwrap(), 0);
    app.clock.advance(Duration::minutes(10));
    assert_eq!(housekeeping::clear(&app.state).await.unwrap(), 1);
}

async fn only_the_site_may_relay(app: TestApp) {
    let (app, _) = with_provider(&app, true).await;
    let user = app.has_superuser("root").await;
    let token = app.token(&["account.write", "users.write"], user).await;
    for path in [BEGIN, FINISH] {
        let request = app.post(path).bearer(&token).json(json!({}));
        request.await.problem(403, "insufficient_scope");
    }
}

async fn a_code_makes_the_proof_at_the_provider_no_newer(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let user = app.comes_from(&issuer, &ada()).await.json()["session"]["user_id"].clone();
    let user = user.as_str().unwrap().parse().unwrap();
    let mut authenticator = Authenticator::new();
    let added = app.has_passkey_in(user, &mut authenticator).await;
    let pending = async || {
        let says = but(ada(), "auth_time", app.time() - 3600);
        app.comes_from(&issuer, &says).await.json()["pending"]["secret"].clone()
    };
    let newest = async || {
        let token = app.own_token(user).await;
        let list = app.get("/api/v1/me/sessions").bearer(&token).await.json();
        list["items"][0]["authenticated_at"].clone()
    };
    app.clock.advance(Duration::minutes(1));
    let body = json!({ "pending": pending().await, "code": added["recovery_codes"][0] });
    let answer = app.as_site("/api/v1/sessions/second-factor", body).await;
    answer.is(200);
    assert_eq!(newest().await, "2026-06-15T11:01:00Z");
    // A passkey that asked for a finger or a PIN is a proof of its own.
    app.clock.advance(Duration::minutes(1));
    let begun = app.asks_for_passkey(Some(&pending().await)).await;
    let credential = authenticator.get(&begun["options"]);
    app.answers(&begun, &credential).await.is(200);
    assert_eq!(newest().await, "2026-06-15T12:02:00Z");
}

async fn coming_from_a_provider_again_goes_on_with_the_session(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let session = app.comes_from(&issuer, &ada()).await.json()["session"].clone();
    let begun = app.begins(&issuer).await;
    let brought = issuer.answers(&begun.url, app.time(), &ada());
    let mut body = begun.back(&brought);
    body["session_secret"] = session["secret"].clone();
    let again = app.as_site(FINISH, body).await.json()["session"].clone();
    assert_eq!(again["id"], session["id"]);
    assert!(!app.is_live(&session).await);
    assert!(app.is_live(&again).await);
}
