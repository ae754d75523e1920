//! `POST /api/v1/sign-ups`, `/api/v1/email-verifications`, `…/look-up` and `…/confirm`

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Answer, PASSWORD, TestApp, on_both_engines, token_in};

on_both_engines!(
    an_account_is_made_once_its_address_is_confirmed,
    a_link_works_once_and_for_a_day,
    an_address_that_has_an_account_is_answered_alike_and_told_by_mail,
    a_name_that_is_taken_or_reserved_is_refused,
    a_name_taken_meanwhile_is_a_conflict,
    passwords_that_are_easily_guessed_are_refused,
    the_link_can_be_sent_again_and_the_old_one_is_void,
    nobody_gets_an_account_by_signing_up_with_the_address_of_somebody_else,
    a_wrong_password_does_not_use_the_link_up,
    what_a_link_would_confirm_can_be_looked_at,
    sending_again_tells_nobody_who_has_an_account,
    where_sign_up_was_closed_meanwhile_no_account_is_made,
    a_closed_publication_takes_nobody,
    only_the_invited_sign_up_where_an_invitation_is_needed,
    only_the_site_may_relay,
);

const CONFIRM: &str = "/api/v1/email-verifications/confirm";
/// A password of somebody else.
const EVES: &str = "another side of the leaf";

fn handle(answer: &Answer) -> String {
    let answer: Value = serde_json::from_slice(&answer.body).unwrap();
    answer["handle"].as_str().unwrap().to_owned()
}

async fn send_again(app: &TestApp, handle: &str, email: &str) -> Answer {
    let body = json!({ "handle": handle, "email": email });
    app.as_site("/api/v1/email-verifications", body).await
}

async fn look_up(app: &TestApp, token: &str) -> Answer {
    let path = "/api/v1/email-verifications/look-up";
    app.as_site(path, json!({ "token": token })).await
}

async fn an_account_is_made_once_its_address_is_confirmed(app: TestApp) {
    let body = json!({
        "username": "ada", "display_name": "Ada Marchetti", "email": "Ada@Example.com", "password": PASSWORD,
    });
    let answer = app.as_site("/api/v1/sign-ups", body).await.is(202);
    let handle = handle(&answer);
    assert!(handle.starts_with("rvu_"), "{handle}");
    app.signs_in("ada")
        .await
        .problem(403, "invalid_credentials");
    let letter = app.letter().await;
    assert_eq!(letter.to, "ada@example.com");
    assert_eq!(letter.subject, "Confirm your address for Recto & Verso");
    assert!(
        letter
            .text
            .contains("https://example/verify-email?token=rvl_"),
        "{}",
        letter.text
    );
    let confirmed = app.confirms(&token_in(&letter), PASSWORD).await;
    assert_eq!(
        confirmed.json(),
        json!({ "username": "ada", "email": "ada@example.com", "is_new": true })
    );
    for login in ["ada", "ADA", "ada@example.com", " Ada@Example.COM "] {
        assert_eq!(app.signs_in(login).await.json()["outcome"], "signed_in");
    }
}

async fn a_link_works_once_and_for_a_day(app: TestApp) {
    app.signs_up("ada").await.is(202);
    let token = token_in(&app.letter().await);
    app.confirms(&token, PASSWORD).await.is(200);
    let again = app.confirms(&token, PASSWORD).await;
    assert_eq!(again.mistakes(), ["body/token expired"]);
    app.signs_up("bea").await.is(202);
    let token = token_in(&app.letter().await);
    app.clock.advance(Duration::hours(24));
    let late = app.confirms(&token, PASSWORD).await;
    assert_eq!(late.mistakes(), ["body/token expired"]);
    let unknown = format!("rvl_{}", "a".repeat(43));
    let unknown = app.as_site(CONFIRM, json!({ "token": unknown })).await;
    assert_eq!(unknown.mistakes(), ["body/token expired"]);
    let malformed = app.as_site(CONFIRM, json!({ "token": "rvl_" })).await;
    assert_eq!(malformed.mistakes(), ["body/token pattern"]);
}

async fn an_address_that_has_an_account_is_answered_alike_and_told_by_mail(app: TestApp) {
    let ada = app.has_account("ada").await;
    let body = json!({ "username": "eve", "email": "ada@example.com", "password": PASSWORD });
    let known = app.as_site("/api/v1/sign-ups", body).await.is(202);
    let letter = app.letter().await;
    assert_eq!(
        letter.subject,
        "You already have an account at Recto & Verso"
    );
    assert!(letter.text.contains("\"ada\"") && !letter.text.contains("token"));
    assert!(letter.text.contains("/sign-in\n"), "{}", letter.text);
    let unknown = app.signs_up("eve").await.is(202);
    // Both have a handle, and nobody can tell which of them names something.
    let shape = |answer: &Answer| (answer.body.len(), handle(answer).len());
    assert_eq!(shape(&known), shape(&unknown));
    let names = |answer: &Answer| {
        let mut names: Vec<_> = answer.headers.keys().map(ToString::to_string).collect();
        names.sort();
        names
    };
    assert_eq!(names(&known), names(&unknown));
    let log = app
        .get("/api/v1/me/audit-log")
        .bearer(&app.own_token(ada).await)
        .await;
    assert!(
        log.items("action")
            .contains(&"account.sign_up_repeated".to_owned())
    );
}

async fn a_name_that_is_taken_or_reserved_is_refused(app: TestApp) {
    app.has_account("ada").await;
    for username in ["ada", "admin", "verso"] {
        let body =
            json!({ "username": username, "email": "new@example.com", "password": PASSWORD });
        let answer = app.as_site("/api/v1/sign-ups", body).await;
        assert_eq!(answer.mistakes(), ["body/username taken"]);
    }
    assert!(app.letters().await.is_empty());
}

async fn a_name_taken_meanwhile_is_a_conflict(app: TestApp) {
    app.signs_up("ada").await.is(202);
    let body = json!({ "username": "ada", "email": "other@example.com", "password": PASSWORD });
    app.as_site("/api/v1/sign-ups", body).await.is(202);
    let tokens: Vec<_> = app.letters().await.iter().map(token_in).collect();
    app.confirms(&tokens[1], PASSWORD).await.is(200);
    let late = app.confirms(&tokens[0], PASSWORD).await;
    let problem = late.problem(409, "conflict");
    assert!(problem["detail"].as_str().unwrap().contains("`ada`"));
}

async fn passwords_that_are_easily_guessed_are_refused(app: TestApp) {
    for (password, code) in [
        ("short", "too_short"),
        ("fourteen chars", "too_short"),
        (&"a".repeat(257), "too_long"),
        ("qwertyuiop12345", "too_common"),
        ("PASSWORD 2026!!", "too_common"),
        ("aaaaaaaaaaaaaaaa", "repetitive"),
        ("abcabcabcabcabcabc", "repetitive"),
        ("abcdefghijklmnopq", "repetitive"),
        ("ada@example.com12", "own_words"),
        ("Recto & Verso 26", "own_words"),
        ("marchetti-marchetti", "own_words"),
        ("a line\nand another one", "pattern"),
    ] {
        let body = json!({
            "username": "ada", "display_name": "Ada Marchetti", "email": "ada@example.com", "password": password,
        });
        let answer = app.as_site("/api/v1/sign-ups", body).await;
        assert_eq!(
            answer.mistakes(),
            [format!("body/password {code}")],
            "{password}"
        );
    }
}

async fn the_link_can_be_sent_again_and_the_old_one_is_void(app: TestApp) {
    let handle = handle(&app.signs_up("ada").await);
    let old = token_in(&app.letter().await);
    send_again(&app, &handle, "ada@example.com").await.is(202);
    let new = token_in(&app.letter().await);
    let refused = app.confirms(&old, PASSWORD).await;
    assert_eq!(refused.mistakes(), ["body/token expired"]);
    app.confirms(&new, PASSWORD).await.is(200);
}

async fn nobody_gets_an_account_by_signing_up_with_the_address_of_somebody_else(app: TestApp) {
    let ada = handle(&app.signs_up("ada").await);
    app.letter().await;
    let body = json!({ "username": "eve", "email": "ada@example.com", "password": EVES });
    let eve = handle(&app.as_site("/api/v1/sign-ups", body).await);
    let eves_link = token_in(&app.letter().await);
    // Who asks for another link gets one to what was asked for in the same browser.
    send_again(&app, &ada, "ada@example.com").await.is(202);
    let adas_link = token_in(&app.letter().await);
    assert_eq!(look_up(&app, &adas_link).await.json()["username"], "ada");
    send_again(&app, &eve, "eve@example.com").await.is(202);
    assert!(app.letters().await.is_empty(), "not to another address");
    // Ada sees that the other link is none of hers, and pressing the button would do nothing.
    assert_eq!(look_up(&app, &eves_link).await.json()["username"], "eve");
    let answer = app.confirms(&eves_link, PASSWORD).await;
    assert_eq!(answer.mistakes(), ["body/password wrong"]);
    let bare = json!({ "token": eves_link });
    let answer = app.as_site(CONFIRM, bare).await;
    assert_eq!(answer.mistakes(), ["body/password required"]);
    app.confirms(&adas_link, PASSWORD).await.is(200);
    let late = app.confirms(&eves_link, EVES).await;
    assert_eq!(late.mistakes(), ["body/token expired"]);
    app.signs_in("ada@example.com").await.is(200);
}

async fn a_wrong_password_does_not_use_the_link_up(app: TestApp) {
    app.signs_up("ada").await.is(202);
    let link = token_in(&app.letter().await);
    for _ in 0..10 {
        let answer = app.confirms(&link, EVES).await;
        assert_eq!(answer.mistakes(), ["body/password wrong"]);
    }
    app.confirms(&link, PASSWORD).await.is(429);
    app.clock.advance(Duration::minutes(15));
    app.confirms(&link, PASSWORD).await.is(200);
}

async fn what_a_link_would_confirm_can_be_looked_at(app: TestApp) {
    app.signs_up("ada").await.is(202);
    let link = token_in(&app.letter().await);
    let seen = json!({ "purpose": "sign_up", "username": "ada", "email": "ada@example.com" });
    for _ in 0..2 {
        assert_eq!(look_up(&app, &link).await.json(), seen);
    }
    app.confirms(&link, PASSWORD).await.is(200);
    let over = look_up(&app, &link).await;
    assert_eq!(over.mistakes(), ["body/token expired"]);
    let bea = app.has_account("bea").await;
    let request = app
        .patch("/api/v1/me")
        .bearer(&app.own_token(bea).await)
        .if_match("*");
    request
        .json(json!({ "email": "new@example.com" }))
        .await
        .is(200);
    let link = token_in(&app.letter_to("new@example.com").await);
    let seen = json!({ "purpose": "change_email", "username": "bea", "email": "new@example.com" });
    assert_eq!(look_up(&app, &link).await.json(), seen);
}

async fn sending_again_tells_nobody_who_has_an_account(app: TestApp) {
    app.has_account("ada").await;
    let unknown = format!("rvu_{}", "a".repeat(43));
    let mut bodies = Vec::new();
    for (email, letters) in [("ada@example.com", 1), ("nobody@example.com", 0)] {
        let answer = send_again(&app, &unknown, email).await;
        bodies.push(answer.is(202).body);
        assert_eq!(app.letters().await.len(), letters);
    }
    assert_eq!(bodies[0], bodies[1]);
}

async fn where_sign_up_was_closed_meanwhile_no_account_is_made(app: TestApp) {
    app.signs_up("ada").await.is(202);
    let link = token_in(&app.letter().await);
    for policy in ["--sign-up=closed", "--sign-up=invitation"] {
        let app = app.with(&[policy]);
        let answer = app.confirms(&link, PASSWORD).await;
        answer.problem(403, "sign_up_closed");
    }
    app.confirms(&link, PASSWORD).await.is(200);
}

async fn a_closed_publication_takes_nobody(app: TestApp) {
    let app = app.with(&["--sign-up=closed"]);
    app.signs_up("ada").await.problem(403, "sign_up_closed");
    assert!(app.letters().await.is_empty());
}

async fn only_the_invited_sign_up_where_an_invitation_is_needed(app: TestApp) {
    let app = app.with(&["--sign-up=invitation"]);
    app.signs_up("ada").await.problem(403, "sign_up_closed");
    let unknown = format!("rvl_{}", "a".repeat(43));
    let body = |invitation: &str| json!({ "username": "ada", "email": "ada@example.com", "password": PASSWORD, "invitation": invitation });
    let refused = app.as_site("/api/v1/sign-ups", body(&unknown)).await;
    refused.problem(403, "sign_up_closed");
    assert!(app.letters().await.is_empty());
}

async fn only_the_site_may_relay(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let body = json!({ "login": "ada", "password": PASSWORD });
    let post = |path: &'static str| app.post(path).json(body.clone());
    post("/api/v1/sessions").await.problem(401, "unauthorized");
    let token = app.own_token(ada).await;
    let answer = post("/api/v1/sessions").bearer(&token).await;
    let problem = answer.problem(403, "insufficient_scope");
    assert_eq!(problem["missing"], json!(["internal"]));
}
