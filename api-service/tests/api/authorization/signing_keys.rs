//! The keys that tokens are signed with: published, followed by new ones, never given away.

use std::collections::HashSet;

use chrono::Duration;

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    the_public_keys_are_published_without_their_private_parts,
    every_process_has_the_same_keys,
    a_new_key_is_published_before_it_signs_and_the_old_one_stays_a_while,
    a_private_key_is_sealed_in_the_database,
    processes_that_begin_at_once_agree_on_one_key,
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

async fn processes_that_begin_at_once_agree_on_one_key(app: TestApp) {
    let (one, two) = (app.with(&[]), app.with(&[]));
    let (first, second) = tokio::join!(signing(&one), signing(&two));
    assert_eq!(first, second);
    assert_eq!(kids(&app).await, [first]);
}
