//! Applications are told when a session is over, by signed tokens that are good for nothing else.

use chrono::Duration;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use serde_json::{Value, json};
use verso::authorization::notices::deliver_due;

use crate::support::{
    Receiver, TestApp, TestSession, on_both_engines, public_client, query_of, resume_path,
};

on_both_engines!(
    every_application_of_the_session_is_told_and_no_other,
    the_token_is_a_logout_token_and_nothing_else,
    whatever_ends_a_session_is_told,
    an_application_that_does_not_answer_is_tried_again_and_then_given_up,
    of_processes_that_look_at_once_one_sends,
    what_was_taken_and_not_sent_is_sent_later,
    an_application_that_never_answers_delays_nobody_else,
    nobody_is_led_to_the_machines_around_us,
    a_redirect_is_not_followed,
    a_session_that_does_not_end_is_not_told,
    an_application_registers_its_address_by_the_rules,
);

/// An application whose server is on this machine, as only development allows.
async fn told(app: &TestApp, id: &str) -> (TestApp, Receiver) {
    let open = app.with(&["--allow-private-targets"]);
    let receiver = Receiver::start().await;
    listens(&open, id, &receiver.url).await;
    (open, receiver)
}

async fn listens(app: &TestApp, id: &str, url: &str) {
    let mut public = public_client(id);
    public.backchannel_logout_uri = Some(url.parse().unwrap());
    app.has_client(&public).await;
}

async fn deliver(app: &TestApp) -> usize {
    deliver_due(&app.state).await.unwrap()
}

/// Signs the session's user out as the site does.
async fn sign_out(app: &TestApp, session: &TestSession) {
    let token = app.token(&["internal"], None).await;
    let answer = app.post("/api/v1/sessions/current/end").bearer(&token);
    let body = json!({ "secret": session.secret });
    answer.json(body).await.is(204);
}

async fn claims(app: &TestApp, token: &str, audience: &str, algorithm: Algorithm) -> Value {
    let set = app.get("/oauth2/jwks").await.json();
    let set: JwkSet = serde_json::from_value(set).unwrap();
    let header = decode_header(token).unwrap();
    assert_eq!(header.typ.as_deref(), Some("logout+jwt"));
    let key = DecodingKey::from_jwk(set.find(&header.kid.unwrap()).unwrap()).unwrap();
    let mut validation = Validation::new(algorithm);
    validation.validate_exp = false;
    validation.set_audience(&[audience]);
    decode(token, &key, &validation).unwrap().claims
}

async fn every_application_of_the_session_is_told_and_no_other(app: TestApp) {
    let (app, first) = told(&app, "first").await;
    let (_, second) = told(&app, "second").await;
    let (_, third) = told(&app, "third").await;
    app.has_client(&public_client("deaf")).await;
    let user = app.has_user("ada").await;
    let (session, elsewhere) = (app.has_session(user).await, app.has_session(user).await);
    app.id_token("first", &session).await;
    app.id_token("first", &session).await;
    app.tokens("second", &session, "profile offline_access")
        .await;
    app.id_token("deaf", &session).await;
    app.id_token("third", &elsewhere).await;
    // Long after: what came of the first act of authorization is no longer in the database.
    app.clock.advance(Duration::days(5));
    app.id_token("third", &elsewhere).await;
    let parameters = [
        ("client_id", "first"),
        ("post_logout_redirect_uri", "https://first.example/bye"),
    ];
    let begun = app.begin_logout(&parameters).await;
    let path = resume_path(app.confirm_logout(&begun, Some(&session)).await);
    let bye = app.come_back(&path, &begun).await;
    assert_eq!(bye, "https://first.example/bye");
    assert_eq!(deliver(&app).await, 2);
    for (id, receiver) in [("first", &first), ("second", &second)] {
        let heard = receiver.heard();
        assert_eq!(heard.len(), 1, "{id}");
        let claims = claims(&app, &heard[0], id, Algorithm::ES256).await;
        assert_eq!(claims["sid"], session.id.to_string());
        assert_eq!(claims["sub"], user.to_string());
    }
    assert!(third.heard().is_empty());
    assert_eq!(deliver(&app).await, 0);
}

async fn the_token_is_a_logout_token_and_nothing_else(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    app.run("UPDATE clients SET id_token_alg = 'RS256'").await;
    let session = app.has_session(app.has_user("ada").await).await;
    let id_token = app.id_token("app", &session).await;
    sign_out(&app, &session).await;
    deliver(&app).await;
    let token = receiver.heard().remove(0);
    let claims = claims(&app, &token, "app", Algorithm::RS256).await;
    let mut members: Vec<_> = claims
        .as_object()
        .unwrap()
        .keys()
        .map(|name| &**name)
        .collect();
    members.sort_unstable();
    assert_eq!(
        members,
        ["aud", "events", "exp", "iat", "iss", "jti", "sid", "sub"]
    );
    assert_eq!(
        claims["events"],
        json!({ "http://schemas.openid.net/event/backchannel-logout": {} })
    );
    let (iat, exp) = (claims["iat"].as_i64(), claims["exp"].as_i64());
    assert!(exp.unwrap() - iat.unwrap() <= 120);
    assert!(decode_header(&id_token).unwrap().alg == Algorithm::RS256);
    // It is no access token, and does not name anybody to us.
    let answer = app.get("/oauth2/userinfo").bearer(&token).await;
    answer.problem(401, "unauthorized");
    let refused = app.refused_logout(&[("id_token_hint", &token)]).await;
    assert_eq!(refused, "logout_hint_invalid");
    let answer = app.authorize("app", &[("id_token_hint", &token)]).await;
    let query = query_of(answer.is(303).header("location"));
    assert_eq!(query["error"], "invalid_request");
}

async fn whatever_ends_a_session_is_told(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    let admin = app.has_superuser("root").await;
    let admin = app.token(&["users.write", "users.read"], admin).await;
    for way in ["revoked", "disabled", "deleted", "password"] {
        let user = app.has_user(way).await;
        let session = app.has_session(user).await;
        app.id_token("app", &session).await;
        let token = app.token(&["account.write", "account.read"], user).await;
        app.clock.advance(Duration::seconds(1));
        match way {
            "revoked" => {
                let path = format!("/api/v1/me/sessions/{}", session.id);
                app.delete(&path).bearer(&token).await.is(204);
            }
            "disabled" => {
                let path = format!("/api/v1/users/{user}");
                let body = json!({ "is_active": false });
                let change = app.patch(&path).bearer(&admin).if_match("\"1\"");
                change.json(body).await.is(200);
            }
            "deleted" => {
                app.delete("/api/v1/me").bearer(&token).await.is(204);
            }
            _ => {
                let mut transaction = app.state.database.begin().await.unwrap();
                let now = app.state.clock.now();
                let ended =
                    verso::identity::sessions::end_all(&mut transaction, user, None, now).await;
                ended.unwrap();
                transaction.commit().await.unwrap();
            }
        }
        assert_eq!(deliver(&app).await, 1, "{way}");
        let heard = receiver.heard();
        let claims = claims(&app, &heard[0], "app", Algorithm::ES256).await;
        assert_eq!(claims["sub"], user.to_string(), "{way}");
        assert_eq!(claims["sid"], session.id.to_string(), "{way}");
    }
}

async fn an_application_that_does_not_answer_is_tried_again_and_then_given_up(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    let session = app.has_session(app.has_user("ada").await).await;
    app.id_token("app", &session).await;
    sign_out(&app, &session).await;
    receiver.answers(500, "");
    let mut ids = Vec::new();
    let mut attempts = 0;
    for minutes in 0..240 {
        attempts += deliver(&app).await;
        // The same news each time: who hears it twice knows.
        for token in receiver.heard() {
            let claims = claims(&app, &token, "app", Algorithm::ES256).await;
            ids.push(claims["jti"].as_str().unwrap().to_owned());
        }
        if minutes == 0 {
            assert_eq!(deliver(&app).await, 0);
        }
        app.clock.advance(Duration::minutes(1));
    }
    assert_eq!(attempts, 5);
    assert_eq!(ids.len(), 5);
    ids.dedup();
    assert_eq!(ids.len(), 1);
}

async fn of_processes_that_look_at_once_one_sends(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    let session = app.has_session(app.has_user("ada").await).await;
    app.id_token("app", &session).await;
    sign_out(&app, &session).await;
    let others = [app.with(&[]), app.with(&[]), app.with(&[])];
    let [one, two, three] = &others;
    let sent = tokio::join!(deliver(one), deliver(two), deliver(three));
    assert_eq!(sent.0 + sent.1 + sent.2, 1);
    assert_eq!(receiver.heard().len(), 1);
}

async fn what_was_taken_and_not_sent_is_sent_later(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    let session = app.has_session(app.has_user("ada").await).await;
    app.id_token("app", &session).await;
    sign_out(&app, &session).await;
    receiver.answers(503, "");
    assert_eq!(deliver(&app).await, 1);
    receiver.heard();
    // The process is another one now.
    receiver.answers(204, "");
    let restarted = app.with(&[]);
    assert_eq!(deliver(&restarted).await, 0);
    app.clock.advance(Duration::seconds(15));
    assert_eq!(deliver(&restarted).await, 1);
    assert_eq!(receiver.heard().len(), 1);
    app.clock.advance(Duration::days(1));
    assert_eq!(deliver(&restarted).await, 0);
}

async fn an_application_that_never_answers_delays_nobody_else(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    // It takes connections, and never answers.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    listens(&app, "silent", &url).await;
    let user = app.has_user("ada").await;
    for _ in 0..25 {
        let session = app.has_session(user).await;
        app.id_token("silent", &session).await;
        sign_out(&app, &session).await;
        app.clock.advance(Duration::seconds(1));
    }
    let session = app.has_session(user).await;
    app.id_token("app", &session).await;
    sign_out(&app, &session).await;
    let courier = tokio::spawn(verso::authorization::notices::keep(app.state.clone()));
    // Long before the first of them is given up.
    let heard = async {
        while receiver.heard().is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let heard = tokio::time::timeout(std::time::Duration::from_secs(4), heard).await;
    courier.abort();
    heard.expect("it was told while the other one kept silent");
    drop(silent);
}

async fn nobody_is_led_to_the_machines_around_us(app: TestApp) {
    let receiver = Receiver::start().await;
    let port = receiver.url.rsplit_once(':').unwrap().1.to_owned();
    let session = app.has_session(app.has_user("ada").await).await;
    // As if registered while the setting allowed it, or by a name that changed its mind.
    for (index, host) in ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433"]
        .iter()
        .enumerate()
    {
        for scheme in ["http", "https"] {
            let id = format!("app-{index}-{scheme}");
            listens(&app, &id, &format!("{scheme}://{host}:{port}")).await;
            app.id_token(&id, &session).await;
        }
    }
    sign_out(&app, &session).await;
    assert_eq!(deliver(&app).await, 10);
    assert!(receiver.heard().is_empty());
}

async fn a_redirect_is_not_followed(app: TestApp) {
    let (app, first) = told(&app, "app").await;
    let (_, second) = told(&app, "other").await;
    let session = app.has_session(app.has_user("ada").await).await;
    app.id_token("app", &session).await;
    sign_out(&app, &session).await;
    first.answers(307, &second.url);
    assert_eq!(deliver(&app).await, 1);
    assert_eq!(first.heard().len(), 1);
    assert!(second.heard().is_empty());
}

async fn a_session_that_does_not_end_is_not_told(app: TestApp) {
    let (app, receiver) = told(&app, "app").await;
    let session = app.has_session(app.has_user("ada").await).await;
    let hint = app.id_token("app", &session).await;
    let begun = app.begin_logout(&[("id_token_hint", &hint)]).await;
    app.logout_details(&begun, Some(&session)).await.is(200);
    // Somebody else's, who ends nothing of hers.
    let other = app.has_session(app.has_user("bob").await).await;
    app.confirm_logout(&begun, Some(&other)).await.is(200);
    assert_eq!(deliver(&app).await, 0);
    assert!(receiver.heard().is_empty());
}

async fn an_application_registers_its_address_by_the_rules(app: TestApp) {
    let user = app.has_user("dev").await;
    let token = app.token(&["clients.read", "clients.write"], user).await;
    let input = |uri: &str| {
        json!({
            "name": "Margin notes", "auth_method": "client_secret_basic",
            "grant_types": ["authorization_code"], "scopes": ["openid"],
            "redirect_uris": ["https://app.example/callback"],
            "backchannel_logout_uri": uri, "backchannel_logout_session_required": true,
        })
    };
    for uri in [
        "http://app.example/logout",
        "http://127.0.0.1/logout",
        "https://127.0.0.1/logout",
        "https://169.254.169.254/latest",
        "https://[::1]/logout",
        "https://[::ffff:10.0.0.1]/",
        "https://2130706433/",
        "https://me:secret@app.example/",
        "https://app.example/#x",
        "file:///etc/passwd",
        "gopher://app.example/",
        "/logout",
        "",
    ] {
        let answer = app.post("/api/v1/me/clients").bearer(&token);
        let mistakes = answer.json(input(uri)).await.mistakes();
        assert_eq!(mistakes, ["body/backchannel_logout_uri format"], "{uri}");
    }
    let answer = app.post("/api/v1/me/clients").bearer(&token);
    let answer = answer
        .json(input("https://app.example/out?a=b"))
        .await
        .is(201);
    let made: Value = serde_json::from_slice(&answer.body).unwrap();
    let made = &made["client"];
    assert_eq!(
        made["backchannel_logout_uri"],
        "https://app.example/out?a=b"
    );
    assert_eq!(made["backchannel_logout_session_required"], true);
    let path = format!("/api/v1/me/clients/{}", made["id"].as_str().unwrap());
    let change = json!({ "backchannel_logout_uri": null });
    let changed = app.patch(&path).bearer(&token).if_match("\"1\"");
    let changed = changed.json(change).await.json();
    assert!(changed["backchannel_logout_uri"].is_null());
    let open = app.with(&["--allow-private-targets"]);
    let answer = open.post("/api/v1/me/clients").bearer(&token);
    let answer = answer.json(input("http://127.0.0.1:4000/out")).await;
    answer.is(201);
}
