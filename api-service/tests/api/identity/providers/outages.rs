//! Providers that are away, slow, too talkative, or wrongly configured: they stop nobody else.

use chrono::Duration;
use serde_json::json;

use super::{AtProvider, BEGIN, ada, flag, username, with_provider};
use crate::support::{Issuer, Signing, TestApp, on_both_engines};

on_both_engines!(
    a_provider_that_is_away_is_named_and_asked_again_later,
    what_it_says_of_itself_is_kept_while_it_is_away,
    a_provider_that_is_another_or_says_too_much_is_not_used,
    where_others_could_listen_nobody_is_sent,
    a_wrong_secret_is_a_refusal,
);

async fn is_unreachable(app: &TestApp) {
    let answer = app.as_site(BEGIN, json!({ "provider": "example" })).await;
    assert_eq!(answer.mistakes(), ["body/provider unreachable"]);
}

async fn a_provider_that_is_away_is_named_and_asked_again_later(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    issuer.is_down(true);
    is_unreachable(&app).await;
    issuer.is_down(false);
    // Whoever waits for it does so for a moment only.
    is_unreachable(&app).await;
    assert_eq!(issuer.discoveries(), 1);
    app.clock.advance(Duration::seconds(10));
    assert_eq!(username(app.comes_from(&issuer, &ada()).await), "ada");
    app.signs_up("bea").await.is(202);
}

async fn what_it_says_of_itself_is_kept_while_it_is_away(app: TestApp) {
    let (app, issuer) = with_provider(&app, true).await;
    app.comes_from(&issuer, &ada()).await.is(200);
    app.clock.advance(Duration::minutes(59));
    app.comes_from(&issuer, &ada()).await.is(200);
    assert_eq!(issuer.discoveries(), 1);
    issuer.is_down(true);
    app.clock.advance(Duration::minutes(2));
    app.comes_from(&issuer, &ada()).await.is(200);
    assert_eq!(issuer.discoveries(), 2);
}

async fn a_provider_that_is_another_or_says_too_much_is_not_used(app: TestApp) {
    for metadata in [
        json!({ "issuer": "https://login.example" }),
        json!({ "service_documentation": format!("https://example/{}", "a".repeat(300_000)) }),
        json!({ "jwks_uri": "http://192.0.2.7/jwks" }),
    ] {
        let (app, issuer) = with_provider(&app, true).await;
        issuer.says_of_itself(metadata);
        is_unreachable(&app).await;
    }
}

async fn where_others_could_listen_nobody_is_sent(app: TestApp) {
    for metadata in [
        json!({ "authorization_endpoint": "http://login.example/authorize" }),
        json!({ "authorization_endpoint": "javascript:alert(1)" }),
        json!({ "token_endpoint": null }),
    ] {
        let (app, issuer) = with_provider(&app, true).await;
        issuer.says_of_itself(metadata);
        is_unreachable(&app).await;
    }
    let (app, issuer) = with_provider(&app, true).await;
    issuer.says_of_itself(json!({ "token_endpoint": "http://login.example/token" }));
    let answer = app.comes_from(&issuer, &ada()).await;
    assert_eq!(answer.mistakes(), ["body/provider unreachable"]);
}

async fn a_wrong_secret_is_a_refusal(app: TestApp) {
    let issuer = Issuer::start("example", Signing::Es256).await;
    let mut entry = issuer.entry(true);
    entry["client_secret"] = json!("wrong");
    let app = app.with(&[&flag(&[entry])]);
    let answer = app.comes_from(&issuer, &ada()).await;
    answer.problem(403, "invalid_credentials");
}
