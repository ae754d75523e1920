//! Tokens that are worth nothing without the key they are bound to.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Duration;
use jsonwebtoken::{Algorithm, Header};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use verso::authorization::clients::AuthMethod;

use crate::support::{Answer, KeyPair, TestApp, VERIFIER, client, form_body, on_both_engines};

on_both_engines!(
    a_bound_token_needs_its_key_at_every_call,
    a_proof_is_good_once,
    a_proof_is_good_once_even_at_the_same_time,
    a_bound_refresh_token_needs_its_key,
    a_code_bound_to_a_key_needs_it,
    a_client_registered_for_bound_tokens_gets_no_others,
    two_proofs_are_refused,
);

const TOKEN: &str = "https://api.example/oauth2/token";
const USERINFO: &str = "https://api.example/oauth2/userinfo";

/// A proof for one request.
fn proof(
    app: &TestApp,
    key: &KeyPair,
    jti: &str,
    method: &str,
    url: &str,
    token: Option<&str>,
) -> String {
    let mut header = Header::new(Algorithm::ES256);
    header.typ = Some("dpop+jwt".to_owned());
    header.jwk = Some(key.public.clone());
    let now = app.state.clock.now().timestamp();
    let mut claims = json!({ "jti": jti, "htm": method, "htu": url, "iat": now });
    if let Some(token) = token {
        claims["ath"] = URL_SAFE_NO_PAD.encode(Sha256::digest(token)).into();
    }
    key.sign_with(&header, &claims)
}

async fn form(app: &TestApp, proof: &str, form: &[(&str, &str)]) -> Answer {
    app.post("/oauth2/token")
        .with("dpop", proof)
        .body("application/x-www-form-urlencoded", form_body(form))
        .await
}

async fn tokens(app: &TestApp, key: &KeyPair) -> Value {
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("app", &session, &[]).await;
    let grant = [
        ("grant_type", "authorization_code"),
        ("client_id", "app"),
        ("code", &code),
        ("redirect_uri", "https://app.example/callback"),
        ("code_verifier", VERIFIER),
    ];
    form(app, &proof(app, key, "code", "POST", TOKEN, None), &grant)
        .await
        .json()
}

async fn call(app: &TestApp, token: &str, proof: &str) -> Answer {
    app.get("/oauth2/userinfo")
        .with("authorization", &format!("DPoP {token}"))
        .with("dpop", proof)
        .await
}

async fn a_bound_token_needs_its_key_at_every_call(app: TestApp) {
    let (key, other) = (KeyPair::default(), KeyPair::default());
    let tokens = tokens(&app, &key).await;
    assert_eq!(tokens["token_type"], "DPoP");
    let token = tokens["access_token"].as_str().unwrap();
    let good = proof(&app, &key, "1", "GET", USERINFO, Some(token));
    call(&app, token, &good).await.is(200);
    for (name, bad) in [
        (
            "another key",
            proof(&app, &other, "2", "GET", USERINFO, Some(token)),
        ),
        (
            "another method",
            proof(&app, &key, "3", "POST", USERINFO, Some(token)),
        ),
        (
            "another address",
            proof(&app, &key, "4", "GET", TOKEN, Some(token)),
        ),
        (
            "another token",
            proof(&app, &key, "5", "GET", USERINFO, Some("other")),
        ),
        ("no token", proof(&app, &key, "6", "GET", USERINFO, None)),
        ("no proof", String::new()),
    ] {
        let answer = call(&app, token, &bad).await;
        assert_eq!(answer.status, 401, "{name}");
        let challenge = answer.header("www-authenticate");
        assert!(challenge.starts_with("DPoP ") && challenge.contains("invalid_dpop_proof"));
    }
    // As a plain bearer token it is stolen goods.
    app.get("/oauth2/userinfo")
        .bearer(token)
        .await
        .problem(401, "unauthorized");
    // And a plain token does not become a bound one.
    let plain = app.token(&["openid"], None).await;
    let its = proof(&app, &key, "7", "GET", USERINFO, Some(&plain));
    call(&app, &plain, &its).await.problem(401, "unauthorized");
    let old = proof(&app, &key, "8", "GET", USERINFO, Some(token));
    app.clock.advance(Duration::seconds(61));
    call(&app, token, &old).await.problem(401, "unauthorized");
}

async fn a_proof_is_good_once(app: TestApp) {
    let key = KeyPair::default();
    let tokens = tokens(&app, &key).await;
    let token = tokens["access_token"].as_str().unwrap();
    let shown = proof(&app, &key, "1", "GET", USERINFO, Some(token));
    call(&app, token, &shown).await.is(200);
    call(&app, token, &shown).await.problem(401, "unauthorized");
}

async fn a_proof_is_good_once_even_at_the_same_time(app: TestApp) {
    let key = KeyPair::default();
    let tokens = tokens(&app, &key).await;
    let token = tokens["access_token"].as_str().unwrap();
    let shown = proof(&app, &key, "1", "GET", USERINFO, Some(token));
    let go = || call(&app, token, &shown);
    let (one, two, three) = tokio::join!(go(), go(), go());
    let good = [one, two, three]
        .into_iter()
        .filter(|answer| answer.status == 200);
    assert_eq!(good.count(), 1);
}

async fn a_bound_refresh_token_needs_its_key(app: TestApp) {
    let (key, other) = (KeyPair::default(), KeyPair::default());
    let tokens = tokens(&app, &key).await;
    let refresh = tokens["refresh_token"].as_str().unwrap();
    app.refresh("app", refresh)
        .await
        .oauth_error(400, "invalid_grant");
    let grant = [
        ("grant_type", "refresh_token"),
        ("client_id", "app"),
        ("refresh_token", refresh),
    ];
    let stolen = proof(&app, &other, "1", "POST", TOKEN, None);
    form(&app, &stolen, &grant)
        .await
        .oauth_error(400, "invalid_grant");
    let wrong = proof(&app, &key, "2", "POST", USERINFO, None);
    form(&app, &wrong, &grant)
        .await
        .oauth_error(400, "invalid_dpop_proof");
    let good = proof(&app, &key, "3", "POST", TOKEN, None);
    let tokens = form(&app, &good, &grant).await.json();
    assert_eq!(tokens["token_type"], "DPoP");
}

async fn a_code_bound_to_a_key_needs_it(app: TestApp) {
    let key = KeyPair::default();
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let bound = [("dpop_jkt", key.kid.as_str())];
    let code = app.code("app", &session, &bound).await;
    app.exchange("app", &code, &[])
        .await
        .oauth_error(400, "invalid_grant");
}

async fn a_client_registered_for_bound_tokens_gets_no_others(app: TestApp) {
    let mut bound = client("robot");
    bound.dpop_bound = true;
    let secret = app.has_client(&bound).await;
    let answer = app.client_credentials("robot", &secret, "users.read").await;
    answer.oauth_error(400, "invalid_dpop_proof");
}

async fn two_proofs_are_refused(app: TestApp) {
    let key = KeyPair::default();
    let tokens = tokens(&app, &key).await;
    let token = tokens["access_token"].as_str().unwrap();
    let answer = app
        .get("/oauth2/userinfo")
        .with("authorization", &format!("DPoP {token}"))
        .with(
            "dpop",
            &proof(&app, &key, "1", "GET", USERINFO, Some(token)),
        )
        .with(
            "dpop",
            &proof(&app, &key, "2", "GET", USERINFO, Some(token)),
        )
        .await;
    answer.problem(401, "unauthorized");
}
