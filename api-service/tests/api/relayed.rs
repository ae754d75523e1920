//! Whom the site calls for: believed from the site alone.

use axum::http::Method;
use chrono::Duration;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{PASSWORD, TestApp, TestRequest, on_both_engines};

on_both_engines!(
    the_site_says_where_the_person_is_for_whom_it_calls,
    nobody_else_can_say_where_they_are,
    what_the_site_does_not_know_is_not_known,
    whoever_lets_a_device_in_is_where_they_are,
    nobody_signs_in_where_the_site_is,
    calls_without_a_good_token_are_counted_where_the_person_is,
    no_page_of_another_origin_may_send_the_proof,
);

const SCOPES: [&str; 2] = ["users.write", "audit_log.read"];

/// The service behind a proxy, and somebody who may change users.
async fn behind_a_proxy(app: &TestApp) -> (TestApp, Uuid, String) {
    let app = app.with(&["--trusted-proxies=1"]);
    let root = app.has_superuser("root").await;
    let token = app.token(&SCOPES, root).await;
    (app, root, token)
}

/// A change that comes from the site's own address.
fn change(app: &TestApp, token: &str, user: Uuid) -> TestRequest {
    app.patch(&format!("/api/v1/users/{user}"))
        .bearer(token)
        .if_match("*")
        .json(json!({ "display_name": "Another Name" }))
        .with("x-forwarded-for", "192.0.2.1")
        .with("user-agent", "recto/1")
}

fn for_somebody(request: TestRequest) -> TestRequest {
    request
        .with("person-address", "198.51.100.7")
        .with("person-user-agent", "Firefox/145")
}

async fn last_origin(app: &TestApp, token: &str) -> (Value, Value) {
    let log = app.get("/api/v1/audit-log").bearer(token).await.json();
    let event = &log["items"][0];
    (event["ip_address"].clone(), event["user_agent"].clone())
}

async fn the_site_says_where_the_person_is_for_whom_it_calls(app: TestApp) {
    let (app, root, token) = behind_a_proxy(&app).await;
    let site = app.token(&["internal"], None).await;
    let call = for_somebody(change(&app, &token, root));
    call.with("site-authorization", &format!("Bearer {site}"))
        .await
        .is(200);
    let expected = (json!("198.51.100.7"), json!("Firefox/145"));
    assert_eq!(last_origin(&app, &token).await, expected);
}

async fn nobody_else_can_say_where_they_are(app: TestApp) {
    let (app, root, token) = behind_a_proxy(&app).await;
    let of_site = app.claims(&["internal"], None).await;
    let site = app.signed(&of_site).await;
    let of_person = app.token(&["internal"], root).await;
    let much = app.token(&["users.write", "account.write"], None).await;
    let forged = format!("{}AAAA", &site[..site.len() - 4]);
    let mut revoked = app.claims(&["internal"], None).await;
    let ended = app.signed(&revoked).await;
    app.run_for(
        "UPDATE authorizations SET revoked_at = created_at WHERE id = $1",
        revoked.aid,
    )
    .await;
    revoked.exp -= 3600;
    revoked.iat -= 3600;
    revoked.aid = of_site.aid;
    let over = app.signed(&revoked).await;
    let bearer = |token: &str| vec![format!("Bearer {token}")];
    for proof in [
        vec![],
        bearer(""),
        bearer("x"),
        bearer(&token),
        bearer(&of_person),
        bearer(&much),
        bearer(&forged),
        bearer(&ended),
        bearer(&over),
        vec![site.clone()],
        vec![format!("Basic {site}")],
        vec![format!("DPoP {site}")],
        // Which of two counts must not be left to whoever reads them.
        [bearer(&site), bearer(&site)].concat(),
    ] {
        let mut call = for_somebody(change(&app, &token, root));
        for value in &proof {
            call = call.with("site-authorization", value);
        }
        call.await.is(200);
        let expected = (json!("192.0.2.1"), json!("recto/1"));
        assert_eq!(last_origin(&app, &token).await, expected, "{proof:?}");
    }
}

async fn what_the_site_does_not_know_is_not_known(app: TestApp) {
    let (app, root, token) = behind_a_proxy(&app).await;
    let site = app.token(&["internal"], None).await;
    for address in [&[][..], &["nonsense"], &["192.0.2.9", "192.0.2.8"]] {
        let mut call =
            change(&app, &token, root).with("site-authorization", &format!("Bearer {site}"));
        for one in address {
            call = call.with("person-address", one);
        }
        call.await.is(200);
        let unknown = (json!(null), json!(null));
        assert_eq!(last_origin(&app, &token).await, unknown, "{address:?}");
    }
}

async fn whoever_lets_a_device_in_is_where_they_are(app: TestApp) {
    let mut tv = crate::support::client("tv");
    tv.auth_method = verso::authorization::clients::AuthMethod::None;
    app.has_client(&tv).await;
    let ada = app.has_user("ada").await;
    let session = app.has_session(ada).await;
    let form = [("client_id", "tv"), ("scope", "openid")];
    let begun = app.form("/oauth2/device_authorization", &form).await.json();
    let path = format!(
        "/api/v1/device-requests/{}/decision",
        begun["user_code"].as_str().unwrap()
    );
    let site = app.token(&["internal"], None).await;
    let decision = json!({ "decision": "allow", "session_secret": session.secret });
    for_somebody(app.post(&path).bearer(&site).json(decision))
        .with("site-authorization", &format!("Bearer {site}"))
        .await
        .is(204);
    let own = app.token(&["account.read"], ada).await;
    let log = app.get("/api/v1/me/audit-log").bearer(&own).await.json();
    assert_eq!(log["items"][0]["action"], "grant.created");
    assert_eq!(log["items"][0]["ip_address"], "198.51.100.7");
}

async fn nobody_signs_in_where_the_site_is(app: TestApp) {
    let app = app.with(&["--trusted-proxies=1"]);
    let ada = app.has_account("ada").await;
    let site = app.token(&["internal"], None).await;
    let sign_in = || {
        for_somebody(app.post("/api/v1/sessions").bearer(&site))
            .with("x-forwarded-for", "192.0.2.1")
            .with("user-agent", "recto/1")
            .json(json!({ "login": "ada", "password": PASSWORD }))
    };
    let token = app.own_token(ada).await;
    let newest = async || {
        let page = app.get("/api/v1/me/sessions").bearer(&token).await.json();
        let session = &page["items"][0];
        (session["ip_address"].clone(), session["user_agent"].clone())
    };
    // The site's own token is no proof in this place: the same rule for all of its calls.
    app.clock.advance(Duration::seconds(1));
    sign_in().await.is(200);
    assert_eq!(newest().await, (json!(null), json!(null)));
    app.clock.advance(Duration::seconds(1));
    let proven = sign_in().with("site-authorization", &format!("Bearer {site}"));
    proven.await.is(200);
    let expected = (json!("198.51.100.7"), json!("Firefox/145"));
    assert_eq!(newest().await, expected);
}

async fn calls_without_a_good_token_are_counted_where_the_person_is(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=1"]);
    let site = app.token(&["internal"], None).await;
    let call = |address: &str| {
        app.get("/api/v1/me")
            .bearer("no-token-of-ours")
            .with("site-authorization", &format!("Bearer {site}"))
            .with("person-address", address)
    };
    call("198.51.100.7").await.is(401);
    call("198.51.100.7").await.is(429);
    call("198.51.100.8").await.is(401);
    app.clock.advance(Duration::minutes(6));
    // The proof is over by now: all of these come from one address.
    call("198.51.100.9").await.is(401);
    call("198.51.100.10").await.is(429);
}

async fn no_page_of_another_origin_may_send_the_proof(app: TestApp) {
    let preflight = app.request(Method::OPTIONS, "/api/v1/me");
    let answer = preflight
        .with("origin", "https://any.example")
        .with("access-control-request-method", "PATCH")
        .with(
            "access-control-request-headers",
            "authorization,site-authorization,person-address,person-user-agent",
        )
        .await;
    let allowed = answer.header("access-control-allow-headers").to_lowercase();
    assert!(allowed.contains("authorization"), "{allowed}");
    for name in [
        "site-authorization",
        "person-address",
        "person-user-agent",
        "*",
    ] {
        let is_allowed = allowed.split(',').any(|one| one.trim() == name);
        assert!(!is_allowed, "{name} in {allowed}");
    }
}
