//! Making and changing users.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{patch, read, root};
use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    a_user_is_made_without_a_password_and_changed,
    a_username_and_an_address_are_given_once,
    a_new_address_is_not_verified_and_old_links_are_worthless,
    a_change_names_the_version_it_is_meant_for,
    what_is_wrong_with_a_user_is_said_at_once,
);

async fn a_user_is_made_without_a_password_and_changed(app: TestApp) {
    let token = root(&app).await;
    let group = app.has_group("Proofreaders").await;
    let body = json!({ "username": "ada", "email": "Ada@Example.com", "groups": [group, group], "permissions": ["tags.view"] });
    let answer = app.post("/api/v1/users").bearer(&token).json(body).await;
    let answer = answer.is(201);
    let user: Value = serde_json::from_slice(&answer.body).unwrap();
    let id: Uuid = user["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(
        answer.header("location"),
        format!("https://api.example/api/v1/users/{id}")
    );
    assert_eq!(user["email"], "ada@example.com");
    assert_eq!(user["display_name"], "ada");
    assert_eq!(
        user["groups"],
        json!([{ "id": group, "name": "Proofreaders" }])
    );
    assert_eq!(user["permissions"], json!(["tags.view"]));
    assert_eq!(
        (&user["is_active"], &user["is_superuser"]),
        (&json!(true), &json!(false))
    );
    assert!(!user.to_string().contains("password"));

    let body = json!({ "display_name": "Ada Marchetti", "bio": "Sets\ntype", "website_url": "https://ada.example", "groups": [], "permissions": ["tags.add"] });
    let changed = patch(&app, &token, id, body).await.json();
    assert_eq!(changed["display_name"], "Ada Marchetti");
    assert_eq!(changed["bio"], "Sets\ntype");
    assert_eq!(changed["website_url"], "https://ada.example/");
    assert_eq!(changed["groups"], json!([]));
    assert_eq!(changed["permissions"], json!(["tags.add"]));
    assert_eq!(changed["version"], 2);
    let body = json!({ "website_url": null, "email": null });
    let changed = patch(&app, &token, id, body).await.json();
    assert_eq!(
        (&changed["website_url"], &changed["email"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(changed["display_name"], "Ada Marchetti");
    assert_eq!(read(&app, &token, id).await, changed);
}

async fn a_username_and_an_address_are_given_once(app: TestApp) {
    let token = root(&app).await;
    let ada = app.has_user("ada").await;
    for (username, email, mistake) in [
        ("ada", "new@example.com", "body/username taken"),
        ("new", "ADA@example.com", "body/email taken"),
    ] {
        let body = json!({ "username": username, "email": email });
        let answer = app.post("/api/v1/users").bearer(&token).json(body).await;
        assert_eq!(answer.mistakes(), [mistake]);
    }
    let answer = patch(&app, &token, ada, json!({ "email": "root@example.com" })).await;
    assert_eq!(answer.mistakes(), ["body/email taken"]);
    patch(&app, &token, ada, json!({ "email": "ada@example.com" }))
        .await
        .is(200);
}

async fn a_new_address_is_not_verified_and_old_links_are_worthless(app: TestApp) {
    let root = root(&app).await;
    let ada = app.has_user("ada").await;
    app.run("UPDATE users SET email_verified_at = created_at")
        .await;
    let seen = patch(&app, &root, ada, json!({ "email": "ada@example.com" })).await;
    assert!(seen.json()["email_verified_at"].is_string());
    let seen = patch(&app, &root, ada, json!({ "email": "new@example.com" })).await;
    assert!(seen.json()["email_verified_at"].is_null());
}

async fn a_change_names_the_version_it_is_meant_for(app: TestApp) {
    let token = root(&app).await;
    let ada = app.has_user("ada").await;
    let path = format!("/api/v1/users/{ada}");
    let body = json!({ "bio": "x" });
    let without = app.patch(&path).bearer(&token).json(body.clone()).await;
    without.problem(428, "precondition_required");
    let stale = app.patch(&path).bearer(&token).if_match("\"7\"");
    stale
        .json(body.clone())
        .await
        .problem(412, "precondition_failed");
    let right = app.patch(&path).bearer(&token).if_match("\"1\"");
    assert_eq!(right.json(body).await.is(200).header("etag"), "\"2\"");
    let nobody = app.patch(&format!("/api/v1/users/{}", Uuid::nil()));
    let nobody = nobody.bearer(&token).if_match("*").json(json!({}));
    nobody.await.problem(404, "not_found");
}

async fn what_is_wrong_with_a_user_is_said_at_once(app: TestApp) {
    let token = root(&app).await;
    let body =
        json!({ "username": "Ada", "email": "ada@localhost", "display_name": "", "password": "x" });
    let answer = app.post("/api/v1/users").bearer(&token).json(body).await;
    assert_eq!(
        answer.mistakes(),
        [
            "body/username pattern",
            "body/email format",
            "body/display_name too_short",
            "body/password unknown_field"
        ]
    );
    let ada = app.has_user("ada").await;
    let body = json!({ "website_url": "javascript:alert(1)", "bio": "\u{7}", "is_active": null });
    let answer = patch(&app, &token, ada, body).await;
    assert_eq!(
        answer.mistakes(),
        [
            "body/bio pattern",
            "body/website_url format",
            "body/is_active wrong_type"
        ]
    );
}
