//! Signing out by an application: nobody is signed out, and nobody sent anywhere, who did not say so.

use axum::http::Method;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Duration;
use jsonwebtoken::{Algorithm, Header};
use serde_json::{Value, json};
use verso::authorization::keys::SigningAlgorithm;

use crate::support::{
    KeyPair, TestApp, form_body, on_both_engines, public_client, query_of, resume_path,
};

on_both_engines!(
    a_person_who_confirms_it_is_signed_out_and_sent_back_with_state,
    a_link_alone_signs_nobody_out,
    the_browser_goes_only_where_the_client_registered,
    a_hint_of_somebody_else_is_refused,
    a_hint_may_have_ended_and_be_signed_with_either_key,
    another_browser_is_not_sent_on,
    a_ticket_leads_on_once_and_for_a_minute,
    a_request_is_confirmed_once_and_within_ten_minutes,
    without_an_address_the_browser_stays_at_the_site,
    who_is_not_signed_in_has_nothing_to_lose,
    the_tokens_end_with_the_session,
    only_the_site_may_look_at_requests_and_confirm_them,
    the_site_learns_when_somebody_else_is_meant,
    a_form_begins_it_as_a_query_does,
    a_client_that_means_somebody_else_gets_no_code_for_who_is_signed_in,
    a_hint_for_another_client_is_refused_at_the_authorization_endpoint,
);

const BYE: &str = "https://app.example/bye";

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

async fn a_person_who_confirms_it_is_signed_out_and_sent_back_with_state(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let hint = app.id_token("app", &session).await;
    assert_eq!(claims(&hint)["sid"], session.id.to_string());
    let parameters = [
        ("id_token_hint", &*hint),
        ("post_logout_redirect_uri", BYE),
        ("state", "a state & more"),
        ("logout_hint", "ada"),
        ("ui_locales", "de fr"),
    ];
    let begun = app.begin_logout(&parameters).await;
    let details = app.logout_details(&begun, Some(&session)).await.json();
    assert_eq!(details["client"]["id"], "app");
    assert_eq!(details["redirect_host"], "app.example");
    assert_eq!(details["user"]["username"], "ada");
    assert_eq!(details["is_other_user"], false);
    app.clock.advance(Duration::seconds(1));
    let path = resume_path(app.confirm_logout(&begun, Some(&session)).await);
    assert!(!app.is_signed_in(&session).await);
    let answer = app.get(&path).with("cookie", &begun.cookie).await.is(303);
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(answer.header("cache-control"), "no-store");
    let location = answer.header("location");
    assert!(
        location.starts_with("https://app.example/bye?"),
        "{location}"
    );
    let query = query_of(location);
    assert_eq!(query.len(), 1);
    assert_eq!(query["state"], "a state & more");
    // It is told to whom it concerns, with where they came from.
    let token = app.token(&["account.read"], session.user).await;
    let events = app.get("/api/v1/me/audit-log").bearer(&token).await.json();
    let ended = &events["items"][0];
    assert_eq!(ended["action"], "session.ended");
    assert_eq!(ended["details"]["client_id"], "app");
    assert_eq!(ended["ip_address"], "192.0.2.7");
}

async fn a_link_alone_signs_nobody_out(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let hint = app.id_token("app", &session).await;
    for parameters in [
        vec![],
        vec![("id_token_hint", &*hint)],
        vec![("id_token_hint", &*hint), ("post_logout_redirect_uri", BYE)],
        vec![("logout_hint", "ada")],
    ] {
        let begun = app.begin_logout(&parameters).await;
        app.logout_details(&begun, Some(&session)).await.is(200);
        assert!(app.is_signed_in(&session).await);
    }
}

async fn the_browser_goes_only_where_the_client_registered(app: TestApp) {
    let mut native = public_client("app");
    native.post_logout_redirect_uris = vec![
        BYE.parse().unwrap(),
        "http://127.0.0.1/bye".parse().unwrap(),
    ];
    app.has_client(&native).await;
    app.has_client(&public_client("other")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let hint = app.id_token("app", &session).await;
    for address in [
        "https://evil.example/",
        "https://app.example/bye/",
        "https://app.example/bye?x=1",
        "https://app.example/bye#x",
        "https://app.example/BYE",
        "https://app.example/callback",
        "https://app.example/bye@evil.example",
        "//app.example/bye",
        "https://other.example/bye",
        "http://127.0.0.1:4000/bye",
        "javascript:alert(1)",
    ] {
        let address = ("post_logout_redirect_uri", address);
        for who in [("id_token_hint", &*hint), ("client_id", "app")] {
            let code = app.refused_logout(&[who, address]).await;
            assert_eq!(code, "logout_redirect_mismatch", "{address:?}");
        }
    }
    // Nobody's address, when nobody says who asks.
    let address = ("post_logout_redirect_uri", BYE);
    let code = app.refused_logout(&[address]).await;
    assert_eq!(code, "logout_redirect_mismatch");
    app.begin_logout(&[("client_id", "app"), address]).await;
    let code = app
        .refused_logout(&[("client_id", "nobody"), address])
        .await;
    assert_eq!(code, "logout_unknown_client");
    let twice = format!("{}&post_logout_redirect_uri=x", form_body(&[address]));
    let answer = app.get(&format!("/oauth2/logout?{twice}")).await.is(303);
    assert!(
        answer
            .header("location")
            .ends_with("code=logout_invalid_request")
    );
}

async fn a_hint_of_somebody_else_is_refused(app: TestApp) {
    app.has_client(&public_client("app")).await;
    app.has_client(&public_client("other")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let tokens = app.tokens("app", &session, "openid").await;
    let hint = tokens["id_token"].as_str().unwrap();
    let address = ("post_logout_redirect_uri", BYE);
    let refuse = async |hint: &str| {
        let parameters = [("id_token_hint", hint), address];
        assert_eq!(
            app.refused_logout(&parameters).await,
            "logout_hint_invalid",
            "{hint}"
        );
    };
    // With our claims, and even our key's name, but somebody else's signature; and with none.
    let claims = claims(hint);
    let ours = jsonwebtoken::decode_header(hint).unwrap().kid;
    let pair = KeyPair::default();
    let mut header = Header::new(Algorithm::ES256);
    header.kid.clone_from(&ours);
    refuse(&pair.sign_with(&header, &claims)).await;
    header.jwk = Some(pair.public.clone());
    refuse(&pair.sign_with(&header, &claims)).await;
    refuse(&pair.sign("JWT", &claims)).await;
    let none = json!({ "alg": "none", "typ": "JWT", "kid": ours }).to_string();
    let none = URL_SAFE_NO_PAD.encode(none);
    let payload = hint.split('.').nth(1).unwrap();
    refuse(&format!("{none}.{payload}.")).await;
    let (head, signature) = hint.rsplit_once('.').unwrap();
    refuse(&format!(
        "{head}.{}",
        signature.chars().rev().collect::<String>()
    ))
    .await;
    refuse("not a token").await;
    // The public key as a password.
    let mut header = Header::new(Algorithm::HS256);
    header.kid = ours;
    let key = jsonwebtoken::EncodingKey::from_secret(b"anything");
    refuse(&jsonwebtoken::encode(&header, &claims, &key).unwrap()).await;
    // Ours, but no id token.
    refuse(tokens["access_token"].as_str().unwrap()).await;
    // An id token, but of another client than says so.
    let parameters = [("id_token_hint", hint), ("client_id", "other")];
    assert_eq!(app.refused_logout(&parameters).await, "logout_hint_invalid");
    // Of another issuer with the same keys.
    let moved = app.with(&["--public-url=https://moved.example"]);
    let parameters = [("id_token_hint", hint)];
    assert_eq!(
        moved.refused_logout(&parameters).await,
        "logout_hint_invalid"
    );
}

async fn a_hint_may_have_ended_and_be_signed_with_either_key(app: TestApp) {
    for algorithm in [SigningAlgorithm::Es256, SigningAlgorithm::Rs256] {
        let id = algorithm.as_str().to_lowercase();
        let mut public = public_client(&id);
        public.id_token_alg = algorithm;
        app.has_client(&public).await;
        let session = app.has_session(app.has_user(&id).await).await;
        let hint = app.id_token(&id, &session).await;
        app.clock.advance(Duration::days(20));
        let begun = app.begin_logout(&[("id_token_hint", &hint)]).await;
        let details = app.logout_details(&begun, Some(&session)).await.json();
        assert_eq!(details["client"]["id"], id);
    }
}

async fn another_browser_is_not_sent_on(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let parameters = [("client_id", "app"), ("post_logout_redirect_uri", BYE)];
    let begun = app.begin_logout(&parameters).await;
    let path = resume_path(app.confirm_logout(&begun, Some(&session)).await);
    let other = app.begin_logout(&parameters).await;
    for cookie in ["", &other.cookie] {
        let answer = app.get(&path).with("cookie", cookie).await.is(303);
        let page = "https://example/authorize/error?code=logout_other_browser";
        assert_eq!(answer.header("location"), page);
    }
    assert_eq!(app.come_back(&path, &begun).await, BYE);
}

async fn a_ticket_leads_on_once_and_for_a_minute(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let parameters = [("client_id", "app"), ("post_logout_redirect_uri", BYE)];
    let expired = "https://example/authorize/error?code=logout_expired";
    let begun = app.begin_logout(&parameters).await;
    let path = resume_path(app.confirm_logout(&begun, None).await);
    let go = || app.come_back(&path, &begun);
    let (first, second) = tokio::join!(go(), go());
    assert_eq!(
        [&first, &second].iter().filter(|at| ***at == BYE).count(),
        1
    );
    assert_eq!(app.come_back(&path, &begun).await, expired);
    let begun = app.begin_logout(&parameters).await;
    let path = resume_path(app.confirm_logout(&begun, None).await);
    app.clock.advance(Duration::seconds(60));
    assert_eq!(app.come_back(&path, &begun).await, expired);
    let location = app.come_back("/oauth2/logout/resume?ticket=guess", &begun);
    assert_eq!(location.await, expired);
}

async fn a_request_is_confirmed_once_and_within_ten_minutes(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin_logout(&[("client_id", "app")]).await;
    app.confirm_logout(&begun, None).await.is(200);
    let again = app.confirm_logout(&begun, Some(&session)).await;
    again.problem(404, "not_found");
    let begun = app.begin_logout(&[("client_id", "app")]).await;
    app.clock.advance(Duration::minutes(10));
    let late = app.confirm_logout(&begun, Some(&session)).await;
    late.problem(404, "not_found");
    app.logout_details(&begun, None)
        .await
        .problem(404, "not_found");
    assert!(app.is_signed_in(&session).await);
}

async fn without_an_address_the_browser_stays_at_the_site(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    for parameters in [vec![], vec![("client_id", "app"), ("state", "s")]] {
        let begun = app.begin_logout(&parameters).await;
        let details = app.logout_details(&begun, Some(&session)).await.json();
        assert!(details["redirect_host"].is_null());
        let answer = app.confirm_logout(&begun, Some(&session)).await.json();
        assert!(answer["resume_url"].is_null());
    }
    assert!(!app.is_signed_in(&session).await);
}

async fn who_is_not_signed_in_has_nothing_to_lose(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let parameters = [("client_id", "app"), ("post_logout_redirect_uri", BYE)];
    let begun = app.begin_logout(&parameters).await;
    let details = app.logout_details(&begun, None).await.json();
    assert!(details["user"].is_null());
    let path = resume_path(app.confirm_logout(&begun, None).await);
    assert_eq!(app.come_back(&path, &begun).await, BYE);
    // As who ended the session elsewhere meanwhile.
    let session = app.has_session(app.has_user("ada").await).await;
    let begun = app.begin_logout(&parameters).await;
    app.end_session(&session).await;
    let path = resume_path(app.confirm_logout(&begun, Some(&session)).await);
    assert_eq!(app.come_back(&path, &begun).await, BYE);
}

async fn the_tokens_end_with_the_session(app: TestApp) {
    app.has_client(&public_client("app")).await;
    app.has_client(&public_client("other")).await;
    let user = app.has_user("ada").await;
    let (session, elsewhere) = (app.has_session(user).await, app.has_session(user).await);
    let mine = app.tokens("app", &session, "openid").await;
    let others = app.tokens("other", &session, "openid").await;
    let stays = app.tokens("other", &session, "openid offline_access").await;
    let far = app.tokens("app", &elsewhere, "openid").await;
    let begun = app.begin_logout(&[("client_id", "app")]).await;
    app.confirm_logout(&begun, Some(&session)).await.is(200);
    for (tokens, status) in [(&mine, 401), (&others, 401), (&stays, 200), (&far, 200)] {
        let access = tokens["access_token"].as_str().unwrap();
        app.get("/oauth2/userinfo").bearer(access).await.is(status);
    }
    assert!(app.is_signed_in(&elsewhere).await);
}

async fn only_the_site_may_look_at_requests_and_confirm_them(app: TestApp) {
    let user = app.has_superuser("root").await;
    let begun = app.begin_logout(&[]).await;
    let path = format!("/api/v1/logout-requests/{}", begun.request);
    let confirmation = format!("{path}/confirmation");
    app.get(&path).await.problem(401, "unauthorized");
    let token = app.token(&["openid", "account.write"], user).await;
    let answer = app.get(&path).bearer(&token).await;
    answer.problem(403, "insufficient_scope");
    let answer = app.post(&confirmation).bearer(&token).json(json!({})).await;
    answer.problem(403, "insufficient_scope");
}

async fn the_site_learns_when_somebody_else_is_meant(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let ada = app.has_session(app.has_user("ada").await).await;
    let bob = app.has_session(app.has_user("bob").await).await;
    let hint = app.id_token("app", &ada).await;
    let begun = app.begin_logout(&[("id_token_hint", &hint)]).await;
    let details = app.logout_details(&begun, Some(&bob)).await.json();
    assert_eq!(details["user"]["username"], "bob");
    assert_eq!(details["is_other_user"], true);
    app.confirm_logout(&begun, Some(&bob)).await.is(200);
    // The token of somebody else's is no proof: their session goes on.
    assert!(app.is_signed_in(&ada).await);
}

async fn a_form_begins_it_as_a_query_does(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let parameters = [("client_id", "app"), ("post_logout_redirect_uri", BYE)];
    let answer = app.form("/oauth2/logout", &parameters).await.is(303);
    let location = answer.header("location");
    assert!(location.starts_with("https://example/sign-out/confirm?request="));
    let answer = app.post("/oauth2/logout").json(json!({})).await.is(303);
    assert!(
        answer
            .header("location")
            .ends_with("code=logout_invalid_request")
    );
    app.request(Method::DELETE, "/oauth2/logout").await.is(405);
}

async fn a_client_that_means_somebody_else_gets_no_code_for_who_is_signed_in(app: TestApp) {
    app.has_client(&public_client("app")).await;
    let ada = app.has_session(app.has_user("ada").await).await;
    let bob = app.has_session(app.has_user("bob").await).await;
    let hint = app.id_token("app", &ada).await;
    app.id_token("app", &bob).await;
    app.clock.advance(Duration::minutes(10));
    let ask = async |session: &crate::support::TestSession, prompt: &str| {
        let changes = [
            ("scope", "openid"),
            ("prompt", prompt),
            ("id_token_hint", &hint),
        ];
        app.begin("app", &changes).await;
        let begun = app.begin("app", &changes).await;
        let details = app.details(&begun, Some(session)).await;
        let decision = json!({ "decision": "continue", "session_secret": session.secret });
        let answer = app.decide(&begun, decision).await;
        if answer.status != 200 {
            return (details["next_step"].clone(), "conflict".to_owned());
        }
        let location = app.come_back(&resume_path(answer), &begun).await;
        let query = query_of(&location);
        let outcome = query.get("error").or(query.get("code")).unwrap();
        (details["next_step"].clone(), outcome[..4].to_owned())
    };
    assert_eq!(ask(&ada, "none").await, ("continue".into(), "rvc_".into()));
    assert_eq!(ask(&bob, "none").await, ("continue".into(), "logi".into()));
    assert_eq!(ask(&ada, "").await, ("continue".into(), "rvc_".into()));
    assert_eq!(ask(&bob, "").await, ("sign_in".into(), "conflict".into()));
    // Somebody signs in, but not who was meant: there is no second round.
    let fresh = app.has_session(bob.user).await;
    assert_eq!(ask(&fresh, "").await, ("continue".into(), "logi".into()));
}

async fn a_hint_for_another_client_is_refused_at_the_authorization_endpoint(app: TestApp) {
    app.has_client(&public_client("app")).await;
    app.has_client(&public_client("other")).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let foreign = app.id_token("other", &session).await;
    for hint in [&*foreign, "no token"] {
        let answer = app.authorize("app", &[("id_token_hint", hint)]).await;
        let query = query_of(answer.is(303).header("location"));
        assert_eq!(query["error"], "invalid_request");
    }
}
