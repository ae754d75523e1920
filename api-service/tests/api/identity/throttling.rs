//! Guessing is slowed down, and its victims are not locked out.

use chrono::Duration;
use serde_json::json;

use crate::support::{Answer, PASSWORD, TestApp, on_both_engines};

on_both_engines!(
    guesses_at_one_account_are_limited,
    an_owner_is_not_locked_out_of_a_browser_that_the_account_knows,
    names_that_nobody_has_are_limited_alike,
    guesses_from_one_address_are_limited,
    ones_own_account_does_not_wash_away_guesses_at_others,
    mail_to_one_address_is_limited,
    tries_that_come_at_once_are_all_counted,
);

async fn guess(app: &TestApp, login: &str, ip_address: &str) -> Answer {
    let body = json!({ "login": login, "password": "not the right one", "ip_address": ip_address });
    app.as_site("/api/v1/sessions", body).await
}

async fn guesses_at_one_account_are_limited(app: TestApp) {
    app.has_account("ada").await;
    for number in 0..10 {
        let login = if number % 2 == 0 {
            "ada"
        } else {
            "ada@example.com"
        };
        guess(&app, login, &format!("192.0.2.{number}"))
            .await
            .is(403);
    }
    app.clock.advance(Duration::minutes(5));
    let refused = app.signs_in("ada").await;
    assert_eq!(refused.header("retry-after"), "601");
    refused.problem(429, "too_many_requests");
    app.clock.advance(Duration::minutes(10));
    app.signs_in("ada").await.is(200);
}

async fn an_owner_is_not_locked_out_of_a_browser_that_the_account_knows(app: TestApp) {
    app.has_account("ada").await;
    let device = app.signs_in("ada").await.json()["session"]["device"].clone();
    for number in 0..11 {
        guess(&app, "ada", &format!("192.0.2.{number}")).await;
    }
    app.signs_in("ada").await.is(429);
    let with = |password: &str| json!({ "login": "ada", "password": password, "device": device });
    app.as_site("/api/v1/sessions", with(PASSWORD))
        .await
        .is(200);
    // Whoever stole it cannot guess without end either.
    for _ in 0..10 {
        app.as_site("/api/v1/sessions", with("not the right one"))
            .await
            .is(403);
    }
    app.as_site("/api/v1/sessions", with(PASSWORD))
        .await
        .is(429);
}

async fn names_that_nobody_has_are_limited_alike(app: TestApp) {
    for number in 0..10 {
        guess(&app, "nobody", &format!("192.0.2.{number}"))
            .await
            .is(403);
    }
    guess(&app, "nobody", "192.0.2.99")
        .await
        .problem(429, "too_many_requests");
}

async fn guesses_from_one_address_are_limited(app: TestApp) {
    for number in 0..50 {
        let address = format!("2001:db8:1:2::{number:x}");
        guess(&app, &format!("user-{number}"), &address)
            .await
            .is(403);
    }
    guess(&app, "somebody", "2001:db8:1:2:ffff::1")
        .await
        .is(429);
    guess(&app, "somebody", "2001:db8:1:3::1").await.is(403);
}

async fn ones_own_account_does_not_wash_away_guesses_at_others(app: TestApp) {
    app.has_account("eve").await;
    for number in 0..49 {
        guess(&app, &format!("user-{number}"), "192.0.2.1")
            .await
            .is(403);
    }
    let own = json!({ "login": "eve", "password": PASSWORD, "ip_address": "192.0.2.1" });
    for _ in 0..3 {
        app.as_site("/api/v1/sessions", own.clone()).await.is(200);
    }
    guess(&app, "user-50", "192.0.2.1").await.is(403);
    guess(&app, "user-51", "192.0.2.1").await.is(429);
}

async fn mail_to_one_address_is_limited(app: TestApp) {
    app.has_account("ada").await;
    let body = json!({ "email": "ada@example.com" });
    // One was sent when the account was made.
    for _ in 0..4 {
        app.as_site("/api/v1/password-resets", body.clone())
            .await
            .is(202);
    }
    let handle = format!("rvu_{}", "a".repeat(43));
    let again = json!({ "email": "ada@example.com", "handle": handle });
    for (path, body) in [
        ("/api/v1/password-resets", body.clone()),
        ("/api/v1/email-verifications", again),
    ] {
        app.as_site(path, body).await.is(429);
    }
    assert_eq!(app.letters().await.len(), 4);
    app.clock.advance(Duration::hours(1));
    app.as_site("/api/v1/password-resets", body).await.is(202);
}

async fn tries_that_come_at_once_are_all_counted(app: TestApp) {
    app.has_account("ada").await;
    let (one, other) = (
        guess(&app, "ada", "192.0.2.1"),
        guess(&app, "ada", "192.0.2.2"),
    );
    tokio::join!(one, other);
    for number in 3..11 {
        guess(&app, "ada", &format!("192.0.2.{number}"))
            .await
            .is(403);
    }
    app.signs_in("ada").await.is(429);
}
