//! Guessing is slowed down, and its victims are not locked out.

use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;
use verso::database::Session;

use crate::support::{Answer, Authenticator, PASSWORD, TestApp, on_both_engines};

on_both_engines!(
    guesses_at_one_account_are_limited,
    an_owner_is_not_locked_out_of_a_browser_that_the_account_knows,
    names_that_nobody_has_are_limited_alike,
    guesses_from_one_address_are_limited,
    ones_own_account_does_not_wash_away_guesses_at_others,
    mail_to_one_address_is_limited,
    tries_that_come_at_once_are_all_counted,
    whoever_knows_the_password_locks_nobody_out_of_the_second_step,
    those_whose_address_nobody_knows_are_counted_together,
    one_password_for_a_thousand_accounts_is_tried_fifty_times_from_one_address,
    one_account_from_many_addresses_is_open_to_its_owner,
);

const SIGN_IN: &str = "/api/v1/sessions";

async fn guess(app: &TestApp, login: &str, address: &str) -> Answer {
    let body = json!({ "login": login, "password": "not the right one" });
    app.as_site_for(address, SIGN_IN, body).await
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
    app.as_site(SIGN_IN, with(PASSWORD)).await.is(200);
    // Whoever stole it cannot guess without end either.
    for _ in 0..10 {
        app.as_site(SIGN_IN, with("not the right one"))
            .await
            .is(403);
    }
    app.as_site(SIGN_IN, with(PASSWORD)).await.is(429);
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
    let own = json!({ "login": "eve", "password": PASSWORD });
    for _ in 0..3 {
        app.as_site_for("192.0.2.1", SIGN_IN, own.clone())
            .await
            .is(200);
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

async fn whoever_knows_the_password_locks_nobody_out_of_the_second_step(app: TestApp) {
    let ada = app.has_account("ada").await;
    let device = app.signs_in("ada").await.json()["session"]["device"].clone();
    let added = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    let give = async |code: &Value, device: &Value| {
        let waiting = app.signs_in("ada").await.json();
        let pending = &waiting["pending"]["secret"];
        let mut body = json!({ "pending": pending, "code": code });
        if device.is_string() {
            body["device"] = device.clone();
        }
        app.as_site("/api/v1/sessions/second-factor", body).await
    };
    let (wrong, right) = (json!("000000"), &added["recovery_codes"][0]);
    for _ in 0..5 {
        give(&wrong, &Value::Null).await.is(403);
    }
    give(right, &Value::Null).await.is(429);
    give(right, &device).await.is(200);
    // Nor from setting up another second factor.
    let token = app.own_token(ada).await;
    app.post("/api/v1/me/totp").bearer(&token).await.is(200);
    let confirm = app.post("/api/v1/me/totp/confirm").bearer(&token);
    confirm.json(json!({ "code": "000000" })).await.is(422);
    // A stolen browser does not guess without end either.
    for _ in 0..5 {
        give(&wrong, &device).await.is(403);
    }
    give(&added["recovery_codes"][1], &device).await.is(429);
}

async fn those_whose_address_nobody_knows_are_counted_together(app: TestApp) {
    let guess = async |number: u32| {
        let body = json!({ "login": format!("user-{number}"), "password": "not the right one" });
        app.as_site(SIGN_IN, body).await
    };
    for number in 0..50 {
        guess(number).await.is(403);
    }
    guess(50).await.is(429);
}

/// Makes a thousand accounts with this user's password.
async fn a_thousand_like(app: &TestApp, user: Uuid) {
    const LIKE: &str = "INSERT INTO users (id, username, display_name, email, email_verified_at, password_hash, created_at, updated_at) \
        SELECT $1, $2, $2, $2 || '@example.org', created_at, password_hash, created_at, created_at FROM users WHERE id = $3";
    let mut transaction = app.state.database.begin().await.unwrap();
    for number in 0..1000 {
        let (id, name) = (app.id(), format!("user-{number}"));
        match transaction.session() {
            Session::Sqlite(connection) => {
                let query = sqlx::query(LIKE).bind(id).bind(&name).bind(user);
                query.execute(connection).await.map(drop)
            }
            Session::Postgres(connection) => {
                let query = sqlx::query(LIKE).bind(id).bind(&name).bind(user);
                query.execute(connection).await.map(drop)
            }
        }
        .unwrap();
    }
    transaction.commit().await.unwrap();
}

async fn one_password_for_a_thousand_accounts_is_tried_fifty_times_from_one_address(app: TestApp) {
    let ada = app.has_account("ada").await;
    a_thousand_like(&app, ada).await;
    let token = app.token(&["internal"], None).await;
    let mut tried = 0;
    for number in 0..1000 {
        let body = json!({
            "login": format!("user-{number}"), "password": "the one that leaked",
        });
        let attempt = app.post(SIGN_IN).bearer(&token);
        let answer = attempt.for_person(&token, "192.0.2.1").json(body).await;
        match answer.status.as_u16() {
            403 => tried += 1,
            429 => assert_eq!(tried, 50, "those that come later are refused as well"),
            other => panic!("{other}"),
        }
    }
    assert_eq!(tried, 50);
    // Not even the right password is found out by those who go on.
    let right = json!({ "login": "user-999", "password": PASSWORD });
    app.as_site_for("192.0.2.1", SIGN_IN, right.clone())
        .await
        .is(429);
    app.as_site_for("192.0.2.2", SIGN_IN, right).await.is(200);
}

async fn one_account_from_many_addresses_is_open_to_its_owner(app: TestApp) {
    app.has_account("ada").await;
    let device = app.signs_in("ada").await.json()["session"]["device"].clone();
    let mut tried = 0;
    for number in 0..200 {
        let answer = guess(&app, "ada", &format!("198.51.100.{number}")).await;
        tried += i32::from(answer.status == 403);
    }
    assert_eq!(tried, 10);
    let body = json!({ "login": "ada", "password": PASSWORD, "device": device });
    app.as_site(SIGN_IN, body).await.is(200);
    app.signs_in("ada").await.is(429);
}
