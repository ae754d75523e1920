//! What a person has let in: applications and scripts of their own, and how they are put out again.

use chrono::Duration;
use serde_json::{Value, json};
use verso::authorization::clients::AuthMethod;

use crate::support::{TestApp, client, on_both_engines};

on_both_engines!(
    people_see_what_they_allowed_and_take_it_back,
    what_people_allow_is_in_their_history,
    nobody_sees_or_takes_back_what_others_allowed,
    a_personal_token_works_until_it_ends,
    a_personal_token_is_shown_once_and_its_use_is_noted,
    a_deleted_personal_token_ends_at_once,
    a_personal_token_gives_no_more_than_the_one_it_was_made_with,
    a_personal_token_with_an_error_is_refused,
);

async fn people_see_what_they_allowed_and_take_it_back(app: TestApp) {
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("app", &session, &[]).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    let mine = app
        .token(&["account.read", "account.write"], session.user)
        .await;
    let grants = app.get("/api/v1/me/grants").bearer(&mine).await.json();
    let grant = &grants["items"][0];
    assert_eq!(grant["client_name"], "The app application");
    assert_eq!(grant["scopes"].as_array().map(Vec::len), Some(3));
    let path = format!("/api/v1/me/grants/{}", grant["id"].as_str().unwrap());
    app.delete(&path).bearer(&mine).await.is(204);
    let access = tokens["access_token"].as_str().unwrap();
    app.get("/oauth2/userinfo")
        .bearer(access)
        .await
        .problem(401, "unauthorized");
    let refresh = tokens["refresh_token"].as_str().unwrap();
    app.refresh("app", refresh)
        .await
        .oauth_error(400, "invalid_grant");
    app.delete(&path)
        .bearer(&mine)
        .await
        .problem(404, "not_found");
    let begun = app.begin("app", &[]).await;
    assert_eq!(
        app.details(&begun, Some(&session)).await["next_step"],
        "consent"
    );
}

async fn what_people_allow_is_in_their_history(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let scope = ("scope", "openid profile");
    app.code("app", &session, &[("scope", "openid")]).await;
    app.clock.advance(Duration::seconds(1));
    app.code("app", &session, &[scope]).await;
    app.clock.advance(Duration::seconds(1));
    // Nothing new.
    app.code("app", &session, &[scope]).await;
    let mine = app.token(&["account.read"], session.user).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&mine).await.json();
    let events: Vec<_> = log["items"].as_array().unwrap().iter().collect();
    let granted = |event: &&&Value| event["action"].as_str().unwrap().starts_with("grant.");
    let mut granted: Vec<_> = events.iter().filter(granted).collect();
    granted.sort_by_key(|event| event["created_at"].to_string());
    let what: Vec<_> = granted
        .iter()
        .map(|event| (event["action"].clone(), event["details"].clone()))
        .collect();
    let details = |scopes: &[&str]| json!({ "client_id": "app", "scopes": scopes });
    assert_eq!(
        what,
        [
            (json!("grant.created"), details(&["openid"])),
            (json!("grant.changed"), details(&["openid", "profile"])),
        ]
    );
}

async fn nobody_sees_or_takes_back_what_others_allowed(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    app.code("app", &session, &[]).await;
    let mine = app.token(&["account.read"], session.user).await;
    let grants = app.get("/api/v1/me/grants").bearer(&mine).await.json();
    let path = format!(
        "/api/v1/me/grants/{}",
        grants["items"][0]["id"].as_str().unwrap()
    );
    let other = app.has_user("bob").await;
    let token = app.token(&["account.read", "account.write"], other).await;
    assert!(
        app.get("/api/v1/me/grants")
            .bearer(&token)
            .await
            .items("id")
            .is_empty()
    );
    app.delete(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
}

async fn make(app: &TestApp, token: &str, scopes: &[&str]) -> (String, Value) {
    let input = json!({ "name": "Backup", "scopes": scopes, "expires_in_days": 30 });
    let answer = app
        .post("/api/v1/me/access-tokens")
        .bearer(token)
        .json(input);
    let answer = answer.await.is(201);
    let made: Value = serde_json::from_slice(&answer.body).unwrap();
    (
        made["token"].as_str().unwrap().to_owned(),
        made["access_token"].clone(),
    )
}

async fn a_personal_token_works_until_it_ends(app: TestApp) {
    let user = app.has_user("ada").await;
    let mine = app.token(&["account.read", "account.write"], user).await;
    let (token, _) = make(&app, &mine, &["account.read"]).await;
    assert!(token.starts_with("rvp_"));
    app.get("/api/v1/me/grants").bearer(&token).await.is(200);
    // It cannot do what was not asked for.
    let path = "/api/v1/me/grants/019a0f5e-7a3c-7b1e-8d55-3f2f4c8f9a10";
    app.delete(path)
        .bearer(&token)
        .await
        .problem(403, "insufficient_scope");
    app.clock.advance(Duration::days(30));
    app.get("/api/v1/me/grants")
        .bearer(&token)
        .await
        .problem(401, "unauthorized");
}

async fn a_personal_token_is_shown_once_and_its_use_is_noted(app: TestApp) {
    let user = app.has_user("ada").await;
    let mine = app.token(&["account.read", "account.write"], user).await;
    let (token, made) = make(&app, &mine, &["account.read"]).await;
    assert_eq!(made["last_used_at"], Value::Null);
    let list = app.get("/api/v1/me/access-tokens").bearer(&mine).await;
    assert!(!list.text().contains(&token));
    app.clock.advance(Duration::seconds(90));
    app.get("/api/v1/me/grants").bearer(&token).await.is(200);
    let list = app
        .get("/api/v1/me/access-tokens")
        .bearer(&mine)
        .await
        .json();
    assert_eq!(list["items"][0]["last_used_at"], "2026-06-15T12:01:30Z");
    let hint = list["items"][0]["hint"].as_str().unwrap();
    assert!(token.ends_with(hint.rsplit('…').next().unwrap()));
}

async fn a_deleted_personal_token_ends_at_once(app: TestApp) {
    let user = app.has_user("ada").await;
    let mine = app.token(&["account.read", "account.write"], user).await;
    let (token, made) = make(&app, &mine, &["account.read"]).await;
    app.get("/api/v1/me/grants").bearer(&token).await.is(200);
    let path = format!("/api/v1/me/access-tokens/{}", made["id"].as_str().unwrap());
    let other = app.has_user("bob").await;
    let theirs = app.token(&["account.write"], other).await;
    app.delete(&path)
        .bearer(&theirs)
        .await
        .problem(404, "not_found");
    app.delete(&path).bearer(&mine).await.is(204);
    app.get("/api/v1/me/grants")
        .bearer(&token)
        .await
        .problem(401, "unauthorized");
}

async fn a_personal_token_gives_no_more_than_the_one_it_was_made_with(app: TestApp) {
    let user = app.has_user("ada").await;
    let mine = app.token(&["account.write", "openid"], user).await;
    for scope in ["users.write", "account.read", "openid"] {
        let input = json!({ "name": "Backup", "scopes": [scope], "expires_in_days": 30 });
        let answer = app
            .post("/api/v1/me/access-tokens")
            .bearer(&mine)
            .json(input);
        assert_eq!(answer.await.mistakes(), ["body/scopes enum"], "{scope}");
    }
    // And no personal token makes another: nobody is there who proved who they are.
    let (token, _) = make(&app, &mine, &["account.write"]).await;
    let input = json!({ "name": "Backup", "scopes": ["account.write"], "expires_in_days": 30 });
    let answer = app
        .post("/api/v1/me/access-tokens")
        .bearer(&token)
        .json(input);
    answer.await.problem(401, "authentication_too_old");
}

async fn a_personal_token_with_an_error_is_refused(app: TestApp) {
    const DISABLE: &str = "UPDATE users SET is_active = FALSE WHERE id = $1";
    let user = app.has_user("ada").await;
    let mine = app.token(&["account.read", "account.write"], user).await;
    let (token, _) = make(&app, &mine, &["account.read"]).await;
    let cut = &token[..token.len() - 1];
    for wrong in [cut, "rvp_", "rvp_guess", &token.replace("rvp_", "rvx_")] {
        app.get("/api/v1/me/grants")
            .bearer(wrong)
            .await
            .problem(401, "unauthorized");
    }
    app.run_for(DISABLE, user).await;
    app.get("/api/v1/me/grants")
        .bearer(&token)
        .await
        .problem(401, "unauthorized");
}
