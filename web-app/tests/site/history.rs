//! `/account/history`: what was done with an account.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::support::Pair;

fn event(number: usize, action: &str, more: &Value) -> shared_contracts::types::AuditEvent {
    let mut event = json!({
        "id": format!("019a0f5e-7a3c-7b1e-8d55-{number:012}"), "created_at": "2026-11-21T09:05:00Z",
        "action": action, "actor": { "id": "00000000-0000-0000-0000-000000000001", "username": "ada" },
        "client_id": "site", "target_type": "user", "target_id": "x",
        "subject_user_id": "00000000-0000-0000-0000-000000000001",
        "ip_address": "192.0.2.7", "user_agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0", "details": {},
    });
    let members = event.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    serde_json::from_value(event).unwrap()
}

#[tokio::test]
async fn what_happened_is_told_with_when_and_from_where() {
    let pair = Pair::start().await;
    pair.api.people(|people| {
        people.events = vec![
            event(1, "session.started", &json!({})),
            event(
                2,
                "grant.created",
                &json!({ "details": { "client_id": "reading-list" } }),
            ),
            event(
                3,
                "account.changed",
                &json!({ "client_id": "personal-access-token" }),
            ),
            event(
                4,
                "session.refused",
                &json!({ "actor": null, "ip_address": null, "user_agent": null }),
            ),
        ];
    });
    let browser = Browser::new(&pair);
    let page = browser.sign_in("ada", "/account/history").await;
    for part in [
        "You signed in",
        "From 192.0.2.7, Firefox on Linux",
        "<time datetime=\"2026-11-21T09:05:00+00:00\">21 November 2026, 09:05 UTC</time>",
        "You connected “Reading List”",
        "With an access token",
        "Somebody tried to sign in and was refused",
    ] {
        assert!(page.contains(part), "{part} in {}", page.body);
    }
}

#[tokio::test]
async fn a_long_history_is_read_page_by_page() {
    let pair = Pair::start().await;
    pair.api.people(|people| {
        let started = |number| event(number, "session.started", &json!({}));
        people.events = (0..31).map(started).collect();
        people.events[30].action = "account.created".into();
    });
    let browser = Browser::new(&pair);
    let first = browser.sign_in("ada", "/account/history").await;
    assert!(!first.contains("Your account was made"));
    assert!(first.contains("href=\"/account/history?cursor=after-30\""));
    let next = browser.open("/account/history?cursor=after-30").await;
    assert!(next.contains("Your account was made") && next.contains("Newest"));
    let wrong = browser.get("/account/history?cursor=nonsense").await;
    assert_eq!(wrong.status, 400);
}

#[tokio::test]
async fn a_history_without_events_says_so() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.sign_in("ada", "/account/history").await;
    assert!(page.contains("Nothing has happened yet."));
}
