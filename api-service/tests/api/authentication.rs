//! Access tokens: which are believed, and what is said to the others.

use chrono::Duration;
use verso::{authorization::access_token::Confirmation, permissions::Permission};

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    without_a_token_one_is_asked_for,
    a_token_counts_in_the_header_only_and_only_once,
    a_forged_or_stale_token_is_refused_without_saying_why,
    a_token_without_the_scope_is_refused_naming_it,
    a_user_without_the_permission_is_refused_naming_it,
    an_application_for_itself_has_no_permissions,
    what_an_administrator_takes_away_is_gone_at_once,
    a_token_that_is_bound_to_a_key_is_no_bearer_token,
    a_token_ends_when_it_says_even_if_it_was_just_used,
);

const PERMISSIONS: &str = "/api/v1/permissions";

async fn without_a_token_one_is_asked_for(app: TestApp) {
    let answer = app.get(PERMISSIONS).await;
    assert_eq!(
        answer.header("www-authenticate"),
        "Bearer realm=\"rectoverso\""
    );
    answer.problem(401, "unauthorized");
    // Another scheme's credentials are not for us.
    let basic = app.get(PERMISSIONS).with("authorization", "Basic YTpi");
    assert_eq!(
        basic.await.is(401).header("www-authenticate"),
        "Bearer realm=\"rectoverso\""
    );
}

async fn a_token_counts_in_the_header_only_and_only_once(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let token = app.token(&["permissions.read"], ada).await;
    for scheme in ["Bearer", "bearer", "BEARER", "bEaReR"] {
        let value = format!("{scheme} {token}");
        app.get(PERMISSIONS)
            .with("authorization", &value)
            .await
            .is(200);
    }
    app.get(&format!("{PERMISSIONS}?access_token={token}"))
        .await
        .is(401);
    let twice = app.get(PERMISSIONS).bearer(&token).bearer(&token).await;
    assert!(
        twice
            .header("www-authenticate")
            .ends_with("error=\"invalid_request\"")
    );
    twice.problem(400, "malformed_request");
    for value in [
        "Bearer",
        "Bearer ",
        "Bearer a b",
        "Bearer ä",
        "Bearer =",
        "Bearer a,b",
    ] {
        let answer = app.get(PERMISSIONS).with("authorization", value).await;
        answer.problem(400, "malformed_request");
    }
    let long = format!("Bearer {}", "a".repeat(9000));
    let answer = app.get(PERMISSIONS).with("authorization", &long).await;
    answer.problem(400, "malformed_request");
}

async fn a_forged_or_stale_token_is_refused_without_saying_why(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let good = app.claims(&["permissions.read"], Some(ada)).await;
    let mut bad = Vec::new();
    let mut expired = good.clone();
    expired.exp = good.iat - 1;
    bad.push(app.signed(&expired).await);
    let mut elsewhere = good.clone();
    elsewhere.aud.push_str(".example");
    bad.push(app.signed(&elsewhere).await);
    // Somebody else's authorization under one's own name.
    let bob = app.has_user("bob").await;
    let mut mixed = good.clone();
    mixed.aid = app.claims(&["permissions.read"], Some(bob)).await.aid;
    bad.push(app.signed(&mixed).await);
    let mut unknown = good.clone();
    unknown.aid = app.id();
    bad.push(app.signed(&unknown).await);
    let token = app.signed(&good).await;
    let (head, signature) = token.rsplit_once('.').unwrap();
    let turned: String = signature.chars().rev().collect();
    bad.push(format!("{head}.{turned}"));
    bad.push(format!("{head}."));
    bad.push("opaque".to_owned());
    let mut told = Vec::new();
    for token in bad {
        let answer = app.get(PERMISSIONS).bearer(&token).await;
        let challenge = answer.header("www-authenticate").to_owned();
        assert!(challenge.ends_with("error=\"invalid_token\""));
        told.push(answer.problem(401, "unauthorized")["detail"].clone());
    }
    told.dedup();
    assert_eq!(told.len(), 1);
    app.get(PERMISSIONS).bearer(&token).await.is(200);
}

async fn a_token_without_the_scope_is_refused_naming_it(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let token = app.token(&["openid", "groups.read"], ada).await;
    let answer = app.get(PERMISSIONS).bearer(&token).await;
    assert_eq!(
        answer.header("www-authenticate"),
        "Bearer realm=\"rectoverso\", error=\"insufficient_scope\", scope=\"permissions.read\""
    );
    let problem = answer.problem(403, "insufficient_scope");
    assert_eq!(problem["missing"], serde_json::json!(["permissions.read"]));
}

async fn a_user_without_the_permission_is_refused_naming_it(app: TestApp) {
    let ada = app.has_user("ada").await;
    let token = app.token(&["permissions.read"], ada).await;
    let answer = app.get(PERMISSIONS).bearer(&token).await;
    assert_eq!(answer.header("www-authenticate"), "");
    let problem = answer.problem(403, "permission_denied");
    assert_eq!(problem["missing"], serde_json::json!(["permissions.view"]));
}

async fn an_application_for_itself_has_no_permissions(app: TestApp) {
    let token = app.token(&["permissions.read", "account.read"], None).await;
    let answer = app.get(PERMISSIONS).bearer(&token).await;
    answer.problem(403, "permission_denied");
    let answer = app.get("/api/v1/me/audit-log").bearer(&token).await;
    answer.problem(403, "permission_denied");
}

async fn what_an_administrator_takes_away_is_gone_at_once(app: TestApp) {
    let may = [Permission::PermissionsView];
    for taking in [
        "DELETE FROM user_permissions WHERE user_id = $1",
        "UPDATE authorizations SET revoked_at = created_at WHERE user_id = $1",
        "UPDATE users SET is_active = FALSE WHERE id = $1",
        "DELETE FROM users WHERE id = $1",
    ] {
        let ada = app.has_user_who_may("ada", &may).await;
        let token = app.token(&["permissions.read"], ada).await;
        app.get(PERMISSIONS).bearer(&token).await.is(200);
        app.get(PERMISSIONS).bearer(&token).await.is(200);
        app.run_for(taking, ada).await;
        let status = app.get(PERMISSIONS).bearer(&token).await.status.as_u16();
        assert!(matches!(status, 401 | 403), "{taking}: {status}");
        app.run_for("DELETE FROM users WHERE id = $1", ada).await;
    }
}

async fn a_token_that_is_bound_to_a_key_is_no_bearer_token(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let mut claims = app.claims(&["permissions.read"], Some(ada)).await;
    claims.cnf = Some(Confirmation {
        jkt: "thumbprint".to_owned(),
    });
    let token = app.signed(&claims).await;
    app.get(PERMISSIONS).bearer(&token).await.is(401);
}

async fn a_token_ends_when_it_says_even_if_it_was_just_used(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let token = app.token(&["permissions.read"], ada).await;
    app.clock.advance(Duration::milliseconds(299_900));
    app.get(PERMISSIONS).bearer(&token).await.is(200);
    app.clock.advance(Duration::milliseconds(100));
    app.get(PERMISSIONS).bearer(&token).await.is(401);
}
