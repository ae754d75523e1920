//! `/api/v1/groups`

use serde_json::{Value, json};
use verso::permissions::Permission;

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    a_group_is_made_read_changed_and_deleted,
    pages_join_to_the_whole_list,
    a_name_is_given_once,
    nobody_gives_or_takes_what_they_lack,
    newcomers_join_the_group_that_is_marked_whatever_it_is_called,
    who_marks_a_group_has_all_that_it_gives,
    a_change_names_the_version_it_is_meant_for,
    what_is_wrong_with_a_group_is_said_at_once,
    every_change_is_in_the_audit_log,
);

const SCOPES: [&str; 3] = ["groups.read", "groups.write", "audit_log.read"];

async fn root(app: &TestApp) -> String {
    let root = app.has_superuser("root").await;
    app.token(&SCOPES, root).await
}

async fn create(app: &TestApp, token: &str, body: Value) -> Value {
    let answer = app.post("/api/v1/groups").bearer(token).json(body).await;
    serde_json::from_slice(&answer.is(201).body).unwrap()
}

fn path(group: &Value) -> String {
    format!("/api/v1/groups/{}", group["id"].as_str().unwrap())
}

async fn a_group_is_made_read_changed_and_deleted(app: TestApp) {
    let token = root(&app).await;
    let body = json!({ "name": "Proofreaders", "permissions": ["articles.view", "tags.view", "tags.view"] });
    let answer = app.post("/api/v1/groups").bearer(&token).json(body).await;
    let answer = answer.is(201);
    assert_eq!(answer.header("etag"), "\"1\"");
    let group: Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(
        answer.header("location"),
        format!("https://api.example{}", path(&group))
    );
    assert_eq!(group["description"], "");
    assert_eq!(group["permissions"], json!(["articles.view", "tags.view"]));
    assert_eq!(app.get(&path(&group)).bearer(&token).await.json(), group);

    let patch = json!({ "description": "Read everything", "permissions": ["articles.view", "articles.change"] });
    let changed = app.patch(&path(&group)).bearer(&token).if_match("\"1\"");
    let changed = changed.json(patch).await.json();
    assert_eq!(changed["name"], "Proofreaders");
    assert_eq!(changed["description"], "Read everything");
    assert_eq!(
        changed["permissions"],
        json!(["articles.view", "articles.change"])
    );
    assert_eq!(changed["version"], 2);

    let gone = app.delete(&path(&group)).bearer(&token).if_match("\"2\"");
    assert!(gone.await.is(204).body.is_empty());
    let answer = app.get(&path(&group)).bearer(&token).await;
    answer.problem(404, "not_found");
}

async fn pages_join_to_the_whole_list(app: TestApp) {
    let token = root(&app).await;
    let whole = app.get("/api/v1/groups").bearer(&token).await.items("name");
    assert_eq!(
        whole,
        ["Administrator", "Editor", "Moderator", "Reader", "Writer"]
    );
    let mut joined = Vec::new();
    let mut cursor = String::new();
    for _ in 0..5 {
        let page = app.get(&format!("/api/v1/groups?limit=1{cursor}"));
        let page = page.bearer(&token).await.json();
        joined.push(page["items"][0]["name"].as_str().unwrap().to_owned());
        let next = page["next_cursor"].as_str().unwrap_or_default();
        cursor = format!("&cursor={next}");
    }
    assert_eq!(joined, whole);
}

async fn a_name_is_given_once(app: TestApp) {
    let token = root(&app).await;
    let answer = app.post("/api/v1/groups").bearer(&token);
    let answer = answer.json(json!({ "name": "Editor" })).await;
    assert_eq!(answer.mistakes(), ["body/name taken"]);
    let group = create(&app, &token, json!({ "name": "Proofreaders" })).await;
    let change = app.patch(&path(&group)).bearer(&token).if_match("*");
    let answer = change.json(json!({ "name": "Editor" })).await;
    assert_eq!(answer.mistakes(), ["body/name taken"]);
    let change = app.patch(&path(&group)).bearer(&token).if_match("*");
    change.json(json!({ "name": "Proofreaders" })).await.is(200);
}

async fn nobody_gives_or_takes_what_they_lack(app: TestApp) {
    let root = root(&app).await;
    let group = create(
        &app,
        &root,
        json!({ "name": "G", "permissions": ["tags.view", "users.view"] }),
    )
    .await;
    let ada = app
        .has_user_who_may(
            "ada",
            &[
                Permission::GroupsAdd,
                Permission::GroupsChange,
                Permission::GroupsDelete,
                Permission::TagsView,
            ],
        )
        .await;
    let token = app.token(&SCOPES, ada).await;
    let body =
        json!({ "name": "Mine", "permissions": ["tags.view", "tags.delete", "users.change"] });
    let answer = app.post("/api/v1/groups").bearer(&token).json(body).await;
    let problem = answer.problem(403, "permission_denied");
    assert_eq!(problem["missing"], json!(["tags.delete", "users.change"]));
    for permissions in [
        json!(["tags.view"]),
        json!([]),
        json!(["tags.view", "users.view", "users.add"]),
    ] {
        let change = app.patch(&path(&group)).bearer(&token).if_match("\"1\"");
        let answer = change.json(json!({ "permissions": permissions })).await;
        answer.problem(403, "permission_denied");
    }
    let answer = app.delete(&path(&group)).bearer(&token).if_match("\"1\"");
    let problem = answer.await.problem(403, "permission_denied");
    assert_eq!(problem["missing"], json!(["users.view"]));
    // What they have, they may take; and the name is nobody's right.
    let change = app.patch(&path(&group)).bearer(&token).if_match("\"1\"");
    let change = change.json(json!({ "name": "H", "permissions": ["users.view"] }));
    change.await.is(200);
}

/// The groups of somebody who has just signed up, and whether they may do anything.
async fn newcomer(app: &TestApp, username: &str) -> (Vec<String>, bool) {
    let id = app.has_account(username).await;
    let reader = app.has_superuser(&format!("{username}-s-reader")).await;
    let token = app.token(&["users.read"], reader).await;
    let user = app.get(&format!("/api/v1/users/{id}")).bearer(&token);
    let user = user.await.json();
    let groups = user["groups"].as_array().unwrap().iter();
    let groups = groups.map(|group| group["name"].as_str().unwrap().to_owned());
    let may = user["effective_permissions"].as_array().unwrap();
    (groups.collect(), !may.is_empty())
}

async fn named(app: &TestApp, token: &str, name: &str) -> Value {
    let groups = app.get("/api/v1/groups").bearer(token).await.json();
    let groups = groups["items"].as_array().unwrap().iter();
    groups
        .into_iter()
        .find(|group| group["name"] == name)
        .unwrap()
        .clone()
}

async fn newcomers_join_the_group_that_is_marked_whatever_it_is_called(app: TestApp) {
    let root = root(&app).await;
    let ada = app
        .has_user_who_may("ada", &[Permission::GroupsChange])
        .await;
    let ada = app.token(&SCOPES, ada).await;
    // The way to every right that a name would be.
    for (from, to) in [("Reader", "Citizen"), ("Administrator", "Reader")] {
        let group = named(&app, &root, from).await;
        let change = app.patch(&path(&group)).bearer(&ada).if_match("*");
        change.json(json!({ "name": to })).await.is(200);
    }
    let joined = newcomer(&app, "bea").await;
    assert_eq!(joined, (vec!["Citizen".to_owned()], false));
    // Another one, and then none.
    let writers = named(&app, &root, "Writer").await;
    let change = app.patch(&path(&writers)).bearer(&root).if_match("*");
    let changed = change.json(json!({ "is_default": true })).await.json();
    assert_eq!(changed["is_default"], true);
    let before = named(&app, &root, "Citizen").await;
    assert_eq!(before["is_default"], false);
    assert_eq!(before["version"], 3);
    let joined = newcomer(&app, "cleo").await;
    assert_eq!(joined, (vec!["Writer".to_owned()], true));
    let gone = app.delete(&path(&writers)).bearer(&root).if_match("*");
    gone.await.is(204);
    assert_eq!(newcomer(&app, "dora").await, (Vec::new(), false));
}

async fn who_marks_a_group_has_all_that_it_gives(app: TestApp) {
    let root = root(&app).await;
    let may = [Permission::GroupsChange, Permission::TagsView];
    let ada = app.has_user_who_may("ada", &may).await;
    let ada = app.token(&SCOPES, ada).await;
    let body = json!({ "name": "G", "permissions": ["tags.view", "users.view"] });
    let strong = create(&app, &root, body).await;
    for patch in [
        json!({ "is_default": true }),
        json!({ "is_default": true, "permissions": ["tags.view"] }),
    ] {
        let change = app.patch(&path(&strong)).bearer(&ada).if_match("*");
        let problem = change.json(patch).await.problem(403, "permission_denied");
        assert_eq!(problem["missing"], json!(["users.view"]));
    }
    let readers = named(&app, &root, "Reader").await;
    let change = app.patch(&path(&readers)).bearer(&ada).if_match("*");
    let answer = change.json(json!({ "permissions": ["users.view"] })).await;
    answer.problem(403, "permission_denied");
    let weak = create(
        &app,
        &root,
        json!({ "name": "H", "permissions": ["tags.view"] }),
    )
    .await;
    let change = app.patch(&path(&weak)).bearer(&ada).if_match("*");
    change.json(json!({ "is_default": true })).await.is(200);
    let change = app.patch(&path(&weak)).bearer(&ada).if_match("*");
    let none = change.json(json!({ "is_default": false })).await.json();
    assert_eq!(none["is_default"], false);
    assert_eq!(newcomer(&app, "bea").await, (Vec::new(), false));
}

async fn a_change_names_the_version_it_is_meant_for(app: TestApp) {
    let token = root(&app).await;
    let group = create(&app, &token, json!({ "name": "G" })).await;
    let without = app.patch(&path(&group)).bearer(&token);
    let answer = without.json(json!({ "name": "H" })).await;
    answer.problem(428, "precondition_required");
    let stale = app.patch(&path(&group)).bearer(&token).if_match("\"2\"");
    let answer = stale.json(json!({ "name": "H" })).await;
    answer.problem(412, "precondition_failed");
    let stale = app.delete(&path(&group)).bearer(&token).if_match("\"9\"");
    stale.await.problem(412, "precondition_failed");
    app.delete(&path(&group))
        .bearer(&token)
        .await
        .problem(428, "precondition_required");
}

async fn what_is_wrong_with_a_group_is_said_at_once(app: TestApp) {
    let token = root(&app).await;
    let body = json!({ "name": " padded ", "description": "two\nlines", "permissions": ["articles.fly"], "colour": 1 });
    let answer = app.post("/api/v1/groups").bearer(&token).json(body).await;
    assert_eq!(
        answer.mistakes(),
        [
            "body/name pattern",
            "body/description pattern",
            "body/permissions/0 enum",
            "body/colour unknown_field"
        ]
    );
}

async fn every_change_is_in_the_audit_log(app: TestApp) {
    let token = root(&app).await;
    let group = create(
        &app,
        &token,
        json!({ "name": "G", "permissions": ["tags.view"] }),
    )
    .await;
    let change = app.patch(&path(&group)).bearer(&token).if_match("*");
    change.json(json!({ "permissions": [] })).await.is(200);
    let gone = app.delete(&path(&group)).bearer(&token).if_match("*");
    gone.await.is(204);
    // A change that is refused leaves no trace.
    let answer = app.post("/api/v1/groups").bearer(&token);
    answer.json(json!({ "name": "Editor" })).await.is(422);
    let log = app.get("/api/v1/audit-log").bearer(&token).await.json();
    let events = log["items"].as_array().unwrap();
    let mut actions: Vec<_> = events.iter().map(|event| &event["action"]).collect();
    actions.sort_by_key(|action| action.as_str());
    assert_eq!(actions, ["group.changed", "group.created", "group.deleted"]);
    for event in events {
        assert_eq!(event["target_id"], group["id"]);
        assert_eq!(event["actor"]["username"], "root");
        assert_eq!(event["client_id"], "test-client");
    }
}
