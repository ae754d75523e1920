//! `GET /api/v1/me/export`

use serde_json::json;

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    everything_that_is_known_of_me_is_exported,
    my_tokens_and_applications_are_exported_without_their_secrets,
    secrets_are_not_exported,
    from_where_others_acted_on_my_account_is_not_exported,
);

async fn everything_that_is_known_of_me_is_exported(app: TestApp) {
    let ada = app.has_account("ada").await;
    app.has_account("bea").await;
    app.has([
        article("Leaf").by("ada"),
        article("Draft").by("ada").draft(),
    ])
    .await;
    app.has([article("Quire").by("bea")]).await;
    let answer = app
        .get("/api/v1/me/export")
        .bearer(&app.own_token(ada).await)
        .await;
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"my-account.json\""
    );
    let export = answer.json();
    assert_eq!(export["account"]["email"], "ada@example.com");
    assert_eq!(export["groups"][0], "Reader");
    let articles = export["articles"].as_array().unwrap().iter();
    let titles: Vec<_> = articles
        .map(|article| article["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["Leaf", "Draft"]);
    assert_eq!(export["sessions"].as_array().unwrap().len(), 1);
    let events = export["events"].as_array().unwrap().iter();
    let events: Vec<_> = events
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    // Both happened at the same moment.
    for event in ["account.created", "session.started"] {
        assert!(events.contains(&event), "{events:?}");
    }
    assert_eq!(events.len(), 2);
}

async fn my_tokens_and_applications_are_exported_without_their_secrets(app: TestApp) {
    let ada = app.has_account("ada").await;
    let bea = app.has_account("bea").await;
    let mut secrets = Vec::new();
    for (user, name) in [(ada, "Margin notes"), (bea, "Footnotes")] {
        let scopes = ["account.read", "account.write", "clients.write"];
        let token = app.token(&scopes, user).await;
        let input = json!({ "name": name, "scopes": ["account.read"], "expires_in_days": 30 });
        let made = app.post("/api/v1/me/access-tokens").bearer(&token);
        let made = made.json(input).await.is(201);
        let made: serde_json::Value = serde_json::from_slice(&made.body).unwrap();
        secrets.push(made["token"].as_str().unwrap().to_owned());
        let input = json!({
            "name": name, "auth_method": "client_secret_basic", "grant_types": ["authorization_code"],
            "redirect_uris": ["https://app.example/callback"], "scopes": ["openid", "profile"],
        });
        let made = app.post("/api/v1/me/clients").bearer(&token);
        let made = made.json(input).await.is(201);
        let made: serde_json::Value = serde_json::from_slice(&made.body).unwrap();
        secrets.push(made["client_secret"].as_str().unwrap().to_owned());
    }
    let answer = app.get("/api/v1/me/export");
    let answer = answer.bearer(&app.own_token(ada).await).await.is(200);
    let text = answer.text();
    let export = answer.json();
    for list in ["access_tokens", "clients"] {
        let items = export[list].as_array().unwrap();
        assert_eq!(items.len(), 1, "{list}");
        assert_eq!(items[0]["name"], "Margin notes", "{list}");
    }
    assert_eq!(export["access_tokens"][0]["scopes"], "account.read");
    let client = &export["clients"][0];
    assert_eq!(client["redirect_uris"], "https://app.example/callback");
    assert_eq!(client["scopes"], "openid profile");
    for secret in secrets {
        assert!(!text.contains(&secret), "{secret}");
    }
}

async fn secrets_are_not_exported(app: TestApp) {
    let ada = app.has_account("ada").await;
    let session = app.signs_in("ada").await.json()["session"].clone();
    let export = app
        .get("/api/v1/me/export")
        .bearer(&app.own_token(ada).await)
        .await;
    let text = export.text();
    for secret in ["argon2", "hash", session["secret"].as_str().unwrap()] {
        assert!(!text.contains(secret), "{secret}");
    }
}

async fn from_where_others_acted_on_my_account_is_not_exported(app: TestApp) {
    let app = app.with(&["--trusted-proxies=1"]);
    let ada = app.has_account("ada").await;
    let root = app.has_superuser("root").await;
    let token = app.token(&["users.read", "users.write"], root).await;
    let address = format!("/api/v1/users/{ada}");
    let version = app.get(&address).bearer(&token).await.is(200);
    let changed = app.patch(&address).bearer(&token);
    let changed = changed.if_match(version.header("etag"));
    changed
        .with("x-forwarded-for", "203.0.113.7")
        .json(json!({ "display_name": "Ada M." }))
        .await
        .is(200);
    let export = app.get("/api/v1/me/export");
    let export = export
        .bearer(&app.own_token(ada).await)
        .await
        .is(200)
        .text();
    assert!(export.contains("user.changed"), "{export}");
    assert!(!export.contains("203.0.113.7"), "{export}");
}
