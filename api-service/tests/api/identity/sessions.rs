//! `/api/v1/me/sessions`

use serde_json::json;

use crate::support::{PASSWORD, TestApp, on_both_engines};

on_both_engines!(
    my_sessions_are_listed_with_where_they_began,
    pages_of_sessions_join,
    a_session_can_be_ended_from_another,
    nobody_ends_the_sessions_of_others,
    an_application_for_itself_has_no_sessions,
);

const SESSIONS: &str = "/api/v1/me/sessions";

async fn my_sessions_are_listed_with_where_they_began(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.clock.advance(chrono::Duration::seconds(1));
    let site = app.token(&["internal"], None).await;
    let sign_in = app.post("/api/v1/sessions").bearer(&site);
    let sign_in = sign_in
        .for_person(&site, "192.0.2.7")
        .with("person-user-agent", "Mozilla/5.0 (Leaf)")
        .json(json!({ "login": "ada", "password": PASSWORD }));
    let current = sign_in.await.json()["session"].clone();
    let token = app.own_token_in(ada, &current).await;
    let answer = app.get(SESSIONS).bearer(&token).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let page = answer.json();
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
    assert_eq!(
        page["items"][0],
        json!({
            "id": current["id"], "is_current": true, "methods": ["pwd"],
            "authenticated_at": "2026-06-15T12:00:01Z", "ip_address": "192.0.2.7",
            "last_ip_address": "192.0.2.7", "user_agent": "Mozilla/5.0 (Leaf)", "created_at": "2026-06-15T12:00:01Z",
            "last_used_at": "2026-06-15T12:00:01Z", "expires_at": "2026-07-15T12:00:01Z",
        })
    );
    assert_eq!(page["items"][1]["is_current"], false);
    assert_eq!(page["items"][1]["ip_address"], json!(null));
}

async fn pages_of_sessions_join(app: TestApp) {
    let ada = app.has_account("ada").await;
    for _ in 0..4 {
        app.signs_in("ada").await.is(200);
    }
    let token = app.own_token(ada).await;
    let whole = app.get(SESSIONS).bearer(&token).await.items("id");
    let mut joined = Vec::new();
    let mut path = format!("{SESSIONS}?limit=2");
    loop {
        let page = app.get(&path).bearer(&token).await.json();
        let items = page["items"].as_array().unwrap().iter();
        joined.extend(items.map(|item| item["id"].as_str().unwrap().to_owned()));
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("{SESSIONS}?limit=2&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(joined.len(), 5);
    assert_eq!(joined, whole);
}

async fn a_session_can_be_ended_from_another(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"]["id"].clone();
    let path = format!("{SESSIONS}/{}", session.as_str().unwrap());
    let token = app.own_token(ada).await;
    app.delete(&path).bearer(&token).await.is(204);
    app.delete(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
    let left = app.get(SESSIONS).bearer(&token).await.items("id");
    assert!(!left.contains(&session.as_str().unwrap().to_owned()));
    let answer = app
        .delete(&format!("{SESSIONS}/nothing"))
        .bearer(&token)
        .await;
    assert_eq!(answer.mistakes(), ["path/id format"]);
}

async fn nobody_ends_the_sessions_of_others(app: TestApp) {
    let ada = app.has_account("ada").await;
    let eve = app.has_account("eve").await;
    let session = app.signs_in("ada").await.json()["session"]["id"].clone();
    let path = format!("{SESSIONS}/{}", session.as_str().unwrap());
    let token = app.own_token(eve).await;
    app.delete(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
    let reading = app.token(&["account.read"], ada).await;
    app.delete(&path)
        .bearer(&reading)
        .await
        .problem(403, "insufficient_scope");
    let listed = app.get(SESSIONS).bearer(&reading).await.items("id");
    assert!(listed.contains(&session.as_str().unwrap().to_owned()));
}

async fn an_application_for_itself_has_no_sessions(app: TestApp) {
    let token = app.token(&["account.read"], None).await;
    for path in [SESSIONS, "/api/v1/me", "/api/v1/me/export"] {
        app.get(path)
            .bearer(&token)
            .await
            .problem(403, "permission_denied");
    }
}
