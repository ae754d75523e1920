//! One's own applications.

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Answer, KeyPair, TestApp, on_both_engines};

on_both_engines!(
    a_developer_registers_an_application_and_sees_its_secret_once,
    an_application_is_its_developers_alone,
    what_does_not_fit_together_is_refused,
    a_secret_is_exchanged_without_an_interruption,
    a_deleted_application_ends_with_everything_it_had,
    a_change_names_the_version_it_is_meant_for,
    who_signed_in_long_ago_must_do_so_again,
    a_private_key_is_not_taken,
);

fn input() -> Value {
    json!({
        "name": "Margin notes",
        "auth_method": "client_secret_basic",
        "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
        "redirect_uris": ["https://app.example/callback"],
        "scopes": ["openid", "profile", "offline_access", "users.read"],
    })
}

async fn register(app: &TestApp, token: &str, input: Value) -> Answer {
    app.post("/api/v1/me/clients")
        .bearer(token)
        .json(input)
        .await
}

/// A developer's token, and a new application with its secret.
async fn registered(app: &TestApp) -> (String, String, String) {
    let user = app.has_user("dev").await;
    let token = app.token(&["clients.read", "clients.write"], user).await;
    let answer = register(app, &token, input()).await.is(201);
    let made: Value = serde_json::from_slice(&answer.body).unwrap();
    let id = made["client"]["id"].as_str().unwrap().to_owned();
    (
        token,
        id,
        made["client_secret"].as_str().unwrap().to_owned(),
    )
}

async fn a_developer_registers_an_application_and_sees_its_secret_once(app: TestApp) {
    let (token, id, secret) = registered(&app).await;
    assert!(secret.starts_with("rvk_"));
    let path = format!("/api/v1/me/clients/{id}");
    let answer = app.get(&path).bearer(&token).await.is(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(!answer.text().contains("rvk_"));
    assert_eq!(answer.json()["name"], "Margin notes");
    let list = app.get("/api/v1/me/clients").bearer(&token).await;
    assert!(!list.text().contains("rvk_"));
    assert_eq!(list.items("id"), [id.as_str()]);
    app.client_credentials(&id, &secret, "users.read")
        .await
        .is(200);
}

async fn an_application_is_its_developers_alone(app: TestApp) {
    let (_, id, _) = registered(&app).await;
    let other = app.has_user("other").await;
    let token = app.token(&["clients.read", "clients.write"], other).await;
    let path = format!("/api/v1/me/clients/{id}");
    app.get(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
    let answer = app
        .patch(&path)
        .bearer(&token)
        .if_match("*")
        .json(json!({ "name": "Mine" }));
    answer.await.problem(404, "not_found");
    app.delete(&path)
        .bearer(&token)
        .if_match("*")
        .await
        .problem(404, "not_found");
    app.post(&format!("{path}/secrets"))
        .bearer(&token)
        .await
        .problem(404, "not_found");
    assert!(
        app.get("/api/v1/me/clients")
            .bearer(&token)
            .await
            .items("id")
            .is_empty()
    );
}

async fn what_does_not_fit_together_is_refused(app: TestApp) {
    let user = app.has_user("dev").await;
    let token = app.token(&["clients.write"], user).await;
    for (changes, mistakes) in [
        (
            json!({ "redirect_uris": [] }),
            vec!["body/redirect_uris required"],
        ),
        (
            json!({ "auth_method": "none" }),
            vec!["body/grant_types enum"],
        ),
        (
            json!({ "auth_method": "private_key_jwt" }),
            vec!["body/jwks required"],
        ),
        (
            json!({ "jwks": KeyPair::default().set() }),
            vec!["body/jwks unexpected"],
        ),
        (
            json!({ "scopes": ["internal"] }),
            vec!["body/scopes/0 enum"],
        ),
        (json!({ "name": "a\u{200b}b" }), vec!["body/name pattern"]),
        (
            json!({ "redirect_uris": ["https://app.example/#x", "javascript:alert(1)", "http://app.example/", "https://*.example/"] }),
            vec![
                "body/redirect_uris/0 pattern",
                "body/redirect_uris/1 pattern",
                "body/redirect_uris/2 pattern",
                "body/redirect_uris/3 pattern",
            ],
        ),
    ] {
        let mut input = input();
        for (name, value) in changes.as_object().unwrap() {
            input[name] = value.clone();
        }
        assert_eq!(register(&app, &token, input).await.mistakes(), mistakes);
    }
}

async fn a_secret_is_exchanged_without_an_interruption(app: TestApp) {
    let (token, id, first) = registered(&app).await;
    let works = async |secret: &str| app.client_credentials(&id, secret, "").await.status == 200;
    let path = format!("/api/v1/me/clients/{id}/secrets");
    let renew = async |token: &str| {
        let answer = app.post(&path).bearer(token).await.is(201);
        let made: Value = serde_json::from_slice(&answer.body).unwrap();
        made["client_secret"].as_str().unwrap().to_owned()
    };
    let second = renew(&token).await;
    assert!(works(&first).await && works(&second).await);
    // A third ends the first at once.
    let third = renew(&token).await;
    assert!(!works(&first).await && works(&second).await && works(&third).await);
    app.clock.advance(Duration::days(1));
    assert!(!works(&second).await && works(&third).await);
}

async fn a_deleted_application_ends_with_everything_it_had(app: TestApp) {
    let (token, id, secret) = registered(&app).await;
    let access = app
        .client_credentials(&id, &secret, "users.read")
        .await
        .json();
    let access = access["access_token"].as_str().unwrap();
    app.get("/api/v1/users")
        .bearer(access)
        .await
        .problem(403, "permission_denied");
    let path = format!("/api/v1/me/clients/{id}");
    app.delete(&path)
        .bearer(&token)
        .if_match("\"1\"")
        .await
        .is(204);
    app.get("/api/v1/users")
        .bearer(access)
        .await
        .problem(401, "unauthorized");
    app.client_credentials(&id, &secret, "")
        .await
        .oauth_error(401, "invalid_client");
    app.get(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
}

async fn a_change_names_the_version_it_is_meant_for(app: TestApp) {
    let (token, id, secret) = registered(&app).await;
    let path = format!("/api/v1/me/clients/{id}");
    let change = json!({ "name": "Notes", "scopes": ["openid"] });
    let change_it = || app.patch(&path).bearer(&token);
    change_it()
        .json(change.clone())
        .await
        .problem(428, "precondition_required");
    change_it()
        .if_match("\"2\"")
        .json(change.clone())
        .await
        .problem(412, "precondition_failed");
    let changed = change_it().if_match("\"1\"").json(change).await.json();
    assert_eq!(
        (&changed["name"], &changed["version"]),
        (&"Notes".into(), &2.into())
    );
    app.client_credentials(&id, &secret, "users.read")
        .await
        .oauth_error(400, "invalid_scope");
    app.delete(&path)
        .bearer(&token)
        .if_match("\"1\"")
        .await
        .problem(412, "precondition_failed");
}

async fn who_signed_in_long_ago_must_do_so_again(app: TestApp) {
    let user = app.has_user("dev").await;
    let mut claims = app.claims(&["clients.write"], Some(user)).await;
    claims.auth_time = Some(app.state.clock.now().timestamp() - 601);
    let token = app.signed(&claims).await;
    register(&app, &token, input())
        .await
        .problem(401, "authentication_too_old");
}

async fn a_private_key_is_not_taken(app: TestApp) {
    let user = app.has_user("dev").await;
    let token = app.token(&["clients.write"], user).await;
    let mut keys = KeyPair::default().set();
    let mut input = input();
    input["auth_method"] = "private_key_jwt".into();
    input["jwks"] = keys.clone();
    register(&app, &token, input.clone()).await.is(201);
    keys["keys"][0]["d"] = "secret".into();
    for keys in [
        keys,
        json!({ "keys": [] }),
        json!({}),
        json!({ "keys": [{ "kty": "oct", "k": "c2VjcmV0" }] }),
    ] {
        input["jwks"] = keys;
        assert_eq!(
            register(&app, &token, input.clone()).await.mistakes(),
            ["body/jwks format"]
        );
    }
}
