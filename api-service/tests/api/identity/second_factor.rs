//! `/api/v1/me/totp`, `/api/v1/me/recovery-codes`, `POST /api/v1/sessions/second-factor`

use chrono::Duration;
use serde_json::{Value, json};
use totp_rs::{Builder, Secret};
use uuid::Uuid;

use crate::support::{Answer, PASSWORD, TestApp, on_both_engines, token_in};

on_both_engines!(
    an_authenticator_counts_once_a_code_of_it_is_confirmed,
    signing_in_asks_for_a_code,
    a_code_works_once,
    codes_of_the_step_before_and_after_work_and_others_do_not,
    a_recovery_code_works_once_and_its_owner_is_told,
    new_recovery_codes_make_the_old_ones_void,
    guesses_at_the_code_are_limited,
    a_sign_in_that_waits_ends_after_ten_minutes_and_works_once,
    an_authenticator_can_be_removed,
    a_short_password_needs_its_second_factor,
    a_new_password_does_not_do_without_the_second_factor,
    it_takes_somebody_who_signed_in_a_moment_ago,
    the_secret_is_not_kept_in_the_clear,
);

const TOTP: &str = "/api/v1/me/totp";
const SECOND: &str = "/api/v1/sessions/second-factor";

/// An authenticator, as on a telephone.
struct Authenticator(String);

impl Authenticator {
    fn code(&self, app: &TestApp) -> String {
        let secret = Secret::try_from_base32(&self.0).unwrap();
        let totp = Builder::new().with_secret(secret).build().unwrap();
        let time = app.state.clock.now().timestamp();
        totp.generate(u64::try_from(time).unwrap()).to_string()
    }
}

async fn begin(app: &TestApp, user: Uuid) -> Authenticator {
    let token = app.own_token(user).await;
    let begun = app.post(TOTP).bearer(&token).await.json();
    Authenticator(begun["secret"].as_str().unwrap().to_owned())
}

/// An account with an authenticator, and its recovery codes.
async fn with_authenticator(app: &TestApp) -> (Uuid, Authenticator, Vec<String>) {
    let ada = app.has_account("ada").await;
    let authenticator = begin(app, ada).await;
    let token = app.own_token(ada).await;
    let confirm = app.post("/api/v1/me/totp/confirm").bearer(&token);
    let answer = confirm
        .json(json!({ "code": authenticator.code(app) }))
        .await
        .json();
    let codes = answer["codes"].as_array().unwrap().iter();
    let codes = codes
        .map(|code| code.as_str().unwrap().to_owned())
        .collect();
    app.letters().await;
    app.clock.advance(Duration::minutes(2));
    (ada, authenticator, codes)
}

async fn pending(app: &TestApp) -> Value {
    let answer = app.signs_in("ada").await.json();
    assert_eq!(answer["outcome"], "second_factor_required");
    answer["pending"]["secret"].clone()
}

async fn give(app: &TestApp, pending: &Value, code: &str) -> Answer {
    app.as_site(SECOND, json!({ "pending": pending, "code": code }))
        .await
}

async fn an_authenticator_counts_once_a_code_of_it_is_confirmed(app: TestApp) {
    let ada = app.has_account("ada").await;
    let token = app.own_token(ada).await;
    let begun = app.post(TOTP).bearer(&token).await.json();
    let url = begun["otpauth_url"].as_str().unwrap();
    assert!(
        url.starts_with("otpauth://totp/Recto%20%26%20Verso:ada?secret="),
        "{url}"
    );
    app.signs_in("ada").await.json()["session"]["id"]
        .as_str()
        .unwrap();
    let first = Authenticator(begun["secret"].as_str().unwrap().to_owned());
    // Beginning again gives another; the first counts no more.
    let authenticator = begin(&app, ada).await;
    let confirm = |code: String| {
        let request = app.post("/api/v1/me/totp/confirm").bearer(&token);
        request.json(json!({ "code": code })).into_future()
    };
    for wrong in [first.code(&app), "000000".to_owned(), "abcdef".to_owned()] {
        assert_eq!(confirm(wrong).await.mistakes(), ["body/code wrong"]);
    }
    let codes = confirm(authenticator.code(&app)).await.json();
    assert_eq!(codes["codes"].as_array().unwrap().len(), 10);
    let letter = app.letter().await;
    assert!(letter.text.contains("asks for a code"), "{}", letter.text);
    let me = app.get("/api/v1/me").bearer(&token).await.json();
    assert_eq!(me["has_authenticator"], true);
    assert_eq!(me["recovery_codes_left"], 10);
    app.post(TOTP).bearer(&token).await.problem(409, "conflict");
    confirm(authenticator.code(&app))
        .await
        .problem(409, "conflict");
}

async fn signing_in_asks_for_a_code(app: TestApp) {
    let (ada, authenticator, _) = with_authenticator(&app).await;
    let answer = app.signs_in("ada").await.json();
    assert_eq!(answer["outcome"], "second_factor_required");
    assert_eq!(answer["session"], Value::Null);
    assert_eq!(answer["pending"]["expires_at"], "2026-06-15T12:12:00Z");
    let pending = &answer["pending"]["secret"];
    give(&app, pending, "000000")
        .await
        .problem(403, "invalid_credentials");
    let code = authenticator.code(&app);
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let answer = give(&app, pending, &spaced).await.json();
    assert_eq!(answer["outcome"], "signed_in");
    let token = app.own_token_in(ada, &answer["session"]).await;
    let sessions = app.get("/api/v1/me/sessions").bearer(&token).await.json();
    assert_eq!(
        sessions["items"][0]["methods"],
        json!(["pwd", "otp", "mfa"])
    );
    let body = json!({ "login": "ada", "password": "not the right one" });
    app.as_site("/api/v1/sessions", body)
        .await
        .problem(403, "invalid_credentials");
}

async fn a_code_works_once(app: TestApp) {
    let (_, authenticator, _) = with_authenticator(&app).await;
    let code = authenticator.code(&app);
    give(&app, &pending(&app).await, &code).await.is(200);
    give(&app, &pending(&app).await, &code).await.is(403);
    app.clock.advance(Duration::seconds(30));
    give(&app, &pending(&app).await, &code).await.is(403);
    let code = authenticator.code(&app);
    give(&app, &pending(&app).await, &code).await.is(200);
}

async fn codes_of_the_step_before_and_after_work_and_others_do_not(app: TestApp) {
    let (_, authenticator, _) = with_authenticator(&app).await;
    let first = authenticator.code(&app);
    app.clock.advance(Duration::seconds(60));
    give(&app, &pending(&app).await, &first).await.is(403);
    let before = authenticator.code(&app);
    app.clock.advance(Duration::seconds(30));
    give(&app, &pending(&app).await, &before).await.is(200);
}

async fn a_recovery_code_works_once_and_its_owner_is_told(app: TestApp) {
    let (ada, _, codes) = with_authenticator(&app).await;
    let typed = codes[0].to_uppercase().replace('-', " ");
    give(&app, &pending(&app).await, &typed).await.is(200);
    let letter = app.letter().await;
    assert!(letter.text.contains("9 left"), "{}", letter.text);
    give(&app, &pending(&app).await, &codes[0]).await.is(403);
    give(&app, &pending(&app).await, &codes[1]).await.is(200);
    let me = app
        .get("/api/v1/me")
        .bearer(&app.own_token(ada).await)
        .await
        .json();
    assert_eq!(me["recovery_codes_left"], 8);
}

async fn new_recovery_codes_make_the_old_ones_void(app: TestApp) {
    let (ada, _, old) = with_authenticator(&app).await;
    let token = app.own_token(ada).await;
    let new = app
        .post("/api/v1/me/recovery-codes")
        .bearer(&token)
        .await
        .json();
    give(&app, &pending(&app).await, &old[0]).await.is(403);
    let code = new["codes"][3].as_str().unwrap();
    give(&app, &pending(&app).await, code).await.is(200);
    let bea = app.has_user("bea").await;
    let token = app.own_token(bea).await;
    let none = app.post("/api/v1/me/recovery-codes").bearer(&token).await;
    none.problem(409, "conflict");
}

async fn guesses_at_the_code_are_limited(app: TestApp) {
    let (_, authenticator, _) = with_authenticator(&app).await;
    for number in 0..5 {
        // A new sign-in each time does not help.
        let pending = pending(&app).await;
        give(&app, &pending, &format!("00000{number}"))
            .await
            .is(403);
    }
    let pending = pending(&app).await;
    let code = authenticator.code(&app);
    let refused = give(&app, &pending, &code).await;
    assert_eq!(refused.header("retry-after"), "901");
    refused.problem(429, "too_many_requests");
}

async fn a_sign_in_that_waits_ends_after_ten_minutes_and_works_once(app: TestApp) {
    let (_, authenticator, _) = with_authenticator(&app).await;
    let waiting = pending(&app).await;
    app.clock.advance(Duration::minutes(10));
    let late = give(&app, &waiting, &authenticator.code(&app)).await;
    assert_eq!(late.mistakes(), ["body/pending expired"]);
    let waiting = pending(&app).await;
    give(&app, &waiting, &authenticator.code(&app))
        .await
        .is(200);
    app.clock.advance(Duration::seconds(30));
    let again = give(&app, &waiting, &authenticator.code(&app)).await;
    assert_eq!(again.mistakes(), ["body/pending expired"]);
}

async fn an_authenticator_can_be_removed(app: TestApp) {
    let (ada, _, codes) = with_authenticator(&app).await;
    let token = app.own_token(ada).await;
    app.delete(TOTP).bearer(&token).await.is(204);
    assert!(
        app.letter()
            .await
            .text
            .contains("no longer asks for a code")
    );
    app.delete(TOTP)
        .bearer(&token)
        .await
        .problem(404, "not_found");
    let answer = app.signs_in("ada").await.json();
    assert_eq!(answer["outcome"], "signed_in");
    let me = app.get("/api/v1/me").bearer(&token).await.json();
    assert_eq!(me["recovery_codes_left"], 0, "{codes:?}");
}

async fn a_short_password_needs_its_second_factor(app: TestApp) {
    let (ada, _, _) = with_authenticator(&app).await;
    let token = app.own_token(ada).await;
    let change = |password: &str| {
        let request = app.put("/api/v1/me/password").bearer(&token);
        request
            .json(json!({ "new_password": password }))
            .into_future()
    };
    change("gutters9").await.is(204);
    let refused = app.delete(TOTP).bearer(&token).await;
    refused.problem(409, "conflict");
    change("wide margins, narrow gutters").await.is(204);
    app.delete(TOTP).bearer(&token).await.is(204);
    assert_eq!(
        change("gutters9").await.mistakes(),
        ["body/new_password too_short"]
    );
}

async fn a_new_password_does_not_do_without_the_second_factor(app: TestApp) {
    with_authenticator(&app).await;
    let body = json!({ "email": "ada@example.com" });
    app.as_site("/api/v1/password-resets", body).await.is(202);
    let token = token_in(&app.letter().await);
    let body = json!({ "token": token, "password": PASSWORD });
    app.as_site("/api/v1/password-resets/confirm", body)
        .await
        .is(204);
    pending(&app).await;
}

async fn it_takes_somebody_who_signed_in_a_moment_ago(app: TestApp) {
    let ada = app.has_account("ada").await;
    let claims = app.claims(&["account.write"], Some(ada)).await;
    let mut old = claims.clone();
    old.auth_time = Some(old.iat - 601);
    let mut unknown = claims;
    unknown.auth_time = None;
    for claims in [old, unknown] {
        let token = app.signed(&claims).await;
        let confirm = app.post("/api/v1/me/totp/confirm");
        for request in [
            app.post(TOTP),
            confirm.json(json!({ "code": "000000" })),
            app.delete(TOTP),
            app.post("/api/v1/me/recovery-codes"),
            app.delete("/api/v1/me"),
        ] {
            let answer = request.bearer(&token).await;
            let challenge = answer.header("www-authenticate").to_owned();
            assert!(
                challenge.contains("insufficient_user_authentication"),
                "{challenge}"
            );
            assert!(challenge.contains("max_age=\"600\""), "{challenge}");
            answer.problem(401, "authentication_too_old");
        }
    }
}

async fn the_secret_is_not_kept_in_the_clear(app: TestApp) {
    let (ada, authenticator, codes) = with_authenticator(&app).await;
    let export = app
        .get("/api/v1/me/export")
        .bearer(&app.own_token(ada).await)
        .await;
    let text = export.text();
    for secret in codes.iter().chain([&authenticator.0]) {
        assert!(!text.contains(secret.as_str()));
    }
    let bytes = Secret::try_from_base32(&authenticator.0).unwrap();
    let sealed = app.sealed_secret(ada).await;
    let clear = bytes.as_bytes();
    assert!(!sealed.windows(clear.len()).any(|window| window == clear));
}
