//! Codes: exchanged once, quickly, by the client and the request they were made for.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Duration;
use serde_json::Value;
use sha2::{Digest, Sha256};
use verso::authorization::{clients::AuthMethod, verify_access_token};

use crate::support::{Answer, KeyPair, TestApp, TestSession, VERIFIER, client, on_both_engines};

on_both_engines!(
    a_code_gives_tokens_for_what_was_granted,
    a_code_is_good_once_and_its_reuse_takes_the_tokens_back,
    a_code_is_good_once_even_at_the_same_time,
    a_code_is_good_for_a_minute,
    a_code_is_worth_nothing_without_its_verifier,
    a_code_is_worth_nothing_to_another_client_or_at_another_address,
    what_the_id_token_says_is_what_happened,
    without_being_asked_to_stay_there_is_no_refresh_token,
    the_site_proves_itself_by_its_key,
    userinfo_tells_what_the_scopes_allow,
);

async fn public(app: &TestApp) -> TestSession {
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    app.has_session(app.has_user("ada").await).await
}

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

async fn a_code_gives_tokens_for_what_was_granted(app: TestApp) {
    let session = public(&app).await;
    let code = app.code("app", &session, &[]).await;
    let answer = app.exchange("app", &code, &[]).await.is(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    let tokens = answer.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["scope"], "openid profile offline_access");
    let claims = verify_access_token(&app.state, tokens["access_token"].as_str().unwrap());
    let claims = claims.await.unwrap();
    assert_eq!(claims.user_id(), Some(session.user));
    assert_eq!(claims.sid, Some(session.id));
    assert_eq!(claims.client_id, "app");
    assert_eq!(claims.amr, ["pwd", "otp"]);
}

async fn a_code_is_good_once_and_its_reuse_takes_the_tokens_back(app: TestApp) {
    let session = public(&app).await;
    let code = app.code("app", &session, &[]).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    let access = tokens["access_token"].as_str().unwrap();
    let refresh = tokens["refresh_token"].as_str().unwrap();
    app.get("/oauth2/userinfo").bearer(access).await.is(200);
    // The first reuse is told, and no more than that.
    for _ in 0..2 {
        app.exchange("app", &code, &[])
            .await
            .oauth_error(400, "invalid_grant");
    }
    is_told(&app, &session, "code").await;
    app.get("/oauth2/userinfo")
        .bearer(access)
        .await
        .problem(401, "unauthorized");
    app.refresh("app", refresh)
        .await
        .oauth_error(400, "invalid_grant");
}

/// The owner reads of the theft once, in their history and by mail.
async fn is_told(app: &TestApp, session: &TestSession, shown: &str) {
    let token = app.token(&["account.read"], session.user).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let events = log["items"].as_array().unwrap();
    let mut told = events
        .iter()
        .filter(|event| event["action"] == "authorization.reuse_detected");
    let event = told.next().unwrap();
    assert!(told.next().is_none());
    assert_eq!(event["client_id"], "app");
    assert_eq!(event["details"]["client_id"], "app");
    assert_eq!(event["details"]["shown"], shown);
    assert!(event["actor"].is_null());
    let letter = app.letter_about("We ended the access").await;
    assert_eq!(letter.to, "ada@example.com");
    assert!(letter.text.contains("The app application"));
    assert!(letter.text.contains("https://example/account/apps"));
}

async fn a_code_is_good_once_even_at_the_same_time(app: TestApp) {
    let session = public(&app).await;
    let code = app.code("app", &session, &[]).await;
    let go = || app.exchange("app", &code, &[]);
    let (one, two, three, four) = tokio::join!(go(), go(), go(), go());
    is_told(&app, &session, "code").await;
    let given = [one, two, three, four].map(|answer| answer.status.as_u16());
    assert_eq!(
        given.iter().filter(|status| **status == 200).count(),
        1,
        "{given:?}"
    );
}

async fn a_code_is_good_for_a_minute(app: TestApp) {
    let session = public(&app).await;
    let code = app.code("app", &session, &[]).await;
    app.clock.advance(Duration::seconds(59));
    app.exchange("app", &code, &[]).await.is(200);
    let code = app.code("app", &session, &[]).await;
    app.clock.advance(Duration::seconds(60));
    app.exchange("app", &code, &[])
        .await
        .oauth_error(400, "invalid_grant");
}

async fn a_code_is_worth_nothing_without_its_verifier(app: TestApp) {
    let session = public(&app).await;
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
    for (verifier, error) in [
        ("", "invalid_request"),
        ("short", "invalid_grant"),
        (
            "another-verifier-that-is-long-enough-to-be-one-too",
            "invalid_grant",
        ),
        (challenge.as_str(), "invalid_grant"),
    ] {
        let code = app.code("app", &session, &[]).await;
        let answer = app
            .exchange("app", &code, &[("code_verifier", verifier)])
            .await;
        answer.oauth_error(400, error);
        // Whoever guesses has one guess.
        app.exchange("app", &code, &[])
            .await
            .oauth_error(400, "invalid_grant");
    }
}

async fn a_code_is_worth_nothing_to_another_client_or_at_another_address(app: TestApp) {
    let session = public(&app).await;
    let mut other = client("other");
    other.auth_method = AuthMethod::None;
    app.has_client(&other).await;
    let code = app.code("app", &session, &[]).await;
    for changes in [
        vec![("client_id", "other")],
        vec![
            ("client_id", "other"),
            ("redirect_uri", "https://other.example/callback"),
        ],
    ] {
        let answer = app.exchange("app", &code, &changes).await;
        answer.oauth_error(400, "invalid_grant");
    }
    app.exchange("app", &code, &[]).await.is(200);
    for uri in ["https://app.example/callback/", "https://evil.example/"] {
        let code = app.code("app", &session, &[]).await;
        let answer = app.exchange("app", &code, &[("redirect_uri", uri)]).await;
        answer.oauth_error(400, "invalid_grant");
    }
    let mut server = client("server");
    server.auth_method = AuthMethod::ClientSecretBasic;
    app.has_client(&server).await;
    let code = app.code("server", &session, &[]).await;
    let answer = app.exchange("server", &code, &[]).await;
    answer.oauth_error(401, "invalid_client");
    for code in ["", "guess", "rvc_guess"] {
        let status = app.exchange("app", code, &[]).await.status;
        assert_eq!(status, 400);
    }
}

async fn what_the_id_token_says_is_what_happened(app: TestApp) {
    let session = public(&app).await;
    app.clock.advance(Duration::minutes(3));
    let code = app.code("app", &session, &[]).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    let said = claims(tokens["id_token"].as_str().unwrap());
    let now = app.state.clock.now().timestamp();
    assert_eq!(said["iss"], "https://api.example");
    assert_eq!(said["aud"], "app");
    assert_eq!(said["sub"], session.user.to_string());
    assert_eq!(said["nonce"], "a-nonce");
    assert_eq!(said["auth_time"], now - 180);
    assert_eq!(
        (&said["iat"], &said["exp"]),
        (&now.into(), &(now + 300).into())
    );
    let digest = Sha256::digest(tokens["access_token"].as_str().unwrap());
    assert_eq!(said["at_hash"], URL_SAFE_NO_PAD.encode(&digest[..16]));
    // An id token is no access token.
    let id_token = tokens["id_token"].as_str().unwrap();
    app.get("/oauth2/userinfo")
        .bearer(id_token)
        .await
        .problem(401, "unauthorized");
    let code = app.code("app", &session, &[("scope", "profile")]).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    assert!(tokens.get("id_token").is_none());
}

async fn without_being_asked_to_stay_there_is_no_refresh_token(app: TestApp) {
    let session = public(&app).await;
    let code = app.code("app", &session, &[("scope", "openid")]).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    assert!(tokens.get("refresh_token").is_none());
}

async fn the_site_proves_itself_by_its_key(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let session = app.has_session(app.has_user("ada").await).await;
    let exchange = async |code: String, jti: &str| -> Answer {
        let assertion = app.assertion(&key, "site", jti);
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", "https://example/oauth/callback"),
            ("code_verifier", VERIFIER),
        ];
        app.form_with_assertion("/oauth2/token", &assertion, &form)
            .await
    };
    let code = app.code("site", &session, &[]).await;
    assert!(exchange(code, "1").await.json()["refresh_token"].is_string());
    let code = app.code("site", &session, &[]).await;
    app.end_session(&session).await;
    exchange(code, "2").await.oauth_error(400, "invalid_grant");
}

async fn userinfo_tells_what_the_scopes_allow(app: TestApp) {
    let user = app.has_user("ada").await;
    let ask = async |scopes: &[&str]| {
        let token = app.token(scopes, user).await;
        app.get("/oauth2/userinfo").bearer(&token).await.json()
    };
    let said = ask(&["openid"]).await;
    assert_eq!(
        said.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["sub"]
    );
    let said = ask(&["openid", "email", "profile"]).await;
    assert_eq!(said["preferred_username"], "ada");
    assert_eq!(said["email"], "ada@example.com");
    assert_eq!(said["email_verified"], false);
    assert_eq!(said["profile"], "https://example/authors/ada");
    let token = app.token(&["profile"], user).await;
    app.get("/oauth2/userinfo")
        .bearer(&token)
        .await
        .problem(403, "insufficient_scope");
    app.post("/oauth2/userinfo")
        .await
        .problem(401, "unauthorized");
}
