//! From the site back to the client: sessions, consent, and who may go on.

use chrono::Duration;
use serde_json::json;
use verso::authorization::clients::AuthMethod;

use crate::support::{TestApp, client, on_both_engines, query_of};

on_both_engines!(
    a_person_who_allows_it_is_sent_back_with_a_code,
    a_person_who_denies_it_is_sent_back_with_an_error,
    another_browser_cannot_complete_the_request,
    a_ticket_is_good_once_and_for_a_minute,
    a_ticket_is_good_once_even_at_the_same_time,
    a_session_that_ended_meanwhile_gets_no_code,
    nothing_is_granted_that_was_not_asked_for,
    consent_is_remembered_until_more_is_asked_for,
    a_program_that_anybody_could_be_asks_every_time,
    the_site_needs_no_consent,
    who_must_sign_in_again_cannot_be_passed_over,
    a_session_may_not_be_too_old,
    without_questions_the_client_learns_what_is_missing,
    only_the_site_may_look_at_requests_and_decide_them,
    a_request_is_decided_once,
);

async fn a_person_who_allows_it_is_sent_back_with_a_code(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("app", &[]).await;
    let details = app.details(&begun, Some(&session)).await;
    assert_eq!(details["next_step"], "consent");
    assert_eq!(details["user"]["username"], "ada");
    let path = app.allow(&begun, &session).await;
    let answer = app.get(&path).with("cookie", &begun.cookie).await.is(303);
    assert_eq!(answer.header("cache-control"), "no-store");
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.contains("=; ") && cookie.contains("Max-Age=0"),
        "{cookie}"
    );
    let location = answer.header("location");
    assert!(location.starts_with("https://app.example/callback?"));
    let query = query_of(location);
    assert_eq!(query["state"], "a state & more");
    assert_eq!(query["iss"], "https://api.example");
    assert_eq!(query.keys().collect::<Vec<_>>(), ["code", "iss", "state"]);
}

async fn a_person_who_denies_it_is_sent_back_with_an_error(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("app", &[]).await;
    let decision = json!({ "decision": "deny", "session_secret": session.secret });
    app.decide(&begun, decision).await.is(200);
    assert_eq!(app.history(session.user).await, ["grant.denied"]);
    let begun = app.begin("app", &[]).await;
    let answer = app
        .decide(&begun, json!({ "decision": "deny" }))
        .await
        .json();
    let path = answer["resume_url"]
        .as_str()
        .unwrap()
        .strip_prefix("https://api.example")
        .unwrap();
    let query = query_of(&app.come_back(path, &begun).await);
    assert_eq!(query["error"], "access_denied");
    assert_eq!(query["iss"], "https://api.example");
}

async fn another_browser_cannot_complete_the_request(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("victim").await).await;
    // An attacker begins; the victim is made to sign in and to allow it.
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    let other = app.begin("app", &[]).await;
    let forged = begun.cookie.split('=').next().unwrap().to_owned() + "=guess";
    let renamed = begun.cookie.split('=').next().unwrap().to_owned()
        + "="
        + other.cookie.split('=').nth(1).unwrap();
    for cookie in ["", &other.cookie, &forged, &renamed] {
        let answer = app.get(&path).with("cookie", cookie).await.is(303);
        let page = "https://example/authorize/error?code=other_browser";
        assert_eq!(answer.header("location"), page);
    }
    // The browser in which it began still can.
    assert!(app.come_back(&path, &begun).await.contains("code="));
}

async fn a_ticket_is_good_once_and_for_a_minute(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let expired = "https://example/authorize/error?code=request_expired";
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    assert!(app.come_back(&path, &begun).await.contains("code="));
    assert_eq!(app.come_back(&path, &begun).await, expired);
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    app.clock.advance(Duration::seconds(60));
    assert_eq!(app.come_back(&path, &begun).await, expired);
    for path in ["/oauth2/resume?ticket=guess", "/oauth2/resume?ticket="] {
        let location = app.come_back(path, &begun).await;
        assert!(location.starts_with("https://example/authorize/error?code="));
    }
}

async fn a_ticket_is_good_once_even_at_the_same_time(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    let go = || app.come_back(&path, &begun);
    let (first, second, third) = tokio::join!(go(), go(), go());
    let codes = [first, second, third];
    assert_eq!(
        codes
            .iter()
            .filter(|location| location.contains("code=rvc_"))
            .count(),
        1
    );
}

async fn a_session_that_ended_meanwhile_gets_no_code(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("app", &[]).await;
    let path = app.allow(&begun, &session).await;
    app.end_session(&session).await;
    let query = query_of(&app.come_back(&path, &begun).await);
    assert_eq!(query["error"], "login_required");
    let begun = app.begin("app", &[]).await;
    assert_eq!(
        app.details(&begun, Some(&session)).await["next_step"],
        "sign_in"
    );
}

async fn nothing_is_granted_that_was_not_asked_for(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("app", &[]).await;
    let decide = async |scopes: serde_json::Value| {
        let decision =
            json!({ "decision": "allow", "session_secret": session.secret, "scopes": scopes });
        app.decide(&begun, decision).await
    };
    let answer = decide(json!(["openid", "users.write"])).await;
    assert_eq!(answer.mistakes(), ["body/scopes enum"]);
    assert_eq!(
        decide(json!(["internal"])).await.mistakes(),
        ["body/scopes/0 enum"]
    );
    assert_eq!(decide(json!([])).await.status, 422);
    let answer = decide(json!(["profile"])).await.json();
    let path = answer["resume_url"]
        .as_str()
        .unwrap()
        .strip_prefix("https://api.example")
        .unwrap();
    assert!(app.come_back(path, &begun).await.contains("code="));
    let begun = app.begin("app", &[]).await;
    let scopes = app.details(&begun, Some(&session)).await["scopes"].clone();
    assert_eq!(scopes[0]["is_new"], true);
    assert_eq!(scopes[1]["is_new"], false);
}

async fn consent_is_remembered_until_more_is_asked_for(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let next_step = async |changes: &[(&str, &str)]| {
        let begun = app.begin("app", changes).await;
        app.details(&begun, Some(&session)).await["next_step"].clone()
    };
    assert_eq!(next_step(&[]).await, "consent");
    app.code("app", &session, &[]).await;
    assert_eq!(next_step(&[]).await, "continue");
    assert_eq!(next_step(&[("scope", "openid")]).await, "continue");
    assert_eq!(next_step(&[("scope", "openid email")]).await, "consent");
    assert_eq!(next_step(&[("prompt", "consent")]).await, "consent");
    let begun = app.begin("app", &[("scope", "openid email")]).await;
    let decision = json!({ "decision": "continue", "session_secret": session.secret });
    app.decide(&begun, decision).await.problem(409, "conflict");
    // Somebody else has allowed nothing.
    let other = app.has_session(app.has_user("bob").await).await;
    let begun = app.begin("app", &[]).await;
    assert_eq!(
        app.details(&begun, Some(&other)).await["next_step"],
        "consent"
    );
}

async fn a_program_that_anybody_could_be_asks_every_time(app: TestApp) {
    let mut native = client("app");
    native.auth_method = AuthMethod::None;
    native.redirect_uris = vec!["com.example.app:/callback".parse().unwrap()];
    app.has_client(&native).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let uri = [("redirect_uri", "com.example.app:/callback")];
    app.code("app", &session, &uri).await;
    let begun = app.begin("app", &uri).await;
    let details = app.details(&begun, Some(&session)).await;
    assert_eq!(details["next_step"], "consent");
    assert_eq!(details["redirect_host"], "com.example.app");
}

async fn the_site_needs_no_consent(app: TestApp) {
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("site", &[]).await;
    let details = app.details(&begun, Some(&session)).await;
    assert_eq!(details["next_step"], "continue");
    assert_eq!(details["client"]["is_site"], true);
    let decision = json!({ "decision": "continue", "session_secret": session.secret });
    app.decide(&begun, decision).await.is(200);
}

async fn who_must_sign_in_again_cannot_be_passed_over(app: TestApp) {
    let user = app.has_user("ada").await;
    let session = app.has_session(user).await;
    app.clock.advance(Duration::minutes(1));
    for prompt in ["login", "select_account", "login consent"] {
        let begun = app.begin("site", &[("prompt", prompt)]).await;
        let details = app.details(&begun, Some(&session)).await;
        assert_eq!(details["next_step"], "sign_in", "{prompt}");
        let decision = json!({ "decision": "continue", "session_secret": session.secret });
        app.decide(&begun, decision).await.problem(409, "conflict");
        let decision = json!({ "decision": "allow", "session_secret": session.secret });
        app.decide(&begun, decision).await.problem(409, "conflict");
        let decision = json!({ "decision": "allow" });
        app.decide(&begun, decision).await.problem(409, "conflict");
        let fresh = app.has_session(user).await;
        app.allow(&begun, &fresh).await;
    }
}

async fn a_session_may_not_be_too_old(app: TestApp) {
    let session = app.has_session(app.has_user("ada").await).await;
    app.clock.advance(Duration::seconds(100));
    for (max_age, next_step) in [("99", "sign_in"), ("100", "continue"), ("0", "sign_in")] {
        let begun = app.begin("site", &[("max_age", max_age)]).await;
        let details = app.details(&begun, Some(&session)).await;
        assert_eq!(details["next_step"], next_step, "{max_age}");
    }
}

async fn without_questions_the_client_learns_what_is_missing(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let ask = async |session: Option<&str>| {
        let begun = app.begin("app", &[("prompt", "none")]).await;
        assert_eq!(app.details(&begun, None).await["next_step"], "continue");
        let decision = match session {
            Some(secret) => json!({ "decision": "continue", "session_secret": secret }),
            None => json!({ "decision": "continue" }),
        };
        let answer = app.decide(&begun, decision).await.json();
        let path = answer["resume_url"]
            .as_str()
            .unwrap()
            .strip_prefix("https://api.example");
        query_of(&app.come_back(path.unwrap(), &begun).await)
    };
    assert_eq!(ask(None).await["error"], "login_required");
    assert_eq!(
        ask(Some(&session.secret)).await["error"],
        "consent_required"
    );
    app.code("app", &session, &[]).await;
    assert!(ask(Some(&session.secret)).await.contains_key("code"));
}

async fn only_the_site_may_look_at_requests_and_decide_them(app: TestApp) {
    app.has_client(&client("app")).await;
    let user = app.has_user("ada").await;
    let begun = app.begin("app", &[]).await;
    let path = format!("/api/v1/authorization-requests/{}", begun.request);
    let decision = format!("{path}/decision");
    app.get(&path).await.problem(401, "unauthorized");
    let token = app
        .token(&["openid", "account.write", "users.write"], user)
        .await;
    app.get(&path)
        .bearer(&token)
        .await
        .problem(403, "insufficient_scope");
    let body = json!({ "decision": "deny" });
    let answer = app.post(&decision).bearer(&token).json(body).await;
    answer.problem(403, "insufficient_scope");
}

async fn a_request_is_decided_once(app: TestApp) {
    app.has_client(&client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin("app", &[]).await;
    app.decide(&begun, json!({ "decision": "deny" }))
        .await
        .is(200);
    let again = json!({ "decision": "allow", "session_secret": session.secret });
    app.decide(&begun, again).await.problem(409, "conflict");
}
