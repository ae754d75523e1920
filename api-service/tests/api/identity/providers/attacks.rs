//! What must not get anybody in.

use chrono::Duration;
use serde_json::{Value, json};

use super::{AtProvider, FINISH, ada, but, flag, username, with_provider};
use crate::support::{Answer, Issuer, Signing, TestApp, on_both_engines};

on_both_engines!(
    tokens_for_or_of_somebody_else_and_of_other_times_are_refused,
    tokens_that_nobody_signed_are_refused,
    a_new_key_is_fetched_and_a_foreign_one_is_not_believed,
    answers_of_another_provider_are_refused,
    an_issuer_that_promises_to_name_itself_must_do_so,
    an_answer_counts_once,
    an_answer_counts_once_even_at_the_same_time,
    another_browser_cannot_finish_what_this_one_began,
    a_request_is_good_for_ten_minutes,
    a_code_of_another_request_is_worth_nothing,
);

/// Refused, and noted without what was in it.
#[track_caller]
fn refused(answer: Answer) {
    let problem = answer.problem(403, "invalid_credentials");
    assert_eq!(
        problem["detail"], "Check what was typed, then try again.",
        "no more than for a wrong password"
    );
}

async fn tokens_for_or_of_somebody_else_and_of_other_times_are_refused(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let now = app.time();
    for (claim, value) in [
        ("nonce", json!("another")),
        ("nonce", Value::Null),
        ("aud", json!("another-client")),
        ("aud", json!(["verso-at-issuer", "another-client"])),
        ("aud", Value::Null),
        ("azp", json!("another-client")),
        ("iss", json!("https://login.example")),
        ("iss", json!(format!("{}/", issuer.url))),
        ("iss", Value::Null),
        ("exp", json!(now - 61)),
        ("exp", Value::Null),
        ("iat", json!(now + 3600)),
        ("sub", json!("")),
        ("sub", Value::Null),
        ("sub", json!("s".repeat(256))),
        ("at_hash", json!("AAAAAAAAAAAAAAAAAAAAAA")),
    ] {
        let answer = app
            .comes_from(&issuer, &but(ada(), claim, value.clone()))
            .await;
        assert_eq!(answer.status, 403, "{claim} {value}: {}", answer.text());
        refused(answer);
    }
    // A clock that is a little behind is none of these.
    let says = but(ada(), "exp", now - 30);
    assert_eq!(username(app.comes_from(&issuer, &says).await), "ada");
}

async fn tokens_that_nobody_signed_are_refused(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    for signing in [
        Signing::None,
        Signing::SharedSecret,
        Signing::PublicKeyAsSecret,
        Signing::ForeignKey,
    ] {
        issuer.signs(signing);
        refused(app.comes_from(&issuer, &ada()).await);
    }
    issuer.signs(Signing::Es256);
    app.comes_from(&issuer, &ada()).await.is(200);
}

async fn a_new_key_is_fetched_and_a_foreign_one_is_not_believed(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    app.comes_from(&issuer, &ada()).await.is(200);
    issuer.rotates("second");
    // Not more often than every few seconds, whatever tokens say.
    refused(app.comes_from(&issuer, &ada()).await);
    assert_eq!(issuer.discoveries(), 1);
    app.clock.advance(Duration::seconds(10));
    app.comes_from(&issuer, &ada()).await.is(200);
    assert_eq!(issuer.discoveries(), 2);
}

async fn answers_of_another_provider_are_refused(app: TestApp) {
    let honest = Issuer::start("honest", Signing::Es256).await;
    let evil = Issuer::start("evil", Signing::Es256).await;
    let app = app.with(&[&flag(&[honest.entry(true), evil.entry(true)])]);
    // The mix-up of RFC 9700, 4.4: a browser that was sent to one comes back from another.
    let begun = app.begins(&honest).await;
    let mut brought = honest.answers(&begun.url, app.time(), &ada());
    brought.iss = Some(evil.url.clone());
    refused(app.finishes(&begun, &brought).await);
    // At the other's address of return the request is unknown, and stays with its own.
    let begun = app.begins(&honest).await;
    let brought = honest.answers(&begun.url, app.time(), &ada());
    let mut elsewhere = begun.back(&brought);
    elsewhere["provider"] = json!("evil");
    let answer = app.as_site(FINISH, elsewhere).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
    let mut brought = brought;
    brought.iss = Some(honest.url.clone());
    assert_eq!(username(app.finishes(&begun, &brought).await), "ada");
}

async fn an_issuer_that_promises_to_name_itself_must_do_so(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    issuer.says_of_itself(json!({ "authorization_response_iss_parameter_supported": true }));
    refused(app.comes_from(&issuer, &ada()).await);
    let begun = app.begins(&issuer).await;
    let mut brought = issuer.answers(&begun.url, app.time(), &ada());
    brought.iss = Some(issuer.url.clone());
    app.finishes(&begun, &brought).await.is(200);
}

async fn an_answer_counts_once(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let begun = app.begins(&issuer).await;
    let brought = issuer.answers(&begun.url, app.time(), &ada());
    app.finishes(&begun, &brought).await.is(200);
    let again = app.finishes(&begun, &brought).await;
    assert_eq!(again.mistakes(), ["body/secret expired"]);
    // Nor after one that did not hold.
    let begun = app.begins(&issuer).await;
    let mut brought = issuer.answers(&begun.url, app.time(), &ada());
    let good = brought.code.clone();
    "guessed".clone_into(&mut brought.code);
    refused(app.finishes(&begun, &brought).await);
    brought.code = good;
    let again = app.finishes(&begun, &brought).await;
    assert_eq!(again.mistakes(), ["body/secret expired"]);
}

async fn an_answer_counts_once_even_at_the_same_time(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let begun = app.begins(&issuer).await;
    let brought = issuer.answers(&begun.url, app.time(), &ada());
    let (one, other) = tokio::join!(
        app.finishes(&begun, &brought),
        app.finishes(&begun, &brought)
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
}

async fn another_browser_cannot_finish_what_this_one_began(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let victim = app.begins(&issuer).await;
    let attacker = app.begins(&issuer).await;
    // The attacker's answer in the victim's browser, and the other way round.
    let brought = issuer.answers(&attacker.url, app.time(), &ada());
    let answer = app.finishes(&victim, &brought).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
    let stolen = issuer.answers(&victim.url, app.time(), &ada());
    let answer = app.finishes(&attacker, &stolen).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
    // Without the cookie there is no secret at all.
    let body = json!({ "provider": "example", "state": stolen.state, "code": stolen.code });
    let answer = app.as_site(FINISH, body).await;
    assert_eq!(answer.mistakes(), ["body/secret required"]);
    // None of it took the victim's own way from them.
    assert_eq!(username(app.finishes(&victim, &stolen).await), "ada");
}

async fn a_request_is_good_for_ten_minutes(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let begun = app.begins(&issuer).await;
    app.clock.advance(Duration::minutes(10));
    let brought = issuer.answers(&begun.url, app.time(), &ada());
    let answer = app.finishes(&begun, &brought).await;
    assert_eq!(answer.mistakes(), ["body/secret expired"]);
}

async fn a_code_of_another_request_is_worth_nothing(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    let one = app.begins(&issuer).await;
    let other = app.begins(&issuer).await;
    let injected = issuer.answers(&other.url, app.time(), &ada());
    let mut brought = issuer.answers(&one.url, app.time(), &ada());
    brought.code = injected.code;
    refused(app.finishes(&one, &brought).await);
}
