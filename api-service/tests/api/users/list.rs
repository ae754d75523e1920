//! Finding users.

use uuid::Uuid;

use super::root;
use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    users_are_found_by_how_they_begin,
    pages_join_to_the_whole_list,
);

async fn users_are_found_by_how_they_begin(app: TestApp) {
    let token = root(&app).await;
    for name in ["ada", "adam", "bea", "b.ada"] {
        app.has_user(name).await;
    }
    app.run(
        "UPDATE users SET email = 'adelheid@example.org', is_active = FALSE WHERE username = 'bea'",
    )
    .await;
    let group = app.has_group("Proofreaders").await;
    app.run("INSERT INTO user_groups (user_id, group_id) SELECT u.id, g.id FROM users u, groups g WHERE u.username LIKE 'ada%' AND g.name = 'Proofreaders'")
        .await;
    for (query, expected) in [
        ("q=ad", vec!["ada", "adam", "bea"]),
        ("q=ADA", vec!["ada", "adam"]),
        ("q=adelheid@", vec!["bea"]),
        ("q=b", vec!["b.ada", "bea"]),
        ("q=_", vec![]),
        ("q=ad&is_active=false", vec!["bea"]),
        ("is_active=true", vec!["ada", "adam", "b.ada", "root"]),
        (&format!("group={group}"), vec!["ada", "adam"]),
        (&format!("group={}", Uuid::nil()), vec![]),
    ] {
        let found = app.get(&format!("/api/v1/users?{query}")).bearer(&token);
        assert_eq!(found.await.items("username"), expected, "{query}");
    }
    let wrong = app.get("/api/v1/users?q=a%20b&is_active=maybe&group=1&sort=age");
    assert_eq!(
        wrong.bearer(&token).await.mistakes(),
        [
            "query/q pattern",
            "query/is_active enum",
            "query/group format",
            "query/sort unknown"
        ]
    );
}

async fn pages_join_to_the_whole_list(app: TestApp) {
    let token = root(&app).await;
    for name in ["a", "b_c", "b.c", "b", "bb"] {
        app.has_user(name).await;
    }
    let whole = app
        .get("/api/v1/users")
        .bearer(&token)
        .await
        .items("username");
    assert_eq!(whole, ["a", "b", "b.c", "b_c", "bb", "root"]);
    let mut joined = Vec::new();
    let mut cursor = String::new();
    for _ in 0..3 {
        let page = app.get(&format!("/api/v1/users?limit=2{cursor}"));
        let page = page.bearer(&token).await.json();
        for user in page["items"].as_array().unwrap() {
            joined.push(user["username"].as_str().unwrap().to_owned());
        }
        cursor = format!(
            "&cursor={}",
            page["next_cursor"].as_str().unwrap_or_default()
        );
    }
    assert_eq!(joined, whole);
}
