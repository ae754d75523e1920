//! Devices without a browser.

use chrono::Duration;
use serde_json::Value;
use verso::authorization::clients::{AuthMethod, GrantType};

use crate::support::{Answer, TestApp, TestSession, client, on_both_engines};

on_both_engines!(
    a_device_that_is_let_in_gets_tokens_once,
    a_device_that_asks_too_often_must_wait_longer,
    a_device_that_is_not_let_in_learns_of_it,
    a_device_has_ten_minutes,
    a_code_is_worth_nothing_to_another_client,
    a_code_may_be_typed_in_any_way,
    guessing_codes_comes_to_an_end,
    a_client_that_is_not_registered_for_devices_is_refused,
);

async fn television(app: &TestApp) -> TestSession {
    let mut tv = client("tv");
    tv.auth_method = AuthMethod::None;
    app.has_client(&tv).await;
    app.has_session(app.has_user("ada").await).await
}

async fn begin(app: &TestApp) -> (String, String) {
    let form = [("client_id", "tv"), ("scope", "openid offline_access")];
    let answer = app.form("/oauth2/device_authorization", &form).await.json();
    assert_eq!(
        (&answer["expires_in"], &answer["interval"]),
        (&600.into(), &5.into())
    );
    assert_eq!(answer["verification_uri"], "https://example/device");
    let code = |name: &str| answer[name].as_str().unwrap().to_owned();
    assert_eq!(
        code("verification_uri_complete"),
        format!("https://example/device?user_code={}", code("user_code"))
    );
    (code("device_code"), code("user_code"))
}

async fn poll(app: &TestApp, client: &str, device_code: &str) -> Answer {
    app.poll(client, device_code).await
}

async fn decide(app: &TestApp, code: &str, decision: &str, session: &TestSession) -> Answer {
    app.decide_device(code, decision, session).await
}

async fn look(app: &TestApp, code: &str, session: &TestSession) -> Answer {
    let token = app.token(&["internal"], None).await;
    let path = format!("/api/v1/device-requests/{code}");
    app.get(&path)
        .bearer(&token)
        .with("session-secret", &session.secret)
        .await
}

async fn a_device_that_is_let_in_gets_tokens_once(app: TestApp) {
    let session = television(&app).await;
    let (device, user) = begin(&app).await;
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "authorization_pending");
    let details = look(&app, &user, &session).await.json();
    assert_eq!(details["client"]["name"], "The tv application");
    decide(&app, &user, "allow", &session).await.is(204);
    decide(&app, &user, "deny", &session)
        .await
        .problem(404, "not_found");
    let tokens = poll(&app, "tv", &device).await.json();
    assert!(tokens["refresh_token"].is_string() && tokens["id_token"].is_string());
    let access = tokens["access_token"].as_str().unwrap();
    let info = app.get("/oauth2/userinfo").bearer(access).await.json();
    assert_eq!(info["sub"], session.user.to_string());
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "invalid_grant");
    let mine = app.token(&["account.read"], session.user).await;
    let grants: Value = app.get("/api/v1/me/grants").bearer(&mine).await.json();
    assert_eq!(grants["items"][0]["client_id"], "tv");
}

async fn a_device_that_asks_too_often_must_wait_longer(app: TestApp) {
    television(&app).await;
    let (device, _) = begin(&app).await;
    let wait = |seconds| app.clock.advance(Duration::seconds(seconds));
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "authorization_pending");
    wait(5);
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "authorization_pending");
    wait(4);
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "slow_down");
    wait(9);
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "slow_down");
    wait(15);
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "authorization_pending");
}

async fn a_device_that_is_not_let_in_learns_of_it(app: TestApp) {
    let session = television(&app).await;
    let (device, user) = begin(&app).await;
    decide(&app, &user, "deny", &session).await.is(204);
    let noted = app.history(session.user).await;
    assert_eq!(noted, ["grant.denied"]);
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "access_denied");
    let (device, user) = begin(&app).await;
    decide(&app, &user, "allow", &session).await.is(204);
    app.end_session(&session).await;
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "access_denied");
}

async fn a_device_has_ten_minutes(app: TestApp) {
    let session = television(&app).await;
    let (device, user) = begin(&app).await;
    app.clock.advance(Duration::minutes(10));
    look(&app, &user, &session).await.problem(404, "not_found");
    decide(&app, &user, "allow", &session)
        .await
        .problem(404, "not_found");
    poll(&app, "tv", &device)
        .await
        .oauth_error(400, "expired_token");
}

async fn a_code_is_worth_nothing_to_another_client(app: TestApp) {
    let session = television(&app).await;
    let mut other = client("other");
    other.auth_method = AuthMethod::None;
    app.has_client(&other).await;
    let (device, user) = begin(&app).await;
    decide(&app, &user, "allow", &session).await.is(204);
    poll(&app, "other", &device)
        .await
        .oauth_error(400, "invalid_grant");
    poll(&app, "tv", "rvx_guess")
        .await
        .oauth_error(400, "invalid_grant");
    poll(&app, "tv", &device).await.is(200);
}

async fn a_code_may_be_typed_in_any_way(app: TestApp) {
    let session = television(&app).await;
    let (_, user) = begin(&app).await;
    for typed in [
        user.to_lowercase(),
        user.replace('-', ""),
        user.replace('-', "%20"),
    ] {
        look(&app, &typed, &session).await.is(200);
    }
    for typed in ["AEIO-UAEI", "BCDF", "BCDF-GHJK-L"] {
        assert_eq!(look(&app, typed, &session).await.status, 422, "{typed}");
    }
}

async fn guessing_codes_comes_to_an_end(app: TestApp) {
    let session = television(&app).await;
    let (_, user) = begin(&app).await;
    for _ in 0..10 {
        look(&app, "BBBB-BBBB", &session)
            .await
            .problem(404, "not_found");
    }
    look(&app, "BBBB-BBBB", &session)
        .await
        .problem(429, "too_many_requests");
    look(&app, &user, &session)
        .await
        .problem(429, "too_many_requests");
    // Somebody else is not hindered.
    let other = app.has_session(app.has_user("bob").await).await;
    look(&app, &user, &other).await.is(200);
}

async fn a_client_that_is_not_registered_for_devices_is_refused(app: TestApp) {
    let mut tv = client("tv");
    tv.auth_method = AuthMethod::None;
    tv.grant_types = vec![GrantType::AuthorizationCode];
    app.has_client(&tv).await;
    let form = [("client_id", "tv"), ("scope", "openid")];
    let answer = app.form("/oauth2/device_authorization", &form).await;
    answer.oauth_error(400, "unauthorized_client");
}
