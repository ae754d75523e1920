//! `POST /api/v1/sessions/passkey/challenges`, `POST /api/v1/sessions/passkey`

use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Authenticator, TestApp, on_both_engines};

on_both_engines!(
    a_passkey_signs_in_without_a_password,
    a_password_is_no_longer_enough,
    a_passkey_is_the_second_step,
    a_recovery_code_stands_in_for_a_passkey,
    everybody_is_asked_the_same,
    an_answer_counts_at_this_site_alone,
    an_answer_is_good_once_and_for_five_minutes,
    the_finger_or_the_pin_is_not_left_out,
    one_person_does_not_answer_for_another,
    of_two_copies_of_a_key_one_is_refused_and_its_owner_is_told,
    who_may_not_sign_in_does_not_by_passkey,
    what_is_refused_is_answered_alike_and_noted,
    answers_from_one_address_are_limited,
    challenges_from_one_address_are_limited,
    a_second_step_by_passkey_is_limited_as_codes_are,
    challenges_that_are_over_are_cleared_away,
);

async fn with_passkey(app: &TestApp) -> (Uuid, Authenticator, Value) {
    let ada = app.has_account("ada").await;
    let mut authenticator = Authenticator::new();
    let added = app.has_passkey_in(ada, &mut authenticator).await;
    (ada, authenticator, added)
}

async fn pending(app: &TestApp) -> Value {
    let answer = app.signs_in("ada").await.json();
    assert_eq!(answer["outcome"], "second_factor_required");
    answer["pending"].clone()
}

/// How the session proved itself that an answer began.
async fn methods(app: &TestApp, user: Uuid, answer: &Value) -> Value {
    let token = app.own_token_in(user, &answer["session"]).await;
    let sessions = app.get("/api/v1/me/sessions").bearer(&token).await.json();
    sessions["items"][0]["methods"].clone()
}

async fn a_passkey_signs_in_without_a_password(app: TestApp) {
    let (ada, mut authenticator, _) = with_passkey(&app).await;
    app.clock.advance(Duration::minutes(1));
    let begun = app.asks_for_passkey(None).await;
    assert_eq!(begun["options"]["rpId"], "example");
    assert_eq!(begun["options"]["userVerification"], "required");
    let credential = authenticator.get(&begun["options"]);
    let answer = app.answers(&begun, &credential).await.json();
    assert_eq!(answer["outcome"], "signed_in");
    assert_eq!(answer["session"]["username"], "ada");
    let proved = methods(&app, ada, &answer).await;
    assert_eq!(proved, json!(["hwk", "user", "mfa"]));
    let token = app.own_token(ada).await;
    let mine = app.get("/api/v1/me/passkeys").bearer(&token).await.json();
    assert_eq!(mine["items"][0]["last_used_at"], "2026-06-15T12:01:00Z");

    // A key that may be copied to other devices is none in hardware.
    let mut synchronised = Authenticator::new();
    synchronised.is_synchronised = true;
    app.has_passkey_in(ada, &mut synchronised).await;
    app.clock.advance(Duration::minutes(1));
    let begun = app.asks_for_passkey(None).await;
    let credential = synchronised.get(&begun["options"]);
    let answer = app.answers(&begun, &credential).await.json();
    let proved = methods(&app, ada, &answer).await;
    assert_eq!(proved, json!(["swk", "user", "mfa"]));
}

async fn a_password_is_no_longer_enough(app: TestApp) {
    let (ada, ..) = with_passkey(&app).await;
    assert_eq!(
        pending(&app).await["ways"],
        json!(["passkey", "recovery_code"])
    );
    // Where the site's address has changed to one without a name, the passkey still counts.
    let moved = app.with(&["--site-url=http://127.0.0.1:3000"]);
    assert_eq!(pending(&moved).await["ways"], json!(["recovery_code"]));
    let token = app.own_token(ada).await;
    let mine = app.get("/api/v1/me/passkeys").bearer(&token).await.json();
    let id = mine["items"][0]["id"].as_str().unwrap();
    let remove = app.delete(&format!("/api/v1/me/passkeys/{id}"));
    remove.bearer(&token).await.is(204);
    assert_eq!(app.signs_in("ada").await.json()["outcome"], "signed_in");
}

async fn a_passkey_is_the_second_step(app: TestApp) {
    let (ada, mut authenticator, _) = with_passkey(&app).await;
    app.clock.advance(Duration::minutes(1));
    let waiting = pending(&app).await;
    let begun = app.asks_for_passkey(Some(&waiting["secret"])).await;
    // Some authenticators do not say whose key it is when they were told which.
    authenticator.user_handle = None;
    let credential = authenticator.get(&begun["options"]);
    let allowed = &begun["options"]["allowCredentials"];
    assert_eq!(
        allowed,
        &json!([{ "type": "public-key", "id": credential["id"] }])
    );
    let answer = app.answers(&begun, &credential).await.json();
    let proved = methods(&app, ada, &answer).await;
    assert_eq!(proved, json!(["pwd", "hwk", "user", "mfa"]));
    // The password counts once.
    let gone = json!({ "pending": waiting["secret"] });
    let gone = app.as_site("/api/v1/sessions/passkey/challenges", gone);
    assert_eq!(gone.await.mistakes(), ["body/pending expired"]);
}

async fn a_recovery_code_stands_in_for_a_passkey(app: TestApp) {
    let (_, _, added) = with_passkey(&app).await;
    let waiting = pending(&app).await;
    let body = json!({ "pending": waiting["secret"], "code": added["recovery_codes"][0] });
    let second = app.as_site("/api/v1/sessions/second-factor", body).await;
    assert_eq!(second.json()["outcome"], "signed_in");
}

async fn everybody_is_asked_the_same(app: TestApp) {
    let nobody = app.asks_for_passkey(None).await;
    with_passkey(&app).await;
    let somebody = app.asks_for_passkey(None).await;
    let shape = |begun: &Value| {
        let mut options = begun["options"].clone();
        let challenge = options.as_object_mut().unwrap().remove("challenge");
        (options, challenge.unwrap().as_str().unwrap().len())
    };
    assert_eq!(shape(&nobody), shape(&somebody));
    assert_eq!(somebody["options"]["allowCredentials"], json!([]));
    assert_ne!(
        nobody["options"]["challenge"],
        somebody["options"]["challenge"]
    );
}

async fn an_answer_counts_at_this_site_alone(app: TestApp) {
    let (_, mut authenticator, _) = with_passkey(&app).await;
    for (origin, rp_id) in [
        ("https://example.evil", "example"),
        ("https://sub.example", "example"),
        ("https://example:8443", "example"),
        ("http://example", "example"),
        ("https://example", "evil"),
    ] {
        (authenticator.origin, authenticator.rp_id) = (origin, rp_id);
        let begun = app.asks_for_passkey(None).await;
        let credential = authenticator.get(&begun["options"]);
        let refused = app.answers(&begun, &credential).await;
        refused.problem(403, "invalid_credentials");
    }
}

async fn an_answer_is_good_once_and_for_five_minutes(app: TestApp) {
    let (_, mut authenticator, _) = with_passkey(&app).await;
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    app.answers(&begun, &credential).await.is(200);
    let replayed = app.answers(&begun, &credential).await;
    assert_eq!(replayed.mistakes(), ["body/challenge expired"]);
    // To another challenge it is no answer, and that challenge is gone with the try.
    let other = app.asks_for_passkey(None).await;
    let replayed = app.answers(&other, &credential).await;
    replayed.problem(403, "invalid_credentials");
    let good = authenticator.get(&other["options"]);
    let late = app.answers(&other, &good).await;
    assert_eq!(late.mistakes(), ["body/challenge expired"]);

    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    app.clock.advance(Duration::minutes(5));
    let late = app.answers(&begun, &credential).await;
    assert_eq!(late.mistakes(), ["body/challenge expired"]);

    // Both at the same moment.
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    let (one, other) = tokio::join!(
        app.answers(&begun, &credential),
        app.answers(&begun, &credential)
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
}

async fn the_finger_or_the_pin_is_not_left_out(app: TestApp) {
    let (_, mut authenticator, _) = with_passkey(&app).await;
    authenticator.verifies = false;
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    let refused = app.answers(&begun, &credential).await;
    refused.problem(403, "invalid_credentials");
    let waiting = pending(&app).await;
    let begun = app.asks_for_passkey(Some(&waiting["secret"])).await;
    let credential = authenticator.get(&begun["options"]);
    let refused = app.answers(&begun, &credential).await;
    refused.problem(403, "invalid_credentials");
}

async fn one_person_does_not_answer_for_another(app: TestApp) {
    let (ada, mut of_ada, _) = with_passkey(&app).await;
    let bea = app.has_account("bea").await;
    let mut of_bea = Authenticator::new();
    app.has_passkey_in(bea, &mut of_bea).await;
    // Bea knows Ada's password, and has a passkey of her own.
    let waiting = pending(&app).await;
    for handle in [of_bea.user_handle.clone(), of_ada.user_handle.clone(), None] {
        of_bea.user_handle = handle;
        let begun = app.asks_for_passkey(Some(&waiting["secret"])).await;
        let credential = of_bea.get(&begun["options"]);
        let refused = app.answers(&begun, &credential).await;
        refused.problem(403, "invalid_credentials");
    }
    // Alone it must say whose it is, and be right.
    for handle in [Some(ada.as_bytes().to_vec()), None, Some(Vec::new())] {
        of_bea.user_handle = handle;
        let begun = app.asks_for_passkey(None).await;
        let credential = of_bea.get(&begun["options"]);
        let refused = app.answers(&begun, &credential).await;
        refused.problem(403, "invalid_credentials");
    }
    // Another's key under the right name.
    let begun = app.asks_for_passkey(None).await;
    let mut forged = of_ada.get(&begun["options"]);
    of_bea.user_handle = of_ada.user_handle.clone();
    forged["response"] = of_bea.get(&begun["options"])["response"].clone();
    let refused = app.answers(&begun, &forged).await;
    refused.problem(403, "invalid_credentials");
}

async fn of_two_copies_of_a_key_one_is_refused_and_its_owner_is_told(app: TestApp) {
    let ada = app.has_account("ada").await;
    let mut authenticator = Authenticator::new();
    authenticator.count = 1;
    app.has_passkey_in(ada, &mut authenticator).await;
    let sign_in = async |authenticator: &mut Authenticator| {
        let begun = app.asks_for_passkey(None).await;
        let credential = authenticator.get(&begun["options"]);
        app.answers(&begun, &credential).await
    };
    for _ in 0..3 {
        sign_in(&mut authenticator).await.is(200);
    }
    let ahead = authenticator.count;
    authenticator.count = 2;
    let refused = sign_in(&mut authenticator).await;
    refused.problem(403, "invalid_credentials");
    let letter = app.letter().await;
    assert_eq!(letter.subject, "We refused a passkey at Recto & Verso");
    let token = app.own_token(ada).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.text();
    assert!(log.contains("account.passkey_suspected"), "{log}");
    // One that stops counting is no better.
    authenticator.count = 0;
    sign_in(&mut authenticator).await.is(403);
    app.letters().await;
    authenticator.count = ahead;
    sign_in(&mut authenticator).await.is(200);
}

async fn who_may_not_sign_in_does_not_by_passkey(app: TestApp) {
    let (ada, mut authenticator, _) = with_passkey(&app).await;
    let waiting = pending(&app).await;
    let second = app.asks_for_passkey(Some(&waiting["secret"])).await;
    app.run_for("UPDATE users SET is_active = FALSE WHERE id = $1", ada)
        .await;
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    let refused = app.answers(&begun, &credential).await;
    refused.problem(403, "invalid_credentials");
    let credential = authenticator.get(&second["options"]);
    let refused = app.answers(&second, &credential).await;
    assert_eq!(refused.mistakes(), ["body/pending expired"]);
}

async fn what_is_refused_is_answered_alike_and_noted(app: TestApp) {
    let (ada, mut authenticator, _) = with_passkey(&app).await;
    let mut unknown = Authenticator::new();
    unknown.user_handle = authenticator.user_handle.clone();
    authenticator.verifies = false;
    let mut answers = Vec::new();
    for authenticator in [&mut unknown, &mut authenticator] {
        let begun = app.asks_for_passkey(None).await;
        let credential = authenticator.get(&begun["options"]);
        let refused = app.answers(&begun, &credential).await;
        let mut problem = refused.problem(403, "invalid_credentials");
        problem["request_id"].take();
        answers.push(problem);
    }
    assert_eq!(answers[0], answers[1]);
    let token = app.own_token(ada).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let events = log["items"].as_array().unwrap().iter();
    let refused = events.filter(|event| event["action"] == "session.refused");
    assert_eq!(refused.count(), 1);
}

async fn answers_from_one_address_are_limited(app: TestApp) {
    let mut authenticator = Authenticator::new();
    authenticator.user_handle = Some(vec![0; 16]);
    let attempt = async |authenticator: &mut Authenticator, address: &str| {
        let begun = app.asks_for_passkey(None).await;
        let credential = authenticator.get(&begun["options"]);
        let body = json!({ "challenge": begun["secret"], "credential": credential });
        app.as_site_for(address, "/api/v1/sessions/passkey", body)
            .await
    };
    for _ in 0..50 {
        attempt(&mut authenticator, "192.0.2.1").await.is(403);
    }
    attempt(&mut authenticator, "192.0.2.1")
        .await
        .problem(429, "too_many_requests");
    // From elsewhere its owner still gets in, as often as they like.
    let (_, mut authenticator, _) = with_passkey(&app).await;
    for _ in 0..60 {
        attempt(&mut authenticator, "192.0.2.2").await.is(200);
    }
}

async fn challenges_from_one_address_are_limited(app: TestApp) {
    let path = "/api/v1/sessions/passkey/challenges";
    let begin = || app.as_site_for("192.0.2.1", path, json!({}));
    for _ in 0..300 {
        begin().await.is(200);
    }
    begin().await.problem(429, "too_many_requests");
    app.asks_for_passkey(None).await;
}

async fn a_second_step_by_passkey_is_limited_as_codes_are(app: TestApp) {
    let (_, mut authenticator, _) = with_passkey(&app).await;
    let waiting = pending(&app).await;
    authenticator.verifies = false;
    for _ in 0..5 {
        let begun = app.asks_for_passkey(Some(&waiting["secret"])).await;
        let credential = authenticator.get(&begun["options"]);
        app.answers(&begun, &credential).await.is(403);
    }
    let body = json!({ "pending": waiting["secret"], "code": "000000" });
    let code = app.as_site("/api/v1/sessions/second-factor", body).await;
    code.problem(429, "too_many_requests");
    // Signing in with the passkey alone needs no code, and is not stopped by who knows the password.
    authenticator.verifies = true;
    let begun = app.asks_for_passkey(None).await;
    let credential = authenticator.get(&begun["options"]);
    app.answers(&begun, &credential).await.is(200);
}

async fn challenges_that_are_over_are_cleared_away(app: TestApp) {
    app.asks_for_passkey(None).await;
    let clear = || verso::identity::housekeeping::clear(&app.state);
    app.clock.advance(Duration::minutes(4));
    assert_eq!(clear().await.unwrap(), 0);
    app.clock.advance(Duration::minutes(1));
    assert_eq!(clear().await.unwrap(), 1);
}
