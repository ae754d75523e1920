//! `/api/v1/permissions`, and how the database is kept in line with what is declared.

use std::collections::HashSet;

use verso::{
    clock::Clock,
    permissions::{self, DEFAULT_GROUPS, Permission, PermissionSet},
};

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    every_permission_is_listed_in_plain_words,
    the_list_is_not_sent_twice,
    a_new_database_has_the_default_groups,
    synchronising_adds_and_removes_but_resets_nothing,
    rights_come_from_groups_and_in_person,
);

async fn every_permission_is_listed_in_plain_words(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let token = app.token(&["permissions.read"], ada).await;
    let answer = app.get("/api/v1/permissions").bearer(&token).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let list = answer.json();
    assert_eq!(
        list["items"].as_array().unwrap().len(),
        Permission::ALL.len()
    );
    assert_eq!(
        list["items"][0],
        serde_json::json!({
            "codename": "articles.view",
            "resource": "articles",
            "description": "Read articles that are not published yet",
        })
    );
}

async fn the_list_is_not_sent_twice(app: TestApp) {
    let ada = app.has_superuser("ada").await;
    let token = app.token(&["permissions.read"], ada).await;
    let answer = app.get("/api/v1/permissions").bearer(&token).await;
    let tag = answer.header("etag").to_owned();
    let again = app.get("/api/v1/permissions").bearer(&token);
    assert!(
        again
            .with("if-none-match", &tag)
            .await
            .is(304)
            .body
            .is_empty()
    );
}

#[test]
fn every_permission_has_a_name_and_a_description_of_its_own() {
    let all = Permission::ALL.iter();
    let names: HashSet<_> = all.clone().map(|one| one.codename()).collect();
    let descriptions: HashSet<_> = all.map(|one| one.description()).collect();
    assert_eq!(names.len(), Permission::ALL.len());
    assert_eq!(descriptions.len(), Permission::ALL.len());
    for name in names {
        let (resource, action) = name.split_once('.').unwrap();
        assert!(!resource.is_empty() && !action.is_empty());
        assert_eq!(name.parse::<Permission>().unwrap().codename(), name);
    }
    assert!("articles.fly".parse::<Permission>().is_err());
}

#[test]
fn a_set_holds_what_was_put_into_it() {
    let two: PermissionSet = [Permission::ArticlesAdd, Permission::InvitationsDelete]
        .into_iter()
        .collect();
    let written = two.codenames().join(" ");
    assert_eq!(written, "articles.add invitations.delete");
    let with_unknown = format!("{written} comments.view articles.add");
    assert_eq!(PermissionSet::of_codenames(&with_unknown), two);
    assert!(two.without(PermissionSet::all()).is_empty());
    assert_eq!(PermissionSet::all().iter().count(), Permission::ALL.len());
}

async fn groups(app: &TestApp) -> Vec<(String, Vec<String>)> {
    let root = app.has_superuser("root").await;
    let token = app.token(&["groups.read"], root).await;
    let list = app.get("/api/v1/groups").bearer(&token).await.json();
    app.run_for("DELETE FROM users WHERE id = $1", root).await;
    let groups = list["items"].as_array().unwrap().iter();
    groups
        .map(|group| {
            let name = group["name"].as_str().unwrap().to_owned();
            let permissions = group["permissions"].as_array().unwrap().iter();
            let permissions = permissions.map(|one| one.as_str().unwrap().to_owned());
            (name, permissions.collect())
        })
        .collect()
}

async fn a_new_database_has_the_default_groups(app: TestApp) {
    let mut expected: Vec<_> = DEFAULT_GROUPS
        .iter()
        .map(|group| {
            let permissions: PermissionSet = group.permissions.iter().copied().collect();
            let codenames = permissions.codenames().into_iter().map(str::to_owned);
            (group.name.to_owned(), codenames.collect::<Vec<_>>())
        })
        .collect();
    expected.sort();
    assert_eq!(groups(&app).await, expected);
}

async fn synchronising_adds_and_removes_but_resets_nothing(app: TestApp) {
    for statement in [
        "DELETE FROM groups WHERE name = 'Reader'",
        "DELETE FROM group_permissions WHERE codename = 'tags.add'",
        "DELETE FROM permissions WHERE codename IN ('articles.view', 'media.delete')",
        "INSERT INTO permissions (codename, description) VALUES ('comments.view', 'Gone')",
        "INSERT INTO group_permissions (group_id, codename) SELECT id, 'comments.view' FROM groups",
    ] {
        app.run(statement).await;
    }
    for _ in 0..2 {
        let now = app.clock.now();
        let done = permissions::synchronise(&app.state.database, now, &*app.state.random);
        done.await.unwrap();
    }
    let now = groups(&app).await;
    let names: Vec<_> = now.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Administrator", "Editor", "Moderator", "Writer"]);
    for (name, permissions) in &now {
        for gone in ["tags.add", "articles.view", "media.delete", "comments.view"] {
            assert!(!permissions.iter().any(|one| one == gone), "{name} {gone}");
        }
    }
    // What came back may be given again.
    app.has_user_who_may("ada", &[Permission::ArticlesView])
        .await;
}

async fn rights_come_from_groups_and_in_person(app: TestApp) {
    let ada = app
        .has_user_who_may("ada", &[Permission::UsersView, Permission::TagsAdd])
        .await;
    app.run_for(
        "INSERT INTO user_groups (user_id, group_id) SELECT $1, id FROM groups WHERE name = 'Writer'",
        ada,
    )
    .await;
    let token = app.token(&["users.read"], ada).await;
    let path = format!("/api/v1/users/{ada}");
    let user = app.get(&path).bearer(&token).await.json();
    assert_eq!(
        user["permissions"],
        serde_json::json!(["tags.add", "users.view"])
    );
    assert_eq!(
        user["effective_permissions"],
        serde_json::json!([
            "articles.add",
            "tags.view",
            "tags.add",
            "media.view",
            "media.add",
            "users.view"
        ])
    );
    assert_eq!(user["groups"][0]["name"], "Writer");
}
