//! How many calls a caller may make in a minute.

use chrono::Duration;

use verso::authorization::clients::{AuthMethod, Client};

use crate::support::{TestApp, VERIFIER, client, on_both_engines};

on_both_engines!(
    private_answers_say_how_many_calls_are_left,
    who_calls_too_often_waits,
    each_caller_has_calls_of_their_own,
    strangers_are_counted_by_their_address,
    what_is_public_and_what_the_site_does_for_everybody_is_not_counted,
    guesses_at_the_authorization_server_are_counted_and_what_is_right_is_not,
    what_strangers_bring_to_a_proven_client_is_not_counted,
    guesses_of_clients_that_prove_nothing_are_counted,
    pages_of_other_origins_can_read_the_limits,
);

const LOG: &str = "/api/v1/me/audit-log";

async fn private_answers_say_how_many_calls_are_left(app: TestApp) {
    let ada = app.has_user("ada").await;
    let token = app.token(&["account.read"], ada).await;
    let answer = app.get(LOG).bearer(&token).await.is(200);
    assert_eq!(answer.header("ratelimit-policy"), "\"default\";q=1000;w=60");
    assert_eq!(answer.header("ratelimit"), "\"default\";r=999;t=1");
    let refused = app.get("/api/v1/users").bearer(&token).await.is(403);
    assert_eq!(refused.header("ratelimit"), "\"default\";r=998;t=1");
}

async fn who_calls_too_often_waits(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=3"]);
    let ada = app.has_user("ada").await;
    let token = app.token(&["account.read"], ada).await;
    for left in (0..3).rev() {
        let answer = app.get(LOG).bearer(&token).await.is(200);
        let limit = answer.header("ratelimit").to_owned();
        assert!(
            limit.starts_with(&format!("\"default\";r={left};t=")),
            "{limit}"
        );
    }
    let answer = app.get(LOG).bearer(&token).await;
    assert_eq!(answer.header("retry-after"), "20");
    assert_eq!(answer.header("ratelimit"), "\"default\";r=0;t=60");
    answer.problem(429, "too_many_requests");
    // One call comes back every twenty seconds, and no more for having been refused.
    app.clock.advance(Duration::seconds(20));
    app.get(LOG).bearer(&token).await.is(200);
    app.get(LOG).bearer(&token).await.is(429);
    app.clock.advance(Duration::seconds(60));
    for _ in 0..3 {
        app.get(LOG).bearer(&token).await.is(200);
    }
    app.get(LOG).bearer(&token).await.is(429);
}

async fn each_caller_has_calls_of_their_own(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=1"]);
    let (ada, bob) = (app.has_user("ada").await, app.has_user("bob").await);
    let first = app.token(&["account.read"], ada).await;
    // Another token of the same user and application is no other caller.
    let second = app.token(&["account.read"], ada).await;
    let other = app.token(&["account.read"], bob).await;
    app.get(LOG).bearer(&first).await.is(200);
    app.get(LOG).bearer(&second).await.is(429);
    app.get(LOG).bearer(&other).await.is(200);
}

async fn strangers_are_counted_by_their_address(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=1", "--trusted-proxies=2"]);
    let call = |from: &'static str| app.get(LOG).with("x-forwarded-for", from);
    call("192.0.2.1, 10.0.0.1").await.is(401);
    call("192.0.2.1, 10.0.0.1").await.is(429);
    // What the caller wrote is not believed, how the address is written does not matter.
    call("1.1.1.1, 192.0.2.1, 10.0.0.1").await.is(429);
    call("::ffff:192.0.2.1, 10.0.0.1").await.is(429);
    call("2001:db8::1, 10.0.0.1").await.is(401);
    call("2001:db8::2, 10.0.0.1").await.is(429);
    call("2001:db8:0:1::1, 10.0.0.1").await.is(401);
    call("192.0.2.2, 10.0.0.1").await.is(401);
    // Guessing tokens is calling without one.
    call("192.0.2.2, 10.0.0.1").bearer("guess").await.is(429);
}

async fn what_is_public_and_what_the_site_does_for_everybody_is_not_counted(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=1"]);
    let site = app.token(&["internal"], None).await;
    for _ in 0..3 {
        let answer = app.get("/api/v1/tags").await.is(200);
        assert_eq!(answer.header("ratelimit"), "");
        app.get(LOG).bearer(&site).await.is(403);
    }
}

async fn guesses_at_the_authorization_server_are_counted_and_what_is_right_is_not(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=2"]);
    let server = Client {
        auth_method: AuthMethod::ClientSecretPost,
        ..client("server")
    };
    let secret = app.has_client(&server).await;
    for _ in 0..3 {
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", "server"),
            ("client_secret", &secret),
        ];
        let answer = app.form("/oauth2/token", &form).await.is(200);
        assert_eq!(answer.header("ratelimit"), "");
    }
    let form = [("grant_type", "authorization_code"), ("client_id", "x")];
    let guess = || app.form("/oauth2/token", &form);
    let answer = guess().await.is(401);
    assert_eq!(answer.header("ratelimit"), "\"default\";r=1;t=30");
    app.get("/oauth2/authorize?client_id=x").await.is(303);
    let answer = guess().await;
    assert_eq!(answer.header("retry-after"), "30");
    answer.problem(429, "too_many_requests");
    app.get("/oauth2/authorize?client_id=x").await.is(429);
    app.clock.advance(Duration::seconds(30));
    guess().await.is(401);
}

async fn what_strangers_bring_to_a_proven_client_is_not_counted(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=2"]);
    let secret = app.has_client(&client("server")).await;
    let ask =
        async |path: &str, form: &[(&str, &str)]| app.form_as(path, "server", &secret, form).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("server", &session, &[]).await;
    app.clock.advance(Duration::seconds(59));
    let exchange = |code: &'static str| {
        [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", "https://server.example/callback"),
            ("code_verifier", VERIFIER),
        ]
    };
    for _ in 0..5 {
        let answer = ask("/oauth2/token", &exchange("rvc_guess")).await;
        assert_eq!(answer.header("ratelimit"), "");
        answer.oauth_error(400, "invalid_grant");
        let form = [("grant_type", "refresh_token"), ("refresh_token", "guess")];
        let answer = ask("/oauth2/token", &form).await;
        answer.oauth_error(400, "invalid_grant");
        let answer = ask("/oauth2/par", &[("redirect_uri", "https://x.example/")]).await;
        answer.oauth_error(400, "invalid_request");
    }
    let mut good = exchange("");
    good[1].1 = &code;
    ask("/oauth2/token", &good).await.is(200);
}

async fn guesses_of_clients_that_prove_nothing_are_counted(app: TestApp) {
    let app = app.with(&["--max-calls-per-minute=2"]);
    app.has_client(&client("server")).await;
    let public = Client {
        auth_method: AuthMethod::None,
        ..client("app")
    };
    app.has_client(&public).await;
    for _ in 0..2 {
        let answer = app.exchange("app", "rvc_guess", &[]).await;
        answer.oauth_error(400, "invalid_grant");
    }
    app.exchange("app", "rvc_guess", &[]).await.is(429);
    app.clock.advance(Duration::minutes(1));
    let form = [("grant_type", "client_credentials")];
    let guess = || app.form_as("/oauth2/token", "server", "rvk_guess", &form);
    for _ in 0..2 {
        guess().await.oauth_error(401, "invalid_client");
    }
    guess().await.is(429);
}

async fn pages_of_other_origins_can_read_the_limits(app: TestApp) {
    let answer = app.get(LOG).with("origin", "https://any.example").await;
    let exposed = answer.header("access-control-expose-headers");
    for name in [
        "ratelimit",
        "ratelimit-policy",
        "retry-after",
        "www-authenticate",
    ] {
        assert!(exposed.split(',').any(|header| header == name), "{exposed}");
    }
}
