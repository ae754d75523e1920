//! `/api/v1/invitations`

use chrono::Duration;
use serde_json::{Value, json};
use verso::permissions::Permission;

use crate::support::{Answer, PASSWORD, TestApp, on_both_engines, token_in};

on_both_engines!(
    the_invited_sign_up_once_where_sign_up_is_not_open,
    an_invitation_ends_after_a_week,
    an_invitation_that_ran_out_meanwhile_makes_no_account,
    an_invitation_that_is_not_needed_holds_nobody_up,
    an_invitation_can_be_taken_back,
    open_invitations_are_listed,
    who_has_an_account_is_not_invited,
    a_request_that_comes_twice_invites_once,
);

const INVITATIONS: &str = "/api/v1/invitations";

async fn token(app: &TestApp) -> String {
    let permissions = [
        Permission::InvitationsView,
        Permission::InvitationsAdd,
        Permission::InvitationsDelete,
    ];
    let bea = app.has_user_who_may("bea", &permissions).await;
    app.token(&["users.read", "users.write"], bea).await
}

async fn invite(app: &TestApp, token: &str, email: &str) -> Value {
    let request = app.post(INVITATIONS).bearer(token);
    let answer = request.json(json!({ "email": email })).await.is(201);
    serde_json::from_slice(&answer.body).unwrap()
}

async fn sign_up(app: &TestApp, invitation: &str) -> Answer {
    let body = json!({
        "username": "ada", "email": "ada@example.com", "password": PASSWORD, "invitation": invitation,
    });
    app.as_site("/api/v1/sign-ups", body).await
}

async fn the_invited_sign_up_once_where_sign_up_is_not_open(app: TestApp) {
    let app = app.with(&["--sign-up=invitation"]);
    invite(&app, &token(&app).await, "Ada@example.com").await;
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert_eq!(letter.subject, "bea invites you to Recto & Verso");
    let invitation = token_in(&letter);
    sign_up(&app, &invitation).await.is(202);
    let link = token_in(&app.letter().await);
    app.confirms(&link, PASSWORD).await.is(200);
    app.signs_in("ada").await.is(200);
    let body = json!({
        "username": "eve", "email": "eve@example.com", "password": PASSWORD, "invitation": invitation,
    });
    let again = app.as_site("/api/v1/sign-ups", body).await;
    again.problem(403, "sign_up_closed");
}

async fn an_invitation_ends_after_a_week(app: TestApp) {
    let app = app.with(&["--sign-up=invitation"]);
    invite(&app, &token(&app).await, "ada@example.com").await;
    let invitation = token_in(&app.letter().await);
    app.clock.advance(Duration::days(7));
    sign_up(&app, &invitation)
        .await
        .problem(403, "sign_up_closed");
}

async fn an_invitation_that_ran_out_meanwhile_makes_no_account(app: TestApp) {
    let app = app.with(&["--sign-up=invitation"]);
    invite(&app, &token(&app).await, "ada@example.com").await;
    let invitation = token_in(&app.letter().await);
    app.clock.advance(Duration::hours(7 * 24 - 1));
    sign_up(&app, &invitation).await.is(202);
    let link = token_in(&app.letter().await);
    app.clock.advance(Duration::hours(1));
    let late = app.confirms(&link, PASSWORD).await;
    late.problem(403, "sign_up_closed");
    app.signs_in("ada")
        .await
        .problem(403, "invalid_credentials");
}

async fn an_invitation_that_is_not_needed_holds_nobody_up(app: TestApp) {
    invite(&app, &token(&app).await, "ada@example.com").await;
    let invitation = token_in(&app.letter().await);
    app.clock.advance(Duration::hours(7 * 24 - 1));
    sign_up(&app, &invitation).await.is(202);
    let link = token_in(&app.letter().await);
    app.clock.advance(Duration::hours(1));
    app.confirms(&link, PASSWORD).await.is(200);
}

async fn an_invitation_can_be_taken_back(app: TestApp) {
    let app = app.with(&["--sign-up=invitation"]);
    let token = token(&app).await;
    let made = invite(&app, &token, "ada@example.com").await;
    let invitation = token_in(&app.letter().await);
    let path = format!("{INVITATIONS}/{}", made["id"].as_str().unwrap());
    app.delete(&path).bearer(&token).await.is(204);
    app.delete(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
    sign_up(&app, &invitation)
        .await
        .problem(403, "sign_up_closed");
}

async fn open_invitations_are_listed(app: TestApp) {
    let token = token(&app).await;
    let made = invite(&app, &token, "ada@example.com").await;
    assert_eq!(made["invited_by"], "bea");
    assert_eq!(made["expires_at"], "2026-06-22T12:00:00Z");
    app.clock.advance(Duration::seconds(1));
    invite(&app, &token, "eve@example.com").await;
    let listed = app.get(INVITATIONS).bearer(&token).await.json();
    assert_eq!(listed["items"][1], made);
    let first = app
        .get(&format!("{INVITATIONS}?limit=1"))
        .bearer(&token)
        .await
        .json();
    assert_eq!(first["items"][0]["email"], "eve@example.com");
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = app.get(&format!("{INVITATIONS}?limit=1&cursor={cursor}"));
    assert_eq!(
        second.bearer(&token).await.items("email"),
        ["ada@example.com"]
    );
}

async fn who_has_an_account_is_not_invited(app: TestApp) {
    app.has_user("ada").await;
    let token = token(&app).await;
    let request = app.post(INVITATIONS).bearer(&token);
    let answer = request.json(json!({ "email": "ada@example.com" })).await;
    assert_eq!(answer.mistakes(), ["body/email taken"]);
}

async fn a_request_that_comes_twice_invites_once(app: TestApp) {
    let token = token(&app).await;
    for _ in 0..2 {
        let request = app
            .post(INVITATIONS)
            .bearer(&token)
            .with("idempotency-key", "one");
        request
            .json(json!({ "email": "ada@example.com" }))
            .await
            .is(201);
    }
    app.letter().await;
    let listed = app.get(INVITATIONS).bearer(&token).await.items("email");
    assert_eq!(listed, ["ada@example.com"]);
}
