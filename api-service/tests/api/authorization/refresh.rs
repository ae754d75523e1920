//! Refresh tokens: who shows one that was used takes the whole family down.

use chrono::Duration;
use verso::{
    authorization::{clients::AuthMethod, opaque},
    database::Session,
};

use crate::support::{KeyPair, TestApp, TestSession, VERIFIER, client, on_both_engines};

on_both_engines!(
    each_refresh_gives_the_next_token,
    a_used_token_takes_the_family_down,
    a_lost_answer_can_be_asked_for_again_for_a_moment,
    after_the_moment_it_is_a_theft,
    a_lost_token_that_turns_up_after_all_is_a_theft,
    several_at_once_do_not_get_two_lives,
    a_token_is_good_for_its_own_client_only,
    a_token_that_nobody_uses_ends,
    a_family_ends_however_often_it_is_refreshed,
    less_may_be_asked_for_but_never_more,
    a_person_who_may_not_act_any_more_ends_it,
    the_sites_token_stays_the_same_and_ends_with_the_session,
    an_application_may_stay_when_the_person_signs_out,
);

async fn begun(app: &TestApp) -> (TestSession, String) {
    let mut public = client("app");
    public.auth_method = AuthMethod::None;
    app.has_client(&public).await;
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("app", &session, &[]).await;
    let tokens = app.exchange("app", &code, &[]).await.json();
    (
        session,
        tokens["refresh_token"].as_str().unwrap().to_owned(),
    )
}

/// The next refresh token.
async fn next(app: &TestApp, token: &str) -> String {
    let tokens = app.refresh("app", token).await.json();
    tokens["refresh_token"].as_str().unwrap().to_owned()
}

/// Whether nothing has taken the token's place.
async fn is_current(app: &TestApp, token: &str) -> bool {
    const COUNT: &str = "SELECT COUNT(*) FROM tokens WHERE token_hash = $1 AND replaced_at IS NULL";
    let digest = opaque::digest(token);
    let mut connection = app.state.database.read().await.unwrap();
    let count: Result<i64, _> = match connection.session() {
        Session::Sqlite(connection) => {
            let query = sqlx::query_scalar(COUNT).bind(digest.as_slice());
            query.fetch_one(connection).await
        }
        Session::Postgres(connection) => {
            let query = sqlx::query_scalar(COUNT).bind(digest.as_slice());
            query.fetch_one(connection).await
        }
    };
    count.unwrap() == 1
}

async fn is_refused(app: &TestApp, token: &str) {
    app.refresh("app", token)
        .await
        .oauth_error(400, "invalid_grant");
}

async fn each_refresh_gives_the_next_token(app: TestApp) {
    let (_, mut token) = begun(&app).await;
    for _ in 0..3 {
        let following = next(&app, &token).await;
        assert!(following != token && following.starts_with("rvr_"));
        token = following;
        app.clock.advance(Duration::hours(1));
    }
}

async fn a_used_token_takes_the_family_down(app: TestApp) {
    let (session, first) = begun(&app).await;
    let tokens = app.refresh("app", &first).await.json();
    let second = tokens["refresh_token"].as_str().unwrap();
    let third = next(&app, second).await;
    is_refused(&app, &first).await;
    is_refused(&app, &first).await;
    let noted = app.history(session.user).await;
    let told = |action: &&String| *action == "authorization.reuse_detected";
    assert_eq!(noted.iter().filter(told).count(), 1, "{noted:?}");
    let letter = app.letter_about("We ended the access").await;
    assert!(letter.text.contains("The app application"));
    is_refused(&app, &third).await;
    let access = tokens["access_token"].as_str().unwrap();
    app.get("/oauth2/userinfo")
        .bearer(access)
        .await
        .problem(401, "unauthorized");
}

async fn a_lost_answer_can_be_asked_for_again_for_a_moment(app: TestApp) {
    let (_, first) = begun(&app).await;
    next(&app, &first).await;
    app.clock.advance(Duration::seconds(10));
    let again = next(&app, &first).await;
    let third = next(&app, &again).await;
    next(&app, &third).await;
}

async fn after_the_moment_it_is_a_theft(app: TestApp) {
    let (_, first) = begun(&app).await;
    let second = next(&app, &first).await;
    app.clock.advance(Duration::seconds(11));
    is_refused(&app, &first).await;
    is_refused(&app, &second).await;
}

async fn a_lost_token_that_turns_up_after_all_is_a_theft(app: TestApp) {
    let (_, first) = begun(&app).await;
    let lost = next(&app, &first).await;
    let second = next(&app, &first).await;
    app.clock.advance(Duration::seconds(11));
    is_refused(&app, &lost).await;
    is_refused(&app, &second).await;
}

async fn several_at_once_do_not_get_two_lives(app: TestApp) {
    let (_, first) = begun(&app).await;
    let go = || next(&app, &first);
    let (one, two, three) = tokio::join!(go(), go(), go());
    // Each is taken for one that lost the answer of the one before it, and gets another.
    let given = [one, two, three];
    let mut alive = Vec::new();
    for token in &given {
        if is_current(&app, token).await {
            alive.push(token);
        }
    }
    assert_eq!(alive.len(), 1, "{alive:?}");
    app.clock.advance(Duration::seconds(11));
    let following = next(&app, alive[0]).await;
    // The others are dead, and whoever shows one ends what is left.
    let dead = given.iter().find(|token| *token != alive[0]).unwrap();
    is_refused(&app, dead).await;
    is_refused(&app, &following).await;
}

async fn a_token_is_good_for_its_own_client_only(app: TestApp) {
    let (_, token) = begun(&app).await;
    let mut other = client("other");
    other.auth_method = AuthMethod::None;
    app.has_client(&other).await;
    app.refresh("other", &token)
        .await
        .oauth_error(400, "invalid_grant");
    next(&app, &token).await;
    is_refused(&app, "rvr_guess").await;
}

async fn a_token_that_nobody_uses_ends(app: TestApp) {
    let (_, token) = begun(&app).await;
    app.clock.advance(Duration::days(13));
    let token = next(&app, &token).await;
    app.clock.advance(Duration::days(14));
    is_refused(&app, &token).await;
}

async fn a_family_ends_however_often_it_is_refreshed(app: TestApp) {
    let (_, mut token) = begun(&app).await;
    for _ in 0..8 {
        app.clock.advance(Duration::days(11));
        token = next(&app, &token).await;
    }
    app.clock.advance(Duration::days(2));
    is_refused(&app, &token).await;
}

async fn less_may_be_asked_for_but_never_more(app: TestApp) {
    let (_, token) = begun(&app).await;
    let ask = async |scope: &str, token: &str| {
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", "app"),
            ("refresh_token", token),
            ("scope", scope),
        ];
        app.form("/oauth2/token", &form).await
    };
    ask("openid users.read", &token)
        .await
        .oauth_error(400, "invalid_scope");
    let tokens = ask("openid", &token).await.json();
    assert_eq!(tokens["scope"], "openid");
    let token = tokens["refresh_token"].as_str().unwrap();
    let tokens = app.refresh("app", token).await.json();
    assert_eq!(tokens["scope"], "openid profile offline_access");
}

async fn a_person_who_may_not_act_any_more_ends_it(app: TestApp) {
    const DISABLE: &str = "UPDATE users SET is_active = FALSE WHERE id = $1";
    let (session, token) = begun(&app).await;
    app.run_for(DISABLE, session.user).await;
    is_refused(&app, &token).await;
}

async fn the_sites_token_stays_the_same_and_ends_with_the_session(app: TestApp) {
    let key = KeyPair::default();
    let app = app.with_site_key(&key);
    let session = app.has_session(app.has_user("ada").await).await;
    let code = app.code("site", &session, &[]).await;
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", "https://example/oauth/callback"),
        ("code_verifier", VERIFIER),
    ];
    let assertion = app.assertion(&key, "site", "code");
    let tokens = app
        .form_with_assertion("/oauth2/token", &assertion, &form)
        .await
        .json();
    let token = tokens["refresh_token"].as_str().unwrap();
    let refresh = async |jti: &str| {
        let assertion = app.assertion(&key, "site", jti);
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        app.form_with_assertion("/oauth2/token", &assertion, &form)
            .await
    };
    for jti in ["1", "2", "3"] {
        assert!(refresh(jti).await.json().get("refresh_token").is_none());
        app.clock.advance(Duration::days(5));
    }
    // Without its key the token is worth nothing.
    app.refresh("site", token)
        .await
        .oauth_error(401, "invalid_client");
    app.end_session(&session).await;
    refresh("4").await.oauth_error(400, "invalid_grant");
}

async fn an_application_may_stay_when_the_person_signs_out(app: TestApp) {
    let (session, token) = begun(&app).await;
    app.end_session(&session).await;
    next(&app, &token).await;
}
