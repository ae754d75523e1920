//! How clients prove who they are, and how others fail to.

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::Duration;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use verso::authorization::clients::AuthMethod;

use crate::support::{Answer, KeyPair, TestApp, client, form_body, on_both_engines};

on_both_engines!(
    an_unknown_client_and_a_wrong_secret_are_answered_alike,
    a_client_is_let_in_by_the_way_it_registered_only,
    two_proofs_at_once_are_refused,
    a_parameter_given_twice_is_refused,
    another_content_type_is_refused,
    an_assertion_is_good_once,
    an_assertion_is_good_once_even_at_the_same_time,
    an_assertion_must_be_for_us_and_of_our_time,
    an_assertion_may_live_for_an_hour_and_is_remembered_as_long,
    an_assertion_of_another_key_or_algorithm_is_refused,
    the_sites_keys_are_read_again_when_it_has_a_new_one,
    the_sites_keys_are_fetched_from_their_address,
);

const GRANT: [(&str, &str); 2] = [
    ("grant_type", "client_credentials"),
    ("scope", "users.read"),
];

async fn an_unknown_client_and_a_wrong_secret_are_answered_alike(app: TestApp) {
    let secret = app.has_client(&client("robot")).await;
    let mut answers = Vec::new();
    for (id, secret) in [
        ("robot", "wrong"),
        ("nobody", "wrong"),
        ("nobody", secret.as_str()),
        ("robot", ""),
    ] {
        let answer = app.form_as("/oauth2/token", id, secret, &GRANT).await;
        assert!(answer.header("www-authenticate").starts_with("Basic "));
        answers.push(answer.oauth_error(401, "invalid_client"));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1);
    for header in ["Basic", "Basic !", "Basic bm9jb2xvbg==", "Bearer x", ""] {
        let answer = app
            .post("/oauth2/token")
            .with("authorization", header)
            .body("application/x-www-form-urlencoded", form_body(&GRANT))
            .await;
        answer.oauth_error(401, "invalid_client");
    }
}

async fn a_client_is_let_in_by_the_way_it_registered_only(app: TestApp) {
    let key = KeyPair::default();
    for (id, method) in [
        ("basic", AuthMethod::ClientSecretBasic),
        ("post", AuthMethod::ClientSecretPost),
        ("jwt", AuthMethod::PrivateKeyJwt),
    ] {
        let mut one = client(id);
        one.auth_method = method;
        one.jwks = serde_json::from_value(key.set()).ok();
        let secret = app.has_client(&one).await;
        let in_form = [
            GRANT[0],
            GRANT[1],
            ("client_id", id),
            ("client_secret", &secret),
        ];
        let id_only = [GRANT[0], GRANT[1], ("client_id", id)];
        let assertion = app.assertion(&key, id, "1");
        let tried: [(AuthMethod, Answer); 4] = [
            (
                AuthMethod::ClientSecretBasic,
                app.form_as("/oauth2/token", id, &secret, &GRANT).await,
            ),
            (
                AuthMethod::ClientSecretPost,
                app.form("/oauth2/token", &in_form).await,
            ),
            (
                AuthMethod::PrivateKeyJwt,
                app.form_with_assertion("/oauth2/token", &assertion, &GRANT)
                    .await,
            ),
            (AuthMethod::None, app.form("/oauth2/token", &id_only).await),
        ];
        for (way, answer) in tried {
            let expected = if way == method { 200 } else { 401 };
            assert_eq!(answer.status.as_u16(), expected, "{method:?} {way:?}");
        }
    }
}

async fn two_proofs_at_once_are_refused(app: TestApp) {
    let secret = app.has_client(&client("robot")).await;
    let form = [
        GRANT[0],
        ("client_id", "robot"),
        ("client_secret", secret.as_str()),
    ];
    let answer = app.form_as("/oauth2/token", "robot", &secret, &form).await;
    answer.oauth_error(400, "invalid_request");
    let form = [GRANT[0], ("client_id", "other")];
    let answer = app.form_as("/oauth2/token", "robot", &secret, &form).await;
    answer.oauth_error(400, "invalid_request");
}

async fn a_parameter_given_twice_is_refused(app: TestApp) {
    let secret = app.has_client(&client("robot")).await;
    for twice in [
        ("scope", "users.write"),
        ("grant_type", "client_credentials"),
        ("scope", ""),
    ] {
        let form = [GRANT[0], GRANT[1], twice];
        let answer = app.form_as("/oauth2/token", "robot", &secret, &form).await;
        answer.oauth_error(400, "invalid_request");
    }
}

async fn another_content_type_is_refused(app: TestApp) {
    for kind in [
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
    ] {
        let answer = app.post("/oauth2/token").body(kind, "{}").await;
        answer.oauth_error(400, "invalid_request");
    }
    let answer = app.get("/oauth2/token").await;
    answer.problem(405, "method_not_allowed");
}

async fn an_assertion_is_good_once(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let assertion = app.assertion(&key, "site", "1");
    let show = || app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
    show().await.is(200);
    show().await.oauth_error(401, "invalid_client");
    app.clock.advance(Duration::seconds(80));
    show().await.oauth_error(401, "invalid_client");
    let assertion = app.assertion(&key, "site", "2");
    let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
    answer.await.is(200);
}

async fn an_assertion_is_good_once_even_at_the_same_time(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let assertion = app.assertion(&key, "site", "1");
    let show = || app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
    let answers = tokio::join!(show(), show(), show(), show());
    let answers = [answers.0, answers.1, answers.2, answers.3];
    let good = answers.iter().filter(|answer| answer.status == 200);
    assert_eq!(good.count(), 1);
}

async fn an_assertion_must_be_for_us_and_of_our_time(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let now = app.state.clock.now().timestamp();
    let good = json!({
        "iss": "site", "sub": "site", "aud": "https://api.example", "iat": now, "exp": now + 60, "jti": "good",
    });
    for (member, value) in [
        ("aud", json!("https://other.example")),
        (
            "aud",
            json!(["https://api.example", "https://other.example"]),
        ),
        ("aud", json!([])),
        ("aud", Value::Null),
        ("iss", json!("robot")),
        ("iss", Value::Null),
        ("exp", json!(now - 31)),
        ("exp", json!(now + 3631)),
        ("exp", json!(-1)),
        ("exp", json!(1e300)),
        ("exp", Value::Null),
        ("nbf", json!(now + 60)),
        ("iat", json!(now + 60)),
        ("jti", json!("")),
        ("jti", json!("j".repeat(201))),
        ("jti", Value::Null),
    ] {
        let mut claims = good.clone();
        claims[member] = value;
        let assertion = key.sign("JWT", &claims);
        let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
        let answer = answer.await;
        assert_eq!(answer.status, 401, "{claims}");
    }
    for kind in ["at+jwt", "dpop+jwt", "logout+jwt"] {
        let assertion = key.sign(kind, &good);
        let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
        answer.await.oauth_error(401, "invalid_client");
    }
    for audience in [
        json!(["https://api.example"]),
        json!("https://api.example/oauth2/token"),
        json!("https://api.example/oauth2/par"),
        json!("https://api.example/oauth2/device_authorization"),
        json!("https://api.example/oauth2/revoke"),
        json!("https://api.example/oauth2/introspect"),
    ] {
        let mut claims = good.clone();
        claims["jti"] = audience.to_string().into();
        claims["aud"] = audience;
        let assertion = key.sign("client-authentication+jwt", &claims);
        let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
        answer.await.is(200);
    }
}

async fn an_assertion_may_live_for_an_hour_and_is_remembered_as_long(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let now = app.state.clock.now().timestamp();
    let claim = |expires: i64, jti: &str| {
        let claims = json!({
            "iss": "site", "sub": "site", "aud": "https://api.example", "exp": expires, "jti": jti,
        });
        key.sign("JWT", &claims)
    };
    let long = claim(now + 3600, "long");
    let show = async |assertion: &str| {
        let answer = app.form_with_assertion("/oauth2/token", assertion, &GRANT);
        answer.await.status.as_u16()
    };
    assert_eq!(show(&long).await, 200);
    app.clock.advance(Duration::minutes(59));
    // Others come and go, and what is over is forgotten.
    assert_eq!(show(&claim(now + 3600, "other")).await, 200);
    assert_eq!(show(&long).await, 401);
}

async fn an_assertion_of_another_key_or_algorithm_is_refused(app: TestApp) {
    let (key, other) = (KeyPair::default(), KeyPair::default());
    let app = app.with_site_key(&key);
    let now = app.state.clock.now().timestamp();
    let claims = json!({
        "iss": "site", "sub": "site", "aud": "https://api.example", "exp": now + 60, "jti": "1",
    });
    let mut named = Header::new(Algorithm::ES256);
    named.kid = Some(key.kid.clone());
    named.jwk = Some(other.public.clone());
    named.jku = Some("https://evil.example/jwks".to_owned());
    let mut symmetric = Header::new(Algorithm::HS256);
    symmetric.kid = Some(key.kid.clone());
    let public = serde_json::to_string(&key.public).unwrap();
    let confused = encode(
        &symmetric,
        &claims,
        &EncodingKey::from_secret(public.as_bytes()),
    )
    .unwrap();
    for assertion in [
        app.assertion(&other, "site", "1"),
        other.sign_with(&named, &claims),
        confused,
        "a.b.c".to_owned(),
        String::new(),
    ] {
        let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
        answer.await.oauth_error(401, "invalid_client");
    }
}

async fn the_sites_keys_are_read_again_when_it_has_a_new_one(app: TestApp) {
    let (first, second) = (KeyPair::default(), KeyPair::default());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jwks.json");
    let app = app.with(&[&format!("--site-jwks-file={}", path.display())]);
    let try_with = async |key: &KeyPair, jti: &str| {
        let assertion = app.assertion(key, "site", jti);
        let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
        answer.await.status.as_u16()
    };
    assert_eq!(try_with(&first, "0").await, 401);
    std::fs::write(&path, first.set().to_string()).unwrap();
    assert_eq!(try_with(&first, "1").await, 200);
    std::fs::write(&path, second.set().to_string()).unwrap();
    app.clock.advance(Duration::seconds(11));
    assert_eq!(try_with(&second, "2").await, 200);
    // Away for a moment: what was known still holds.
    std::fs::remove_file(&path).unwrap();
    app.clock.advance(Duration::hours(1));
    assert_eq!(try_with(&second, "3").await, 200);
}

async fn the_sites_keys_are_fetched_from_their_address(app: TestApp) {
    let key = KeyPair::default();
    let set = key.set();
    let keys = axum::Router::new()
        .route("/keys", axum::routing::get(async move || axum::Json(set)))
        .route(
            "/moved",
            axum::routing::get(async || axum::response::Redirect::to("/keys")),
        );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, keys).into_future());
    for (path, expected) in [("keys", 200), ("moved", 401), ("nothing", 401)] {
        let app = app.with(&[&format!("--site-jwks-url=http://{address}/{path}")]);
        let assertion = app.assertion(&key, "site", path);
        let answer = app.form_with_assertion("/oauth2/token", &assertion, &GRANT);
        answer.await.is(expected);
    }
}

impl TestApp {
    /// Sends a form as the client with this id and secret, in the header.
    pub async fn form_as(
        &self,
        path: &str,
        id: &str,
        secret: &str,
        form: &[(&str, &str)],
    ) -> Answer {
        let encode =
            |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let pair = STANDARD.encode(format!("{}:{}", encode(id), encode(secret)));
        self.post(path)
            .with("authorization", &format!("Basic {pair}"))
            .body("application/x-www-form-urlencoded", form_body(form))
            .await
    }

    /// Asks for a token for the client itself.
    pub async fn client_credentials(&self, id: &str, secret: &str, scope: &str) -> Answer {
        let form = [("grant_type", "client_credentials"), ("scope", scope)];
        self.form_as("/oauth2/token", id, secret, &form).await
    }
}
