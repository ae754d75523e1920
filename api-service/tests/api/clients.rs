//! `/api/v1/clients`: everybody's applications, for administrators.

use serde_json::{Value, json};
use uuid::Uuid;
use verso::authorization::clients::Client;

use crate::support::{TestApp, TestSession, client, on_both_engines, public_client};

on_both_engines!(
    applications_are_listed_with_who_registered_them,
    an_application_that_is_switched_off_gets_nothing,
    the_tokens_of_an_application_that_is_off_die_at_once,
    an_application_stands_still_while_its_owner_is_disabled,
    a_deleted_application_ends_with_everything_it_had,
    a_change_names_the_version_it_is_meant_for,
);

const LOG: &str = "/api/v1/me/audit-log";
const SCOPE: &str = "openid profile offline_access account.read";

async fn root(app: &TestApp) -> String {
    let root = app.has_superuser("root").await;
    app.token(&["clients.read", "clients.write", "users.write"], root)
        .await
}

fn owned(client: Client, owner: Uuid) -> Client {
    Client {
        owner_id: Some(owner),
        ..client
    }
}

async fn switch(app: &TestApp, token: &str, id: &str, is_active: bool) -> Value {
    let request = app.patch(&format!("/api/v1/clients/{id}")).bearer(token);
    let request = request.if_match("*");
    request.json(json!({ "is_active": is_active })).await.json()
}

/// Somebody's application, and the tokens that somebody else let it have.
async fn used(app: &TestApp) -> (Uuid, TestSession, Value) {
    let dev = app.has_user("dev").await;
    app.has_client(&owned(public_client("app"), dev)).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let tokens = app.tokens("app", &session, SCOPE).await;
    (dev, session, tokens)
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap()
}

async fn applications_are_listed_with_who_registered_them(app: TestApp) {
    let token = root(&app).await;
    let dev = app.has_user("dev").await;
    for id in ["a", "b", "c"] {
        app.has_client(&owned(client(id), dev)).await;
    }
    app.has_client(&client("d")).await;
    let page = app.get("/api/v1/clients?limit=3").bearer(&token).await;
    let page = page.json();
    let first = &page["items"][0];
    assert_eq!(first["client"]["id"], "a");
    assert_eq!(first["client"]["is_active"], true);
    assert_eq!(first["owner"], json!({ "id": dev, "username": "dev" }));
    let cursor = text(&page, "next_cursor");
    let next = app.get(&format!("/api/v1/clients?limit=3&cursor={cursor}"));
    let next = next.bearer(&token).await.json();
    assert_eq!(next["items"].as_array().unwrap().len(), 1);
    assert_eq!(next["items"][0]["client"]["id"], "d");
    assert_eq!(next["items"][0]["owner"], Value::Null);
    assert_eq!(next["next_cursor"], Value::Null);
    let one = app.get("/api/v1/clients/a").bearer(&token).await.is(200);
    assert_eq!(one.header("etag"), "\"1\"");
    assert!(!one.text().contains("secret\":"), "{}", one.text());
    assert_eq!(one.json(), *first);
    let none = app.get("/api/v1/clients/nothing").bearer(&token).await;
    none.problem(404, "not_found");
}

async fn an_application_that_is_switched_off_gets_nothing(app: TestApp) {
    let token = root(&app).await;
    let (dev, session, tokens) = used(&app).await;
    let secret = app.has_client(&owned(client("tool"), dev)).await;
    app.client_credentials("tool", &secret, "users.read")
        .await
        .is(200);
    let code = app.code("app", &session, &[]).await;
    for id in ["app", "tool"] {
        assert_eq!(
            switch(&app, &token, id, false).await["client"]["is_active"],
            false
        );
    }
    let answer = app.exchange("app", &code, &[]).await;
    answer.oauth_error(401, "invalid_client");
    let answer = app.refresh("app", text(&tokens, "refresh_token")).await;
    answer.oauth_error(401, "invalid_client");
    let answer = app.client_credentials("tool", &secret, "users.read").await;
    answer.oauth_error(401, "invalid_client");
    let answer = app.authorize("app", &[]).await.is(303);
    let location = answer.header("location");
    assert!(
        location.starts_with("https://example/authorize/error"),
        "{location}"
    );
    // Its developer sees it, and cannot switch it on again.
    let mine = app.token(&["clients.read", "clients.write"], dev).await;
    let own = app.get("/api/v1/me/clients/app").bearer(&mine).await;
    assert_eq!(own.json()["is_active"], false);
    let on = app.patch("/api/v1/me/clients/app").bearer(&mine);
    let on = on.if_match("*").json(json!({ "is_active": true })).await;
    assert_eq!(on.mistakes(), ["body/is_active unknown_field"]);
    let history = app.token(&["account.read"], dev).await;
    let history = app.get(LOG).bearer(&history).await.items("action");
    assert_eq!(history, ["client.changed", "client.changed"]);

    switch(&app, &token, "app", true).await;
    let answer = app.refresh("app", text(&tokens, "refresh_token")).await;
    answer.oauth_error(400, "invalid_grant");
    app.tokens("app", &session, SCOPE).await;
}

async fn the_tokens_of_an_application_that_is_off_die_at_once(app: TestApp) {
    let token = root(&app).await;
    let (_, session, tokens) = used(&app).await;
    let first = text(&tokens, "access_token");
    app.get(LOG).bearer(first).await.is(200);
    switch(&app, &token, "app", false).await;
    app.get(LOG).bearer(first).await.is(401);
    switch(&app, &token, "app", true).await;
    app.get(LOG).bearer(first).await.is(401);
    // One that was given in the very moment at which it was switched off.
    let late = app.tokens("app", &session, SCOPE).await;
    let late = text(&late, "access_token");
    app.run("UPDATE clients SET is_active = FALSE").await;
    app.get(LOG).bearer(late).await.is(401);
}

async fn an_application_stands_still_while_its_owner_is_disabled(app: TestApp) {
    let token = root(&app).await;
    let (dev, session, tokens) = used(&app).await;
    let path = format!("/api/v1/users/{dev}");
    let enable = async |is_active: bool| {
        let change = app.patch(&path).bearer(&token).if_match("*");
        let change = change.json(json!({ "is_active": is_active }));
        change.await.is(200);
    };
    let access = text(&tokens, "access_token");
    app.get(LOG).bearer(access).await.is(200);
    let code = app.code("app", &session, &[]).await;
    enable(false).await;
    app.get(LOG).bearer(access).await.is(401);
    let answer = app.refresh("app", text(&tokens, "refresh_token")).await;
    answer.oauth_error(401, "invalid_client");
    let answer = app.exchange("app", &code, &[]).await;
    answer.oauth_error(401, "invalid_client");
    let answer = app.authorize("app", &[]).await.is(303);
    assert!(answer.header("location").contains("/authorize/error"));
    // What other people allowed it is theirs, and was not taken from them.
    enable(true).await;
    app.get(LOG).bearer(access).await.is(200);
    app.refresh("app", text(&tokens, "refresh_token"))
        .await
        .is(200);
}

async fn a_deleted_application_ends_with_everything_it_had(app: TestApp) {
    let token = root(&app).await;
    let (_, session, tokens) = used(&app).await;
    let gone = app.delete("/api/v1/clients/app").bearer(&token);
    gone.if_match("\"1\"").await.is(204);
    let access = text(&tokens, "access_token");
    app.get(LOG).bearer(access).await.is(401);
    let answer = app.refresh("app", text(&tokens, "refresh_token")).await;
    answer.oauth_error(401, "invalid_client");
    let mine = app.token(&["account.read"], session.user).await;
    let grants = app.get("/api/v1/me/grants").bearer(&mine).await;
    assert!(grants.items("id").is_empty());
    let again = app.delete("/api/v1/clients/app").bearer(&token);
    again.if_match("*").await.problem(404, "not_found");
}

async fn a_change_names_the_version_it_is_meant_for(app: TestApp) {
    let token = root(&app).await;
    app.has_client(&client("app")).await;
    let body = json!({ "is_active": false });
    let path = "/api/v1/clients/app";
    let stale = app.patch(path).bearer(&token).if_match("\"2\"");
    let answer = stale.json(body.clone()).await;
    answer.problem(412, "precondition_failed");
    let stale = app.delete(path).bearer(&token).if_match("\"2\"").await;
    stale.problem(412, "precondition_failed");
    let none = app.patch(path).bearer(&token).json(body).await;
    none.problem(428, "precondition_required");
    let empty = app.patch(path).bearer(&token).if_match("*");
    let answer = empty.json(json!({})).await;
    assert_eq!(answer.mistakes(), ["body/is_active required"]);
}
