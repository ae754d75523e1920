//! Disconnecting an application takes back what it has not fetched yet, too.

use serde_json::Value;
use verso::authorization::clients::AuthMethod;

use crate::support::{TestApp, TestSession, client, on_both_engines};

on_both_engines!(
    a_device_that_was_let_in_a_moment_ago_gets_nothing,
    a_device_that_is_let_in_afterwards_gets_its_tokens,
    a_browser_that_comes_back_gets_no_code_and_connects_nothing,
    a_code_that_was_not_exchanged_is_worth_nothing,
    what_others_allowed_it_stays,
);

async fn begun(app: &TestApp) -> TestSession {
    let mut public = client("tv");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    app.has_session(app.has_user("ada").await).await
}

async fn grants(app: &TestApp, session: &TestSession) -> Vec<String> {
    let mine = app.token(&["account.read"], session.user).await;
    let grants = app.get("/api/v1/me/grants").bearer(&mine).await;
    grants.items("id")
}

async fn disconnect(app: &TestApp, session: &TestSession) {
    let mine = app.token(&["account.write"], session.user).await;
    let grants = grants(app, session).await;
    let path = format!("/api/v1/me/grants/{}", grants[0]);
    app.delete(&path).bearer(&mine).await.is(204);
}

/// The two codes of a device.
async fn device(app: &TestApp) -> (String, String) {
    let form = [("client_id", "tv"), ("scope", "openid offline_access")];
    let begun: Value = app.form("/oauth2/device_authorization", &form).await.json();
    let code = |name: &str| begun[name].as_str().unwrap().to_owned();
    (code("device_code"), code("user_code"))
}

async fn a_device_that_was_let_in_a_moment_ago_gets_nothing(app: TestApp) {
    let session = begun(&app).await;
    let (device, user) = device(&app).await;
    app.decide_device(&user, "allow", &session).await.is(204);
    disconnect(&app, &session).await;
    // Connecting it once more, by something else, does not let this device in.
    app.code("tv", &session, &[]).await;
    let refused = app.poll("tv", &device).await;
    refused.oauth_error(400, "access_denied");
}

async fn a_device_that_is_let_in_afterwards_gets_its_tokens(app: TestApp) {
    let session = begun(&app).await;
    app.code("tv", &session, &[]).await;
    let (device, user) = device(&app).await;
    disconnect(&app, &session).await;
    app.decide_device(&user, "allow", &session).await.is(204);
    app.poll("tv", &device).await.is(200);
}

async fn a_browser_that_comes_back_gets_no_code_and_connects_nothing(app: TestApp) {
    let session = begun(&app).await;
    app.code("tv", &session, &[]).await;
    let begun = app.begin("tv", &[]).await;
    let path = app.allow(&begun, &session).await;
    disconnect(&app, &session).await;
    let page = app.come_back(&path, &begun).await;
    assert_eq!(page, "https://example/authorize/error?code=request_expired");
    assert!(grants(&app, &session).await.is_empty());
}

async fn a_code_that_was_not_exchanged_is_worth_nothing(app: TestApp) {
    let session = begun(&app).await;
    let code = app.code("tv", &session, &[]).await;
    disconnect(&app, &session).await;
    let refused = app.exchange("tv", &code, &[]).await;
    refused.oauth_error(400, "invalid_grant");
}

async fn what_others_allowed_it_stays(app: TestApp) {
    let session = begun(&app).await;
    let bob = app.has_session(app.has_user("bob").await).await;
    app.code("tv", &session, &[]).await;
    let (device, user) = device(&app).await;
    app.decide_device(&user, "allow", &bob).await.is(204);
    let begun = app.begin("tv", &[]).await;
    let path = app.allow(&begun, &bob).await;
    disconnect(&app, &session).await;
    app.poll("tv", &device).await.is(200);
    assert!(app.come_back(&path, &begun).await.contains("code="));
}
