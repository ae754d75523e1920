//! What happens while a password is compared or hashed, which takes long on purpose.

use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Answer, Authenticator, PASSWORD, TestApp, on_both_engines, token_in};

on_both_engines!(
    a_password_that_is_reset_while_it_is_compared_lets_nobody_in,
    an_account_that_is_switched_off_meanwhile_stays_closed_when_it_is_on_again,
    a_new_password_ends_a_sign_in_that_waits_for_its_second_factor,
    a_second_factor_that_goes_meanwhile_leaves_no_short_password,
    of_two_second_factors_that_go_at_once_one_stays_beside_a_short_password,
    two_who_sign_in_while_the_means_get_stronger_both_get_in,
);

const NEW: &str = "wide margins, narrow gutters";
const SHORT: &str = "gutters9";

/// One whose hashing takes so long that other things happen meanwhile.
fn slow(app: &TestApp) -> TestApp {
    app.with(&["--password-memory=64", "--password-passes=4"])
}

async fn sign_in(app: &TestApp, password: &str) -> Answer {
    let body = json!({ "login": "ada", "password": password });
    app.as_site("/api/v1/sessions", body).await
}

async fn meanwhile<T>(other: impl Future<Output = T>) -> T {
    tokio::time::sleep(Duration::from_millis(100)).await;
    other.await
}

async fn reset_link(app: &TestApp) -> String {
    let body = json!({ "email": "ada@example.com" });
    app.as_site("/api/v1/password-resets", body).await.is(202);
    token_in(&app.letter().await)
}

async fn reset(app: &TestApp, token: &str) {
    let body = json!({ "token": token, "password": NEW });
    let answer = app.as_site("/api/v1/password-resets/confirm", body).await;
    answer.is(204);
}

async fn sessions(app: &TestApp, user: Uuid) -> Vec<String> {
    let token = app.own_token(user).await;
    app.get("/api/v1/me/sessions")
        .bearer(&token)
        .await
        .items("id")
}

async fn a_password_that_is_reset_while_it_is_compared_lets_nobody_in(app: TestApp) {
    let ada = app.has_account("ada").await;
    let slow = slow(&app);
    sign_in(&slow, PASSWORD).await.is(200);
    let link = reset_link(&app).await;
    let (answer, ()) = tokio::join!(sign_in(&slow, PASSWORD), meanwhile(reset(&app, &link)));
    answer.problem(403, "invalid_credentials");
    assert!(sessions(&app, ada).await.is_empty());
    sign_in(&app, NEW).await.is(200);
}

async fn an_account_that_is_switched_off_meanwhile_stays_closed_when_it_is_on_again(app: TestApp) {
    const OFF: &str = "UPDATE users SET is_active = FALSE WHERE id = $1";
    const ON: &str = "UPDATE users SET is_active = TRUE WHERE id = $1";
    let ada = app.has_account("ada").await;
    let slow = slow(&app);
    sign_in(&slow, PASSWORD).await.is(200);
    let before = sessions(&app, ada).await;
    let (answer, ()) = tokio::join!(sign_in(&slow, PASSWORD), meanwhile(app.run_for(OFF, ada)));
    answer.problem(403, "invalid_credentials");
    app.run_for(ON, ada).await;
    assert_eq!(sessions(&app, ada).await, before);
}

/// Two passkeys' worth of second factor: a passkey and its recovery codes.
async fn with_passkey(app: &TestApp) -> (Uuid, Value) {
    let ada = app.has_account("ada").await;
    let added = app.has_passkey_in(ada, &mut Authenticator::new()).await;
    (ada, added)
}

async fn a_new_password_ends_a_sign_in_that_waits_for_its_second_factor(app: TestApp) {
    let (ada, added) = with_passkey(&app).await;
    let token = app.own_token(ada).await;
    let codes = added["recovery_codes"].as_array().unwrap();
    let give = async |pending: &Value, code: &Value| {
        let body = json!({ "pending": pending["secret"], "code": code });
        app.as_site("/api/v1/sessions/second-factor", body).await
    };
    let waiting = sign_in(&app, PASSWORD).await.json()["pending"].clone();
    let link = reset_link(&app).await;
    reset(&app, &link).await;
    let late = give(&waiting, &codes[0]).await;
    assert_eq!(late.mistakes(), ["body/pending expired"]);

    let waiting = sign_in(&app, NEW).await.json()["pending"].clone();
    let change = app.put("/api/v1/me/password").bearer(&token);
    change
        .json(json!({ "new_password": PASSWORD }))
        .await
        .is(204);
    let late = give(&waiting, &codes[0]).await;
    assert_eq!(late.mistakes(), ["body/pending expired"]);
    let waiting = sign_in(&app, PASSWORD).await.json()["pending"].clone();
    give(&waiting, &codes[0]).await.is(200);
}

fn change_to_short(app: &TestApp, token: &str) -> impl Future<Output = Answer> {
    let change = app.put("/api/v1/me/password").bearer(token);
    change.json(json!({ "new_password": SHORT })).into_future()
}

async fn a_second_factor_that_goes_meanwhile_leaves_no_short_password(app: TestApp) {
    let (ada, added) = with_passkey(&app).await;
    let token = app.own_token(ada).await;
    let path = format!(
        "/api/v1/me/passkeys/{}",
        added["passkey"]["id"].as_str().unwrap()
    );
    let slow = slow(&app);
    let (changed, removed) = tokio::join!(
        change_to_short(&slow, &token),
        meanwhile(app.delete(&path).bearer(&token).into_future())
    );
    removed.is(204);
    assert_eq!(changed.mistakes(), ["body/new_password too_short"]);
    sign_in(&app, PASSWORD).await.is(200);
}

async fn of_two_second_factors_that_go_at_once_one_stays_beside_a_short_password(app: TestApp) {
    const AUTHENTICATOR: &str = "INSERT INTO authenticators (user_id, sealed_secret, created_at, confirmed_at) \
        SELECT id, id, created_at, created_at FROM users WHERE id = $1";
    let (ada, added) = with_passkey(&app).await;
    let sealed = match app.state.database.engine() {
        verso::database::Engine::Sqlite => AUTHENTICATOR,
        verso::database::Engine::Postgres => {
            "INSERT INTO authenticators (user_id, sealed_secret, created_at, confirmed_at) \
             SELECT id, uuid_send(id), created_at, created_at FROM users WHERE id = $1"
        }
    };
    app.run_for(sealed, ada).await;
    let token = app.own_token(ada).await;
    change_to_short(&app, &token).await.is(204);
    let path = format!(
        "/api/v1/me/passkeys/{}",
        added["passkey"]["id"].as_str().unwrap()
    );
    let (one, other) = tokio::join!(
        app.delete(&path).bearer(&token).into_future(),
        app.delete("/api/v1/me/totp").bearer(&token).into_future()
    );
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 409]);
}

async fn two_who_sign_in_while_the_means_get_stronger_both_get_in(app: TestApp) {
    app.has_account("ada").await;
    let stronger = app.with(&["--password-passes=2"]);
    let (one, other) = tokio::join!(sign_in(&stronger, PASSWORD), sign_in(&stronger, PASSWORD));
    one.is(200);
    other.is(200);
}
