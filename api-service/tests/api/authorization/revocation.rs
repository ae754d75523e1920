//! Taking tokens back, and asking whether they are good.

use verso::authorization::clients::AuthMethod;

use crate::support::{KeyPair, TestApp, client, on_both_engines};

on_both_engines!(
    a_revoked_token_takes_its_family_with_it_at_once,
    a_client_cannot_take_back_the_tokens_of_another,
    a_client_that_proves_itself_learns_about_its_own_tokens,
    nobody_learns_about_tokens_without_proving_who_they_are,
    whether_a_token_is_good_is_not_said_while_nobody_can_tell,
    what_an_application_gives_back_is_in_the_history,
);

/// The tokens that somebody gave to the client `server`, and its secret.
async fn given(app: &TestApp) -> (String, String, String) {
    let secret = app.has_client(&client("server")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("server", &session, &[]).await;
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", "https://server.example/callback"),
        ("code_verifier", crate::support::VERIFIER),
    ];
    let tokens = app
        .form_as("/oauth2/token", "server", &secret, &form)
        .await
        .json();
    let token = |name: &str| tokens[name].as_str().unwrap().to_owned();
    (token("access_token"), token("refresh_token"), secret)
}

async fn a_revoked_token_takes_its_family_with_it_at_once(app: TestApp) {
    let (access, refresh, secret) = given(&app).await;
    let revoke = async |token: &str| {
        app.form_as("/oauth2/revoke", "server", &secret, &[("token", token)])
            .await
    };
    app.get("/oauth2/userinfo").bearer(&access).await.is(200);
    let answer = revoke(&refresh).await.is(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    app.get("/oauth2/userinfo")
        .bearer(&access)
        .await
        .problem(401, "unauthorized");
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", refresh.as_str()),
    ];
    let answer = app.form_as("/oauth2/token", "server", &secret, &form).await;
    answer.oauth_error(400, "invalid_grant");
    // What is not good is answered alike.
    for token in [refresh.as_str(), "rvr_guess", "a.b.c"] {
        revoke(token).await.is(200);
    }
    app.form_as("/oauth2/revoke", "server", &secret, &[])
        .await
        .oauth_error(400, "invalid_request");
}

async fn a_client_cannot_take_back_the_tokens_of_another(app: TestApp) {
    let (access, refresh, _) = given(&app).await;
    let mut other = client("other");
    other.auth_method = AuthMethod::None;
    app.has_client(&other).await;
    for token in [&access, &refresh] {
        let form = [("client_id", "other"), ("token", token)];
        let answer = app.form("/oauth2/revoke", &form).await;
        answer.oauth_error(400, "unauthorized_client");
    }
    app.get("/oauth2/userinfo").bearer(&access).await.is(200);
    let form = [("client_id", "server"), ("token", access.as_str())];
    app.form("/oauth2/revoke", &form)
        .await
        .oauth_error(401, "invalid_client");
}

async fn a_client_that_proves_itself_learns_about_its_own_tokens(app: TestApp) {
    let (access, refresh, secret) = given(&app).await;
    let ask = async |token: &str| {
        app.form_as("/oauth2/introspect", "server", &secret, &[("token", token)])
            .await
            .json()
    };
    let said = ask(&access).await;
    assert_eq!(said["active"], true);
    assert_eq!(said["scope"], "openid profile offline_access");
    assert_eq!(said["client_id"], "server");
    assert_eq!(said["token_type"], "Bearer");
    assert_eq!(ask(&refresh).await["active"], true);
    let nothing = serde_json::json!({ "active": false });
    for token in ["rvr_guess", "a.b.c"] {
        assert_eq!(ask(token).await, nothing);
    }
    let other = app.has_client(&client("other")).await;
    let form = [("token", access.as_str())];
    let said = app
        .form_as("/oauth2/introspect", "other", &other, &form)
        .await
        .json();
    assert_eq!(said, nothing);
    app.form_as("/oauth2/revoke", "server", &secret, &form)
        .await
        .is(200);
    assert_eq!(ask(&access).await, nothing);
    assert_eq!(ask(&refresh).await, nothing);
}

async fn nobody_learns_about_tokens_without_proving_who_they_are(app: TestApp) {
    let (access, ..) = given(&app).await;
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    for form in [
        vec![("token", access.as_str())],
        vec![("token", access.as_str()), ("client_id", "app")],
        vec![("token", access.as_str()), ("client_id", "server")],
    ] {
        let answer = app.form("/oauth2/introspect", &form).await;
        answer.oauth_error(401, "invalid_client");
    }
}

async fn whether_a_token_is_good_is_not_said_while_nobody_can_tell(app: TestApp) {
    let (.., secret) = given(&app).await;
    let header = "at+jwt";
    let token = KeyPair::default().sign(header, &serde_json::json!({}));
    // Another process, which has not read the keys yet.
    let other = app.with(&[]);
    app.run("DROP TABLE signing_keys").await;
    for path in ["/oauth2/revoke", "/oauth2/introspect"] {
        let form = [("token", token.as_str())];
        let answer = other.form_as(path, "server", &secret, &form).await;
        answer.oauth_error(500, "server_error");
    }
}

async fn what_an_application_gives_back_is_in_the_history(app: TestApp) {
    let (access, _, secret) = given(&app).await;
    let form = [("token", access.as_str())];
    for _ in 0..2 {
        let answer = app.form_as("/oauth2/revoke", "server", &secret, &form);
        answer.await.is(200);
    }
    let user = verso::authorization::verify_access_token(&app.state, &access).await;
    let noted = app.history(user.unwrap().user_id().unwrap()).await;
    let told = noted
        .iter()
        .filter(|action| *action == "authorization.revoked");
    assert_eq!(told.count(), 1, "{noted:?}");
}
