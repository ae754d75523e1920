//! `/api/v1/audit-log` and `/api/v1/me/audit-log`

use chrono::Duration;
use serde_json::json;
use uuid::Uuid;

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    what_was_done_is_told_with_who_and_from_where,
    events_are_found_by_user_action_and_time,
    pages_join_to_the_whole_list,
    people_see_what_concerns_them_but_not_from_where_others_did_it,
);

const SCOPES: [&str; 4] = [
    "users.write",
    "groups.write",
    "audit_log.read",
    "account.read",
];

async fn rename(app: &TestApp, token: &str, user: Uuid, name: &str) {
    let request = app.patch(&format!("/api/v1/users/{user}")).bearer(token);
    let request = request.if_match("*").json(json!({ "display_name": name }));
    request
        .with("x-forwarded-for", "6.6.6.6, 192.0.2.7")
        .with("user-agent", "Browser/1")
        .await
        .is(200);
}

async fn what_was_done_is_told_with_who_and_from_where(app: TestApp) {
    let app = app.with(&["--trusted-proxies=1"]);
    let root = app.has_superuser("root").await;
    let token = app.token(&SCOPES, root).await;
    let ada = app.has_user("ada").await;
    rename(&app, &token, ada, "Ada").await;
    let log = app.get("/api/v1/audit-log").bearer(&token).await.json();
    let event = &log["items"][0];
    assert_eq!(event["action"], "user.changed");
    assert_eq!(event["actor"], json!({ "id": root, "username": "root" }));
    assert_eq!(event["subject_user_id"], json!(ada));
    assert_eq!(
        (&event["target_type"], &event["target_id"]),
        (&json!("user"), &json!(ada))
    );
    assert_eq!(event["ip_address"], "192.0.2.7");
    assert_eq!(event["user_agent"], "Browser/1");
    assert_eq!(event["details"]["changed"], json!(["display_name"]));
    assert_eq!(event["created_at"], "2026-06-15T12:00:00Z");
}

async fn events_are_found_by_user_action_and_time(app: TestApp) {
    let root = app.has_superuser("root").await;
    let (ada, bob) = (app.has_user("ada").await, app.has_user("bob").await);
    let nobody = app.id();
    for user in [ada, bob] {
        let token = app.token(&SCOPES, root).await;
        rename(&app, &token, user, "New Name").await;
        app.clock.advance(Duration::hours(1));
    }
    let token = app.token(&SCOPES, root).await;
    let group = app.post("/api/v1/groups").bearer(&token);
    group.json(json!({ "name": "G" })).await.is(201);
    for (query, expected) in [
        (String::new(), 3),
        (format!("user={ada}"), 1),
        (format!("user={root}"), 3),
        (format!("user={nobody}"), 0),
        ("action=user.changed".to_owned(), 2),
        ("since=2026-06-15T13:00:00Z".to_owned(), 2),
        ("until=2026-06-15T13:00:00Z".to_owned(), 1),
        (
            format!(
                "user={root}&action=group.created&since=2026-06-15T13:00:00Z&until=2026-06-16T00:00:00Z"
            ),
            1,
        ),
    ] {
        let log = app
            .get(&format!("/api/v1/audit-log?{query}"))
            .bearer(&token);
        assert_eq!(log.await.items("id").len(), expected, "{query}");
    }
    let wrong = app.get("/api/v1/audit-log?user=x&action=Y&since=now&until=%20");
    assert_eq!(wrong.bearer(&token).await.mistakes().len(), 4);
}

async fn pages_join_to_the_whole_list(app: TestApp) {
    let root = app.has_superuser("root").await;
    let token = app.token(&SCOPES, root).await;
    for number in 0..6 {
        rename(&app, &token, root, &format!("Root {number}")).await;
        // Several in one instant, too.
        app.clock.advance(Duration::microseconds(number % 2));
    }
    for address in ["/api/v1/audit-log", "/api/v1/me/audit-log"] {
        let whole = app.get(address).bearer(&token).await.items("id");
        assert_eq!(whole.len(), 6);
        let mut joined = Vec::new();
        let mut cursor = String::new();
        for _ in 0..3 {
            let page = app.get(&format!("{address}?limit=2{cursor}"));
            let page = page.bearer(&token).await.json();
            for event in page["items"].as_array().unwrap() {
                joined.push(event["id"].as_str().unwrap().to_owned());
            }
            cursor = format!(
                "&cursor={}",
                page["next_cursor"].as_str().unwrap_or_default()
            );
        }
        assert_eq!(joined, whole);
    }
}

async fn people_see_what_concerns_them_but_not_from_where_others_did_it(app: TestApp) {
    let app = app.with(&["--trusted-proxies=1"]);
    let root = app.has_superuser("root").await;
    let (ada, bob) = (app.has_user("ada").await, app.has_user("bob").await);
    let token = app.token(&SCOPES, root).await;
    rename(&app, &token, ada, "Ada").await;
    rename(&app, &token, bob, "Bob").await;
    rename(&app, &token, root, "Root").await;
    let own = app.token(&["account.read"], ada).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&own).await.json();
    assert_eq!(log["items"].as_array().unwrap().len(), 1);
    let event = &log["items"][0];
    assert_eq!(event["subject_user_id"], json!(ada));
    assert_eq!(
        (&event["ip_address"], &event["user_agent"]),
        (&json!(null), &json!(null))
    );
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let events = log["items"].as_array().unwrap();
    assert_eq!(events.len(), 3);
    assert!(
        events
            .iter()
            .all(|event| event["ip_address"] == "192.0.2.7")
    );
}
