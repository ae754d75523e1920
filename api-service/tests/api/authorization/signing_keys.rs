//! The keys that tokens are signed with: published, followed by new ones, never given away.

use std::collections::HashSet;

use chrono::Duration;
use jsonwebtoken::{
    Algorithm, DecodingKey, Validation, decode, decode_header,
    jwk::{Jwk, JwkSet},
};
use serde_json::{Value, json};
use verso::{
    authorization::{
        clients::AuthMethod,
        keys::{self, OldKeys, ReplaceError, SigningAlgorithm},
    },
    secrets::Secrets,
};

use crate::support::{TestApp, client, on_both_engines};

on_both_engines!(
    the_public_keys_are_published_without_their_private_parts,
    every_process_has_the_same_keys,
    a_new_key_is_published_before_it_signs_and_the_old_one_stays_a_while,
    a_private_key_is_sealed_in_the_database,
    a_key_that_is_withdrawn_takes_its_tokens_along,
    keys_are_replaced_before_their_time,
    keys_that_are_withdrawn_take_their_tokens_along,
    keys_are_not_replaced_under_another_secret,
    processes_that_begin_at_once_agree_on_one_key,
    a_key_for_rs256_is_there_once_an_application_asks_for_it,
    an_application_gets_its_id_tokens_signed_as_it_registered,
    an_access_token_is_never_signed_with_rs256,
);

async fn kids(app: &TestApp) -> Vec<String> {
    let set = app.get("/oauth2/jwks").await.json();
    let keys = set["keys"].as_array().unwrap();
    let kid = |key: &serde_json::Value| key["kid"].as_str().unwrap().to_owned();
    keys.iter().map(kid).collect()
}

async fn signing(app: &TestApp) -> String {
    let key = app.state.signing_keys.signing(&app.state).await.unwrap();
    key.kid.clone()
}

async fn the_public_keys_are_published_without_their_private_parts(app: TestApp) {
    let answer = app.get("/oauth2/jwks").await;
    let set = answer.json();
    let key = set["keys"][0].as_object().unwrap();
    let members: HashSet<&str> = key.keys().map(String::as_str).collect();
    assert_eq!(
        members,
        HashSet::from(["alg", "crv", "kid", "kty", "use", "x", "y"])
    );
    assert_eq!((&key["alg"], &key["use"]), (&"ES256".into(), &"sig".into()));
}

async fn every_process_has_the_same_keys(app: TestApp) {
    let other = app.with(&[]);
    assert_eq!(kids(&app).await, kids(&other).await);
    assert_eq!(signing(&app).await, signing(&other).await);
}

async fn a_new_key_is_published_before_it_signs_and_the_old_one_stays_a_while(app: TestApp) {
    let first = signing(&app).await;
    app.clock.advance(Duration::days(89));
    let published = kids(&app).await;
    assert_eq!(published.len(), 2);
    assert_eq!(published[0], first);
    assert_eq!(signing(&app).await, first);
    app.clock.advance(Duration::days(1));
    assert_eq!(signing(&app).await, published[1]);
    assert_eq!(kids(&app).await, published);
    app.clock.advance(Duration::days(89));
    let later = kids(&app).await;
    assert_eq!(later.len(), 2);
    assert_eq!(later[0], published[1]);
    let known = app.state.signing_keys.verifying(&app.state, &first).await;
    assert!(known.unwrap().is_none());
}

async fn a_private_key_is_sealed_in_the_database(app: TestApp) {
    signing(&app).await;
    let folder = tempfile::tempdir().unwrap();
    let other_key = folder.path().join("other.key");
    std::fs::write(&other_key, "A".repeat(43)).unwrap();
    let thief = app.with(&[&format!("--secret-key-file={}", other_key.display())]);
    assert!(
        thief
            .state
            .signing_keys
            .signing(&thief.state)
            .await
            .is_err()
    );
    thief
        .get("/oauth2/jwks")
        .await
        .problem(500, "internal_error");
}

async fn a_key_that_is_withdrawn_takes_its_tokens_along(app: TestApp) {
    let ada = app.has_user("ada").await;
    let token = app.token(&["account.read"], ada).await;
    app.get("/api/v1/me").bearer(&token).await.is(200);
    app.run("DELETE FROM signing_keys").await;
    app.clock.advance(Duration::minutes(1));
    let answer = app.get("/api/v1/me").bearer(&token).await;
    answer.problem(401, "unauthorized");
}

async fn replaced(app: &TestApp, old: OldKeys) -> Result<Vec<String>, ReplaceError> {
    let state = &app.state;
    let moment = (state.clock.now(), &*state.random);
    keys::replace(&state.database, &state.secrets, old, moment).await
}

async fn keys_are_replaced_before_their_time(app: TestApp) {
    let none = replaced(&app, OldKeys::Stay).await;
    assert!(matches!(none, Err(ReplaceError::None)));
    let first = signing(&app).await;
    let ada = app.has_user("ada").await;
    let token = app.token(&["account.read"], ada).await;
    let made = replaced(&app, OldKeys::Stay).await.unwrap();
    app.clock.advance(Duration::minutes(1));
    assert_eq!([signing(&app).await], *made);
    assert_eq!(kids(&app).await, [first, made[0].clone()]);
    app.get("/api/v1/me").bearer(&token).await.is(200);
    // One that was already waiting for its turn does not come back to sign.
    app.clock.advance(Duration::days(89));
    assert_eq!(kids(&app).await.len(), 2);
    let made = replaced(&app, OldKeys::Stay).await.unwrap();
    app.clock.advance(Duration::days(2));
    assert_eq!([signing(&app).await], *made);
}

async fn keys_that_are_withdrawn_take_their_tokens_along(app: TestApp) {
    let ada = app.has_user("ada").await;
    let stolen = app.token(&["account.read"], ada).await;
    app.get("/api/v1/me").bearer(&stolen).await.is(200);
    let rs256 = SigningAlgorithm::Rs256;
    let signing = app.state.signing_keys.signing_by(&app.state, rs256);
    signing.await.unwrap();
    let made = replaced(&app, OldKeys::Withdrawn).await.unwrap();
    assert_eq!(made.len(), 2);
    app.clock.advance(Duration::minutes(1));
    assert_eq!(kids(&app).await, made);
    let answer = app.get("/api/v1/me").bearer(&stolen).await;
    answer.problem(401, "unauthorized");
    let new = app.token(&["account.read"], ada).await;
    app.get("/api/v1/me").bearer(&new).await.is(200);
    let root = app.has_superuser("root").await;
    let root = app.token(&["audit_log.read"], root).await;
    let log = app.get("/api/v1/audit-log").bearer(&root).await;
    assert_eq!(log.items("action"), ["signing_keys.replaced"]);
}

async fn keys_are_not_replaced_under_another_secret(app: TestApp) {
    let first = signing(&app).await;
    let secrets = Secrets::new(&[7; 32]).unwrap();
    let state = &app.state;
    let moment = (state.clock.now(), &*state.random);
    let refused = keys::replace(&state.database, &secrets, OldKeys::Withdrawn, moment).await;
    assert!(matches!(refused, Err(ReplaceError::Key(_))));
    app.clock.advance(Duration::minutes(1));
    assert_eq!(kids(&app).await, [first]);
}

async fn processes_that_begin_at_once_agree_on_one_key(app: TestApp) {
    let (one, two) = (app.with(&[]), app.with(&[]));
    let (first, second) = tokio::join!(signing(&one), signing(&two));
    assert_eq!(first, second);
    assert_eq!(kids(&app).await, [first]);
}

async fn a_key_for_rs256_is_there_once_an_application_asks_for_it(app: TestApp) {
    assert_eq!(kids(&app).await.len(), 1);
    let token = app.token(&["clients.write"], app.has_user("dev").await);
    let token = token.await;
    let input = json!({
        "name": "Old library", "auth_method": "client_secret_basic", "scopes": ["openid"],
        "grant_types": ["authorization_code"], "redirect_uris": ["https://app.example/callback"],
        "id_token_signed_response_alg": "RS256",
    });
    let register = || app.post("/api/v1/me/clients").bearer(&token);
    let mut wrong = input.clone();
    for algorithm in ["none", "HS256", "rs256", "PS256"] {
        wrong["id_token_signed_response_alg"] = algorithm.into();
        let answer = register().json(wrong.clone()).await;
        assert_eq!(
            answer.mistakes(),
            ["body/id_token_signed_response_alg enum"]
        );
    }
    let answer = register().json(input).await.is(201);
    let made: Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(made["client"]["id_token_signed_response_alg"], "RS256");
    let set = app.with(&[]).get("/oauth2/jwks").await.json();
    let keys = set["keys"].as_array().unwrap();
    assert_eq!(keys.len(), 2);
    let members: HashSet<&str> = keys[1]
        .as_object()
        .unwrap()
        .keys()
        .map(|name| &**name)
        .collect();
    assert_eq!(
        members,
        HashSet::from(["alg", "e", "kid", "kty", "n", "use"])
    );
    assert_eq!(keys[1]["alg"], "RS256");
    // It is followed by new ones as the other is.
    app.clock.advance(Duration::days(89));
    assert_eq!(kids(&app).await.len(), 4);
}

/// The tokens of a public client that registered for this algorithm.
async fn tokens(app: &TestApp, algorithm: SigningAlgorithm) -> Value {
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    public.id_token_alg = algorithm;
    app.has_client(&public).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("app", &session, &[]).await;
    app.exchange("app", &code, &[]).await.json()
}

async fn published(app: &TestApp, token: &str) -> Jwk {
    let set = app.get("/oauth2/jwks").await.json();
    let set: JwkSet = serde_json::from_value(set).unwrap();
    let kid = decode_header(token).unwrap().kid.unwrap();
    set.find(&kid).unwrap().clone()
}

async fn an_application_gets_its_id_tokens_signed_as_it_registered(app: TestApp) {
    let tokens = tokens(&app, SigningAlgorithm::Rs256).await;
    let id_token = tokens["id_token"].as_str().unwrap();
    let key = DecodingKey::from_jwk(&published(&app, id_token).await).unwrap();
    let mut validation = Validation::new(Algorithm::RS256);
    validation.validate_exp = false;
    validation.set_audience(&["app"]);
    let claims = decode::<Value>(id_token, &key, &validation).unwrap().claims;
    assert_eq!(claims["iss"], "https://api.example");
    assert_eq!(claims["nonce"], "a-nonce");
}

async fn an_access_token_is_never_signed_with_rs256(app: TestApp) {
    let tokens = tokens(&app, SigningAlgorithm::Rs256).await;
    let access = tokens["access_token"].as_str().unwrap();
    assert_eq!(decode_header(access).unwrap().alg, Algorithm::ES256);
    // An id token is none, whatever it is signed with.
    let id_token = tokens["id_token"].as_str().unwrap();
    app.get("/oauth2/userinfo")
        .bearer(id_token)
        .await
        .problem(401, "unauthorized");
}
