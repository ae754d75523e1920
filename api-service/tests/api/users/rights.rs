//! Giving rights, and taking them.

use serde_json::json;
use uuid::Uuid;
use verso::permissions::Permission;

use super::{SCOPES, patch, root};
use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    nobody_gives_rights_that_they_lack,
    nobody_changes_a_user_with_more_rights,
    only_superusers_make_superusers,
    the_last_superuser_stays,
    two_superusers_cannot_disable_each_other_at_once,
    a_disabled_user_is_shut_out_for_good,
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
