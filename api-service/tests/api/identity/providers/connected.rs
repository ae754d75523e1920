//! `/api/v1/me/identities`

use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{AtProvider, Begun, ada, but, flag, username, with_provider};
use crate::support::{Authenticator, Issuer, Signing, TestApp, on_both_engines};

on_both_engines!(
    an_account_is_connected_whatever_the_address_and_its_owner_is_told,
    what_is_connected_elsewhere_stays_there,
    connecting_takes_somebody_who_signed_in_a_moment_ago,
    what_one_began_another_cannot_finish,
    a_way_in_that_is_left_may_be_disconnected,
    the_last_way_in_stays,
    of_two_that_go_at_once_one_stays,
    of_a_provider_and_a_passkey_either_may_go_and_not_both,
    it_is_exported_and_goes_with_the_account,
);

async fn identities(app: &TestApp, user: Uuid) -> Vec<Value> {
    let token = app.own_token(user).await;
    let list = app.get("/api/v1/me/identities").bearer(&token).await;
    list.json()["items"].as_array().unwrap().clone()
}

async fn disconnects(app: &TestApp, user: Uuid, identity: &Value) -> crate::support::Answer {
    let path = format!("/api/v1/me/identities/{}", identity["id"].as_str().unwrap());
    app.delete(&path).bearer(&app.own_token(user).await).await
}

async fn an_account_is_connected_whatever_the_address_and_its_owner_is_told(app: TestApp) {
    let (app, issuer) = with_provider(&app, false).await;
    let bea = app.has_account("bea").await;
    let identity = app.connects(bea, &issuer, &ada()).await.json();
    assert_eq!(identity["provider"], "example");
    assert_eq!(identity["provider_name"], "The example");
    assert_eq!(identity["email"], "ada@example.com");
    assert_eq!(identity["last_used_at"], Value::Null);
    let letter = app.letter().await;
    assert_eq!(letter.to, "bea@example.com");
    assert!(letter.text.contains("https://example/account/sign-ins"));
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "bea");
    let list = identities(&app, bea).await;
    assert_eq!(list[0]["last_used_at"], "2026-06-15T12:00:00Z");
    app.letters().await;
    // Again changes nothing.
    app.connects(bea, &issuer, &ada()).await.is(200);
    assert!(app.letters().await.is_empty());
    assert_eq!(identities(&app, bea).await.len(), 1);
}

async fn what_is_connected_elsewhere_stays_there(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    app.comes_from(&issuer, &ada()).await.is(200);
    let bea = app.has_account("bea").await;
    let answer = app.connects(bea, &issuer, &ada()).await;
    answer.problem(409, "conflict");
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "ada");
}

async fn connecting_takes_somebody_who_signed_in_a_moment_ago(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let bea = app.has_account("bea").await;
    app.connects(bea, &issuer, &ada()).await.is(200);
    let identity = identities(&app, bea).await.remove(0);
    let mut claims = app.claims(&["account.write"], Some(bea)).await;
    claims.auth_time = Some(app.time() - 601);
    let token = app.signed(&claims).await;
    let body = json!({ "provider": "example" });
    let request = app.post("/api/v1/me/identities/begin").bearer(&token);
    request
        .json(body)
        .await
        .problem(401, "authentication_too_old");
    let path = format!("/api/v1/me/identities/{}", identity["id"].as_str().unwrap());
    let request = app.delete(&path).bearer(&token);
    request.await.problem(401, "authentication_too_old");
}

async fn what_one_began_another_cannot_finish(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let bea = app.has_account("bea").await;
    let eve = app.has_account("eve").await;
    let ask_for = async |user: Uuid| {
        let token = app.own_token(user).await;
        let request = app.post("/api/v1/me/identities/begin").bearer(&token);
        let answer = request.json(json!({ "provider": "example" })).await;
        Begun::of("example", answer)
    };
    let finish = async |user: Uuid, back: Value| {
        let token = app.own_token(user).await;
        let request = app.post("/api/v1/me/identities/finish").bearer(&token);
        request.json(back).await
    };
    let begun = ask_for(eve).await;
    let brought = issuer.answers(&begun.url, app.time(), &ada());
    let answer = finish(bea, begun.back(&brought)).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
    // To sign in and to connect are not the same.
    let answer = app.finishes(&begun, &brought).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
    let signing_in = app.begins(&issuer).await;
    let brought = issuer.answers(&signing_in.url, app.time(), &ada());
    let answer = finish(bea, signing_in.back(&brought)).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
    // And a bad answer connects nothing.
    let begun = ask_for(bea).await;
    let brought = issuer.answers(&begun.url, app.time(), &but(ada(), "aud", "other"));
    let answer = finish(bea, begun.back(&brought)).await;
    answer.problem(403, "invalid_credentials");
    assert!(identities(&app, bea).await.is_empty());
}

async fn a_way_in_that_is_left_may_be_disconnected(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let bea = app.has_account("bea").await;
    app.connects(bea, &issuer, &ada()).await.is(200);
    app.letters().await;
    let identity = identities(&app, bea).await.remove(0);
    let eve = app.has_account("eve").await;
    disconnects(&app, eve, &identity)
        .await
        .problem(404, "not_found");
    disconnects(&app, bea, &identity).await.is(204);
    let letter = app.letter().await;
    assert_eq!(
        letter.subject,
        "The example is no longer connected with your account at Recto & Verso"
    );
    assert!(identities(&app, bea).await.is_empty());
    // Who comes from there now is somebody else.
    let says = but(ada(), "email", "new@example.com");
    assert_eq!(username(app.comes_from(&issuer, &says).await), "ada");
}

async fn the_last_way_in_stays(app: TestApp) {
    let one = Issuer::start("one", Signing::Es256).await;
    let other = Issuer::start("other", Signing::Es256).await;
    let both = app.with(&[&flag(&[one.entry(true), other.entry(true)])]);
    let answer = both.comes_from(&one, &ada()).await.json();
    let user = answer["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let first = identities(&both, user).await.remove(0);
    disconnects(&both, user, &first)
        .await
        .problem(409, "conflict");
    both.connects(user, &other, &ada()).await.is(200);
    // One whose provider is not there any more lets nobody in.
    let alone = app.with(&[&flag(&[one.entry(true)])]);
    let list = identities(&alone, user).await;
    assert_eq!(list[1]["provider"], Value::Null);
    assert_eq!(list[1]["provider_name"], json!(other.url));
    disconnects(&alone, user, &first)
        .await
        .problem(409, "conflict");
    disconnects(&alone, user, &list[1]).await.is(204);
    both.connects(user, &other, &ada()).await.is(200);
    disconnects(&both, user, &first).await.is(204);
    let second = identities(&both, user).await.remove(0);
    disconnects(&both, user, &second)
        .await
        .problem(409, "conflict");
    // With a password it may go.
    let token = both.own_token(user).await;
    let body = json!({ "new_password": crate::support::PASSWORD });
    let request = both.put("/api/v1/me/password").bearer(&token);
    request.json(body).await.is(204);
    disconnects(&both, user, &second).await.is(204);
}

async fn of_two_that_go_at_once_one_stays(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let answer = app.comes_from(&issuer, &ada()).await.json();
    let user = answer["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    app.connects(user, &issuer, &but(ada(), "sub", "ada-too"))
        .await
        .is(200);
    let list = identities(&app, user).await;
    let (one, other) = tokio::join!(
        disconnects(&app, user, &list[0]),
        disconnects(&app, user, &list[1])
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 409]);
}

async fn of_a_provider_and_a_passkey_either_may_go_and_not_both(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let answer = app.comes_from(&issuer, &ada()).await.json();
    let user = answer["session"]["user_id"].as_str().unwrap();
    let user = user.parse().unwrap();
    let mut authenticator = Authenticator::new();
    let passkey = async |app: &TestApp, authenticator: &mut Authenticator| {
        let added = app.has_passkey_in(user, authenticator).await;
        let id = added["passkey"]["id"].as_str().unwrap();
        let token = app.own_token(user).await;
        app.delete(&format!("/api/v1/me/passkeys/{id}"))
            .bearer(&token)
            .await
    };
    passkey(&app, &mut authenticator).await.is(204);
    app.has_passkey_in(user, &mut authenticator).await;
    let identity = identities(&app, user).await.remove(0);
    disconnects(&app, user, &identity).await.is(204);
    passkey(&app, &mut Authenticator::new()).await.is(204);
    let token = app.own_token(user).await;
    let list = app.get("/api/v1/me/passkeys").bearer(&token).await.json();
    let id = list["items"][0]["id"].as_str().unwrap();
    let request = app.delete(&format!("/api/v1/me/passkeys/{id}"));
    request.bearer(&token).await.problem(409, "conflict");
}

async fn it_is_exported_and_goes_with_the_account(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let answer = app.comes_from(&issuer, &ada()).await.json();
    let user = answer["session"]["user_id"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let token = app.own_token(user).await;
    let export = app.get("/api/v1/me/export").bearer(&token).await.json();
    let identity = &export["identities"][0];
    assert_eq!(identity["issuer"], json!(issuer.url));
    assert_eq!(identity["subject"], "ada-there");
    app.clock.advance(Duration::seconds(1));
    app.delete("/api/v1/me").bearer(&token).await.is(204);
    // Nothing is left of it: whoever comes from there is new.
    let again = app.comes_from(&issuer, &ada()).await.json();
    assert_ne!(again["session"]["user_id"], user.to_string());
}
