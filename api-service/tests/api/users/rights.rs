//! Giving rights, and taking them.

use serde_json::{Value, json};
use uuid::Uuid;
use verso::permissions::Permission;

use super::{SCOPES, patch, root};
use crate::support::{TestApp, TestSession, on_both_engines, public_client, token_in};

on_both_engines!(
    nobody_gives_rights_that_they_lack,
    nobody_changes_a_user_with_more_rights,
    only_superusers_make_superusers,
    the_last_superuser_stays,
    two_superusers_cannot_disable_each_other_at_once,
    a_disabled_user_is_shut_out_for_good,
    whatever_a_disabled_user_holds_is_worth_nothing,
);

async fn nobody_gives_rights_that_they_lack(app: TestApp) {
    let may = [
        Permission::UsersAdd,
        Permission::UsersChange,
        Permission::UsersView,
    ];
    let ada = app.has_user_who_may("ada", &may).await;
    let token = app.token(&SCOPES, ada).await;
    let bob = app.has_user("bob").await;
    let writers = app.has_group("Strong").await;
    app.run("INSERT INTO group_permissions (group_id, codename) SELECT id, 'tags.delete' FROM groups WHERE name = 'Strong'")
        .await;
    let new = json!({ "username": "eve", "email": "eve@example.com", "permissions": ["users.view", "clients.view"] });
    let answer = app.post("/api/v1/users").bearer(&token).json(new).await;
    let problem = answer.problem(403, "permission_denied");
    assert_eq!(problem["missing"], json!(["clients.view"]));
    for (body, missing) in [
        (json!({ "permissions": ["users.delete"] }), "users.delete"),
        (json!({ "groups": [writers] }), "tags.delete"),
    ] {
        // Not even to oneself.
        for user in [ada, bob] {
            let answer = patch(&app, &token, user, body.clone()).await;
            let problem = answer.problem(403, "permission_denied");
            assert_eq!(problem["missing"], json!([missing]));
        }
    }
    patch(&app, &token, bob, json!({ "permissions": ["users.view"] }))
        .await
        .is(200);
    let unknown = patch(&app, &token, bob, json!({ "groups": [Uuid::nil()] })).await;
    assert_eq!(unknown.mistakes(), ["body/groups/0 unknown"]);
}

async fn nobody_changes_a_user_with_more_rights(app: TestApp) {
    let ada = app
        .has_user_who_may("ada", &[Permission::UsersChange])
        .await;
    let token = app.token(&SCOPES, ada).await;
    let bob = app.has_user_who_may("bob", &[Permission::TagsAdd]).await;
    let root = app.has_superuser("root").await;
    for body in [
        json!({ "email": "mine@example.com" }),
        json!({ "is_active": false }),
        json!({ "permissions": [] }),
    ] {
        let answer = patch(&app, &token, bob, body.clone()).await;
        let problem = answer.problem(403, "permission_denied");
        assert_eq!(problem["missing"], json!(["tags.add"]));
        let answer = patch(&app, &token, root, body).await;
        answer.problem(403, "permission_denied");
    }
}

async fn only_superusers_make_superusers(app: TestApp) {
    let all = Permission::ALL;
    let ada = app.has_user_who_may("ada", all).await;
    let token = app.token(&SCOPES, ada).await;
    let answer = patch(&app, &token, ada, json!({ "is_superuser": true })).await;
    answer.problem(403, "permission_denied");
    let root = root(&app).await;
    let changed = patch(&app, &root, ada, json!({ "is_superuser": true })).await;
    assert_eq!(
        changed.json()["effective_permissions"]
            .as_array()
            .unwrap()
            .len(),
        all.len()
    );
}

async fn the_last_superuser_stays(app: TestApp) {
    let first = app.has_superuser("first").await;
    let second = app.has_superuser("second").await;
    app.run("UPDATE users SET is_active = FALSE WHERE username = 'second'")
        .await;
    let token = app.token(&SCOPES, first).await;
    for body in [
        json!({ "is_active": false }),
        json!({ "is_superuser": false }),
    ] {
        let answer = patch(&app, &token, first, body).await;
        answer.problem(409, "conflict");
    }
    patch(&app, &token, second, json!({ "is_active": true }))
        .await
        .is(200);
    patch(&app, &token, first, json!({ "is_superuser": false }))
        .await
        .is(200);
    let token = app.token(&SCOPES, second).await;
    let answer = patch(&app, &token, second, json!({ "is_active": false })).await;
    answer.problem(409, "conflict");
}

async fn two_superusers_cannot_disable_each_other_at_once(app: TestApp) {
    let first = app.has_superuser("first").await;
    let second = app.has_superuser("second").await;
    let of_first = app.token(&SCOPES, first).await;
    let of_second = app.token(&SCOPES, second).await;
    let body = json!({ "is_active": false });
    let (one, other) = tokio::join!(
        patch(&app, &of_first, second, body.clone()),
        patch(&app, &of_second, first, body.clone()),
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    // The other one may have been shut out before their own request was looked at.
    assert!(matches!(statuses, [200, 401 | 409]), "{statuses:?}");
}

async fn a_disabled_user_is_shut_out_for_good(app: TestApp) {
    let root = root(&app).await;
    let ada = app.has_user("ada").await;
    let token = app.token(&SCOPES, ada).await;
    let log = "/api/v1/me/audit-log";
    app.get(log).bearer(&token).await.is(200);
    patch(&app, &root, ada, json!({ "is_active": false }))
        .await
        .is(200);
    app.get(log).bearer(&token).await.is(401);
    patch(&app, &root, ada, json!({ "is_active": true }))
        .await
        .is(200);
    app.get(log).bearer(&token).await.is(401);
    let fresh = app.token(&SCOPES, ada).await;
    app.get(log).bearer(&fresh).await.is(200);
}

/// Whatever lets somebody in, or lets others in in their name.
struct Held {
    personal: String,
    refresh: String,
    session: TestSession,
    waiting: Value,
    link: String,
    registration: String,
}

impl Held {
    async fn by(app: &TestApp, user: Uuid) -> Self {
        app.run("UPDATE users SET is_superuser = TRUE WHERE username = 'ada'")
            .await;
        let token = app.token(&["account.write", "clients.write"], user).await;
        let made = async |path: &str, body: Value| {
            let answer = app.post(path).bearer(&token).json(body).await.is(201);
            let made: Value = serde_json::from_slice(&answer.body).unwrap();
            made["token"].as_str().unwrap().to_owned()
        };
        let body = json!({ "name": "Script", "scopes": ["account.write"], "expires_in_days": 30 });
        let personal = made("/api/v1/me/access-tokens", body).await;
        let body = json!({ "name": "Installer", "uses": 2, "expires_in_days": 7 });
        let registration = made("/api/v1/client-registration-tokens", body).await;
        app.has_client(&public_client("app")).await;
        let session = app.has_session(user).await;
        let scope = "openid profile offline_access";
        let refresh = app.tokens("app", &session, scope).await["refresh_token"].clone();
        app.as_site(
            "/api/v1/password-resets",
            json!({ "email": "ada@example.com" }),
        )
        .await
        .is(202);
        let link = token_in(&app.letter_about("Choose a new password").await);
        app.post("/api/v1/me/totp").bearer(&token).await.is(200);
        app.run("UPDATE authenticators SET confirmed_at = created_at")
            .await;
        let waiting = app.signs_in("ada").await.json()["pending"]["secret"].clone();
        Self {
            personal,
            refresh: refresh.as_str().unwrap().to_owned(),
            session,
            waiting,
            link,
            registration,
        }
    }

    async fn is_worth_nothing(&self, app: &TestApp) {
        let grants = app.delete("/api/v1/me/totp").bearer(&self.personal).await;
        grants.problem(401, "unauthorized");
        let answer = app.refresh("app", &self.refresh).await;
        answer.oauth_error(400, "invalid_grant");
        assert!(!app.is_signed_in(&self.session).await);
        let code = json!({ "pending": self.waiting, "code": "000000" });
        let answer = app.as_site("/api/v1/sessions/second-factor", code).await;
        assert_eq!(answer.mistakes(), ["body/pending expired"]);
        let new = json!({ "token": self.link, "password": "wide margins, narrow gutters" });
        let answer = app.as_site("/api/v1/password-resets/confirm", new).await;
        assert_eq!(answer.mistakes(), ["body/token expired"]);
        let client = json!({ "redirect_uris": ["https://app.example/callback"] });
        let answer = app.post("/oauth2/register").bearer(&self.registration);
        let answer = answer.json(client).await;
        answer.oauth_error(401, "invalid_token");
    }
}

async fn whatever_a_disabled_user_holds_is_worth_nothing(app: TestApp) {
    let root = root(&app).await;
    let ada = app.has_account("ada").await;
    let held = Held::by(&app, ada).await;
    // All of it is good until then.
    let me = app.delete("/api/v1/me/grants/019a0f5e-7a3c-7b1e-8d55-3f2f4c8f9a10");
    me.bearer(&held.personal).await.problem(404, "not_found");
    assert!(app.is_signed_in(&held.session).await);
    patch(&app, &root, ada, json!({ "is_active": false }))
        .await
        .is(200);
    held.is_worth_nothing(&app).await;
    patch(&app, &root, ada, json!({ "is_active": true }))
        .await
        .is(200);
    held.is_worth_nothing(&app).await;
}
