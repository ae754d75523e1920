//! The authorization endpoint: what it takes, what it refuses, and whom it tells.

use chrono::Duration;
use serde_json::json;
use verso::authorization::clients::{AuthMethod, GrantType};

use crate::support::{TestApp, client, form_body, on_both_engines, query_of};

on_both_engines!(
    a_good_request_is_sent_to_the_site_with_a_cookie_of_its_own,
    a_request_may_come_by_form,
    an_unproven_redirect_address_is_never_redirected_to,
    what_is_wrong_otherwise_is_told_to_the_client_with_state_and_issuer,
    a_request_without_a_digest_to_prove_it_by_is_refused,
    a_native_application_may_choose_its_port,
    a_request_is_over_after_ten_minutes,
    on_plain_http_the_cookie_goes_without_its_prefix,
    the_internal_scope_cannot_be_asked_for_by_a_browser,
);

async fn a_good_request_is_sent_to_the_site_with_a_cookie_of_its_own(app: TestApp) {
    app.has_client(&client("app")).await;
    let answer = app.authorize("app", &[]).await.is(303);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-verso-request-"), "{cookie}");
    let attributes = "; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure";
    assert!(cookie.ends_with(attributes), "{cookie}");
    let (first, second) = (app.begin("app", &[]).await, app.begin("app", &[]).await);
    let name = |cookie: &str| cookie.split('=').next().unwrap().to_owned();
    assert_ne!(name(&first.cookie), name(&second.cookie));
    assert!(!first.cookie.contains(&first.request));
    let details = app.details(&first, None).await;
    assert_eq!(details["client"]["name"], "The app application");
    assert_eq!(details["redirect_host"], "app.example");
    assert_eq!(details["next_step"], "sign_in");
    assert_eq!(details["scopes"][1]["name"], "profile");
    assert_eq!(details["scopes"][1]["is_new"], true);
}

async fn a_request_may_come_by_form(app: TestApp) {
    app.has_client(&client("app")).await;
    let parameters = TestApp::request_of("app");
    let pairs: Vec<_> = parameters
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let answer = app.form("/oauth2/authorize", &pairs).await.is(303);
    assert!(
        answer
            .header("location")
            .starts_with("https://example/sign-in?request=")
    );
    let answer = app.post("/oauth2/authorize").json(json!({})).await.is(303);
    assert_eq!(
        answer.header("location"),
        "https://example/authorize/error?code=invalid_request"
    );
}

async fn an_unproven_redirect_address_is_never_redirected_to(app: TestApp) {
    app.has_client(&client("app")).await;
    for (changes, code) in [
        ([("client_id", ""), ("prompt", "")], "invalid_request"),
        ([("client_id", "nobody"), ("prompt", "")], "unknown_client"),
        (
            [("redirect_uri", ""), ("prompt", "")],
            "redirect_uri_missing",
        ),
        (
            [
                ("redirect_uri", "https://evil.example/callback"),
                ("prompt", ""),
            ],
            "redirect_uri_mismatch",
        ),
        (
            [
                ("redirect_uri", "https://app.example/callback/"),
                ("prompt", "none"),
            ],
            "redirect_uri_mismatch",
        ),
        (
            [
                ("redirect_uri", "https://app.example/callback?x"),
                ("response_type", "token"),
            ],
            "redirect_uri_mismatch",
        ),
        (
            [
                ("redirect_uri", "https://app.example.evil.example/callback"),
                ("scope", "x"),
            ],
            "redirect_uri_mismatch",
        ),
        (
            [("redirect_uri", "javascript:alert(1)"), ("prompt", "")],
            "redirect_uri_mismatch",
        ),
    ] {
        let answer = app.authorize("app", &changes).await.is(303);
        let page = format!("https://example/authorize/error?code={code}");
        assert_eq!(answer.header("location"), page);
        assert_eq!(answer.header("set-cookie"), "");
    }
    // Given twice: nobody knows which one is meant.
    let parameters = TestApp::request_of("app");
    let pairs: Vec<_> = parameters
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let twice = format!(
        "/oauth2/authorize?{}&redirect_uri=https://evil.example",
        form_body(&pairs)
    );
    let answer = app.get(&twice).await.is(303);
    assert_eq!(
        answer.header("location"),
        "https://example/authorize/error?code=invalid_request"
    );
}

async fn what_is_wrong_otherwise_is_told_to_the_client_with_state_and_issuer(app: TestApp) {
    let mut few = client("app");
    few.scopes = "openid profile offline_access".parse().unwrap();
    app.has_client(&few).await;
    let mut machine = client("machine");
    machine.grant_types = vec![GrantType::ClientCredentials];
    app.has_client(&machine).await;
    for (changes, error) in [
        (
            [("response_type", "token"), ("a", "")],
            "unsupported_response_type",
        ),
        (
            [("response_type", "code id_token"), ("a", "")],
            "unsupported_response_type",
        ),
        ([("response_type", ""), ("a", "")], "invalid_request"),
        (
            [("response_mode", "fragment"), ("a", "")],
            "invalid_request",
        ),
        ([("scope", "superpowers"), ("a", "")], "invalid_scope"),
        ([("scope", "users.read"), ("a", "")], "invalid_scope"),
        ([("scope", ""), ("a", "")], "invalid_scope"),
        ([("prompt", "none login"), ("a", "")], "invalid_request"),
        ([("prompt", "magic"), ("a", "")], "invalid_request"),
        ([("max_age", "-1"), ("a", "")], "invalid_request"),
        ([("max_age", "soon"), ("a", "")], "invalid_request"),
        (
            [("resource", "https://other.example"), ("a", "")],
            "invalid_target",
        ),
        (
            [("request", "eyJhbGciOiJub25lIn0.e30."), ("a", "")],
            "request_not_supported",
        ),
        ([("dpop_jkt", "short"), ("a", "")], "invalid_request"),
    ] {
        let answer = app.authorize("app", &changes).await.is(303);
        let location = answer.header("location");
        assert!(
            location.starts_with("https://app.example/callback?"),
            "{location}"
        );
        let query = query_of(location);
        assert_eq!(query["error"], error, "{changes:?}");
        assert_eq!(query["state"], "a state & more");
        assert_eq!(query["iss"], "https://api.example");
        assert!(!query.contains_key("code"));
    }
    let answer = app.authorize("machine", &[]).await.is(303);
    assert_eq!(
        query_of(answer.header("location"))["error"],
        "unauthorized_client"
    );
}

async fn a_request_without_a_digest_to_prove_it_by_is_refused(app: TestApp) {
    for (id, method) in [
        ("app", AuthMethod::None),
        ("server", AuthMethod::ClientSecretBasic),
    ] {
        let mut one = client(id);
        one.auth_method = method;
        app.has_client(&one).await;
        for changes in [
            [("code_challenge", ""), ("code_challenge_method", "")],
            [("code_challenge", ""), ("code_challenge_method", "S256")],
            [("code_challenge_method", "plain"), ("a", "")],
            [("code_challenge_method", ""), ("a", "")],
            [
                ("code_challenge", "short"),
                ("code_challenge_method", "S256"),
            ],
        ] {
            let answer = app.authorize(id, &changes).await.is(303);
            let query = query_of(answer.header("location"));
            assert_eq!(query["error"], "invalid_request", "{id} {changes:?}");
        }
    }
}

async fn a_native_application_may_choose_its_port(app: TestApp) {
    let mut native = client("app");
    native.redirect_uris = vec!["http://127.0.0.1/callback".parse().unwrap()];
    app.has_client(&native).await;
    let port = [("redirect_uri", "http://127.0.0.1:51234/callback")];
    app.begin("app", &port).await;
    let elsewhere = [("redirect_uri", "http://127.0.0.1:51234/other")];
    let answer = app.authorize("app", &elsewhere).await;
    assert!(answer.header("location").ends_with("redirect_uri_mismatch"));
}

async fn a_request_is_over_after_ten_minutes(app: TestApp) {
    app.has_client(&client("app")).await;
    let begun = app.begin("app", &[]).await;
    app.clock.advance(Duration::minutes(10));
    let token = app.token(&["internal"], None).await;
    let path = format!("/api/v1/authorization-requests/{}", begun.request);
    app.get(&path)
        .bearer(&token)
        .await
        .problem(404, "not_found");
    let answer = app.decide(&begun, json!({ "decision": "deny" })).await;
    answer.problem(404, "not_found");
}

async fn on_plain_http_the_cookie_goes_without_its_prefix(app: TestApp) {
    app.has_client(&client("app")).await;
    let app = app.with(&["--public-url=http://localhost:8000"]);
    let answer = app.authorize("app", &[]).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("verso-request-"), "{cookie}");
    assert!(cookie.ends_with("; HttpOnly; SameSite=Lax"), "{cookie}");
}

async fn the_internal_scope_cannot_be_asked_for_by_a_browser(app: TestApp) {
    app.has_client(&client("app")).await;
    for id in ["site", "app"] {
        let answer = app.authorize(id, &[("scope", "openid internal")]).await;
        let query = query_of(answer.header("location"));
        assert_eq!(query["error"], "invalid_scope");
    }
}
