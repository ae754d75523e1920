//! Clients that act for themselves.

use verso::authorization::{
    clients::{AuthMethod, GrantType},
    verify_access_token,
};

use crate::support::{KeyPair, TestApp, client, on_both_engines};

on_both_engines!(
    a_server_gets_a_token_for_itself,
    the_site_gets_the_internal_scope_and_nobody_else_does,
    more_than_registered_is_refused,
    what_needs_a_person_is_never_given_to_a_server,
    a_client_that_is_not_registered_for_it_is_refused,
    a_public_client_never_acts_for_itself,
    other_ways_to_a_token_are_refused,
    a_token_for_another_resource_is_refused,
);

async fn a_server_gets_a_token_for_itself(app: TestApp) {
    let secret = app.has_client(&client("robot")).await;
    let answer = app
        .form(
            "/oauth2/token",
            &[
                ("grant_type", "client_credentials"),
                ("client_id", "robot"),
                ("client_secret", &secret),
                ("scope", "users.read groups.read"),
            ],
        )
        .await;
    // The client registered to send its secret in the header.
    answer.oauth_error(401, "invalid_client");
    let answer = app.client_credentials("robot", &secret, "users.read groups.read");
    let answer = answer.await.is(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    let tokens = answer.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 300);
    assert_eq!(tokens["scope"], "users.read groups.read");
    assert!(tokens.get("refresh_token").is_none() && tokens.get("id_token").is_none());
    let token = tokens["access_token"].as_str().unwrap();
    let claims = verify_access_token(&app.state, token).await.unwrap();
    assert_eq!((claims.sub.as_str(), claims.user_id()), ("robot", None));
}

async fn the_site_gets_the_internal_scope_and_nobody_else_does(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let assertion = app.assertion(&key, "site", "1");
    let grant = [("grant_type", "client_credentials"), ("scope", "internal")];
    let answer = app.form_with_assertion("/oauth2/token", &assertion, &grant);
    assert_eq!(answer.await.json()["scope"], "internal");
    let secret = app.has_client(&client("robot")).await;
    let answer = app.client_credentials("robot", &secret, "internal").await;
    answer.oauth_error(400, "invalid_scope");
    let all = app.client_credentials("robot", &secret, "").await.json();
    assert!(!all["scope"].as_str().unwrap().contains("internal"));
}

async fn more_than_registered_is_refused(app: TestApp) {
    let mut few = client("robot");
    few.scopes = "users.read".parse().unwrap();
    let secret = app.has_client(&few).await;
    for scope in ["users.write", "users.read users.write", "superpowers"] {
        let answer = app.client_credentials("robot", &secret, scope).await;
        answer.oauth_error(400, "invalid_scope");
    }
    let answer = app.client_credentials("robot", &secret, "").await.json();
    assert_eq!(answer["scope"], "users.read");
}

async fn what_needs_a_person_is_never_given_to_a_server(app: TestApp) {
    let secret = app.has_client(&client("robot")).await;
    for scope in ["openid", "offline_access", "account.read", "email"] {
        let answer = app.client_credentials("robot", &secret, scope).await;
        answer.oauth_error(400, "invalid_scope");
    }
}

async fn a_client_that_is_not_registered_for_it_is_refused(app: TestApp) {
    let mut other = client("robot");
    other.grant_types = vec![GrantType::AuthorizationCode];
    let secret = app.has_client(&other).await;
    let answer = app.client_credentials("robot", &secret, "users.read").await;
    answer.oauth_error(400, "unauthorized_client");
}

async fn a_public_client_never_acts_for_itself(app: TestApp) {
    let mut public = client("robot");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    let form = [("grant_type", "client_credentials"), ("client_id", "robot")];
    let answer = app.form("/oauth2/token", &form).await;
    answer.oauth_error(400, "unauthorized_client");
}

async fn other_ways_to_a_token_are_refused(app: TestApp) {
    for grant_type in [
        "password",
        "implicit",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
    ] {
        let form = [("grant_type", grant_type)];
        let answer = app.form("/oauth2/token", &form).await;
        answer.oauth_error(400, "unsupported_grant_type");
    }
    let answer = app.form("/oauth2/token", &[]).await;
    answer.oauth_error(400, "invalid_request");
}

async fn a_token_for_another_resource_is_refused(app: TestApp) {
    let secret = app.has_client(&client("robot")).await;
    for (resource, status) in [
        ("https://api.example", 200),
        ("https://api.example/", 200),
        ("https://other.example", 400),
        ("https://api.example.evil.example", 400),
    ] {
        let form = [("grant_type", "client_credentials"), ("resource", resource)];
        let answer = app.form_as("/oauth2/token", "robot", &secret, &form).await;
        answer.is(status);
    }
}
