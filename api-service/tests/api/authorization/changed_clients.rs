//! What its owner takes from an application is taken from what it was given before.

use verso::authorization::clients::AuthMethod;

use crate::support::{TestApp, TestSession, client, on_both_engines, query_of};

on_both_engines!(
    a_refresh_token_gives_no_scope_that_was_taken,
    a_code_gives_no_scope_that_was_taken,
    a_device_gets_no_scope_that_was_taken,
    a_browser_on_its_way_grants_no_scope_that_was_taken,
    an_address_that_was_removed_gets_no_code,
    an_application_that_was_deleted_gets_no_code,
);

const PROFILE_TAKEN: &str = "UPDATE clients SET scopes = 'openid offline_access'";
const STAYING_TAKEN: &str = "UPDATE clients SET scopes = 'openid profile'";
const ALL_TAKEN: &str = "UPDATE clients SET scopes = 'users.read'";
const MOVED: &str = "UPDATE clients SET redirect_uris = 'https://app.example/other'";

async fn begun(app: &TestApp) -> TestSession {
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    app.has_session(app.has_user("ada").await).await
}

async fn a_refresh_token_gives_no_scope_that_was_taken(app: TestApp) {
    let session = begun(&app).await;
    let tokens = app.tokens("app", &session, "openid profile offline_access");
    let token = tokens.await["refresh_token"].as_str().unwrap().to_owned();
    app.run(PROFILE_TAKEN).await;
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", "app"),
        ("refresh_token", token.as_str()),
        ("scope", "openid profile"),
    ];
    let refused = app.form("/oauth2/token", &form).await;
    refused.oauth_error(400, "invalid_scope");
    let tokens = app.refresh("app", &token).await.json();
    assert_eq!(tokens["scope"], "openid offline_access");
    let token = tokens["refresh_token"].as_str().unwrap();
    app.run(STAYING_TAKEN).await;
    let refused = app.refresh("app", token).await;
    refused.oauth_error(400, "invalid_grant");
}

async fn a_code_gives_no_scope_that_was_taken(app: TestApp) {
    let session = begun(&app).await;
    let code = app.code("app", &session, &[]).await;
    app.run(STAYING_TAKEN).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    assert_eq!(tokens["scope"], "openid profile");
    assert!(tokens.get("refresh_token").is_none());
    let code = app.code("app", &session, &[("scope", "openid")]).await;
    app.run(ALL_TAKEN).await;
    let refused = app.exchange("app", &code, &[]).await;
    refused.oauth_error(400, "invalid_grant");
}

async fn a_device_gets_no_scope_that_was_taken(app: TestApp) {
    let session = begun(&app).await;
    let form = [("client_id", "app"), ("scope", "openid profile")];
    let begun = app.form("/oauth2/device_authorization", &form).await.json();
    let code = |name: &str| begun[name].as_str().unwrap().to_owned();
    let user = code("user_code");
    app.decide_device(&user, "allow", &session).await.is(204);
    app.run(PROFILE_TAKEN).await;
    let tokens = app.poll("app", &code("device_code")).await.json();
    assert_eq!(tokens["scope"], "openid");
}

async fn a_browser_on_its_way_grants_no_scope_that_was_taken(app: TestApp) {
    let session = begun(&app).await;
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    app.run(PROFILE_TAKEN).await;
    let code = query_of(&app.come_back(&path, &begun).await)["code"].clone();
    let mine = app.token(&["account.read"], session.user).await;
    let grants = app.get("/api/v1/me/grants").bearer(&mine).await.json();
    let scopes = grants["items"][0]["scopes"].as_array().unwrap();
    let names: Vec<_> = scopes.iter().map(|scope| &scope["name"]).collect();
    assert_eq!(names, ["openid", "offline_access"]);
    // Given back, it was not granted.
    app.run("UPDATE clients SET scopes = 'openid profile offline_access'")
        .await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    assert_eq!(tokens["scope"], "openid offline_access");
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    app.run(ALL_TAKEN).await;
    let answer = query_of(&app.come_back(&path, &begun).await);
    assert_eq!(answer["error"], "invalid_scope");
}

async fn an_address_that_was_removed_gets_no_code(app: TestApp) {
    let session = begun(&app).await;
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    app.run(MOVED).await;
    let page = app.come_back(&path, &begun).await;
    let expected = "https://example/authorize/error?code=redirect_uri_mismatch";
    assert_eq!(page, expected);
}

async fn an_application_that_was_deleted_gets_no_code(app: TestApp) {
    let session = begun(&app).await;
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    app.run("DELETE FROM clients").await;
    let page = app.come_back(&path, &begun).await;
    assert_eq!(page, "https://example/authorize/error?code=unknown_client");
}
