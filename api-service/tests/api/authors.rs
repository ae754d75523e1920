//! `/api/v1/authors`

use verso::publishing::authors::{Profile, save_profile};

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    authors_come_by_username_with_their_counts,
    pages_join_to_the_whole_list,
    an_author_is_read_with_the_profile,
    an_unknown_author_is_not_found,
);

async fn authors_come_by_username_with_their_counts(app: TestApp) {
    app.has([
        article("One").by("grace").by("ada"),
        article("Two").by("ada"),
    ])
    .await;
    assert_eq!(
        app.get("/api/v1/authors").await.json(),
        serde_json::json!({
            "items": [
                { "username": "ada", "display_name": "ADA Author", "bio": "", "website_url": null, "article_count": 2 },
                { "username": "grace", "display_name": "GRACE Author", "bio": "", "website_url": null, "article_count": 1 },
            ],
            "next_cursor": null,
        })
    );
}

async fn pages_join_to_the_whole_list(app: TestApp) {
    app.has([article("One").by("a").by("b_c").by("b.c").by("b").by("bb")])
        .await;
    let whole = app.get("/api/v1/authors").await.items("username");
    assert_eq!(whole, ["a", "b", "b.c", "b_c", "bb"]);
    let mut joined = Vec::new();
    let mut cursor = String::new();
    for _ in 0..5 {
        let page = app
            .get(&format!("/api/v1/authors?limit=1{cursor}"))
            .await
            .json();
        joined.push(page["items"][0]["username"].as_str().unwrap().to_owned());
        cursor = format!(
            "&cursor={}",
            page["next_cursor"].as_str().unwrap_or_default()
        );
    }
    assert_eq!(joined, whole);
}

async fn an_author_is_read_with_the_profile(app: TestApp) {
    app.has([article("One").by("ada")]).await;
    let profile = Profile {
        username: "ada".parse().unwrap(),
        display_name: "Ada Marchetti".to_owned(),
        bio: "Sets type by hand.".to_owned(),
        website_url: Some("https://ada.example".to_owned()),
    };
    let mut transaction = app.state.database.begin().await.unwrap();
    let now = app.state.clock.now();
    let saved = save_profile(transaction.session(), uuid::Uuid::max(), &profile, now);
    assert!(saved.await.unwrap());
    let again = save_profile(transaction.session(), uuid::Uuid::max(), &profile, now);
    assert!(!again.await.unwrap());
    transaction.commit().await.unwrap();
    assert_eq!(
        app.get("/api/v1/authors/ada").await.json(),
        serde_json::json!({
            "username": "ada",
            "display_name": "Ada Marchetti",
            "bio": "Sets type by hand.",
            "website_url": "https://ada.example",
            "article_count": 1,
        })
    );
    let listed = app.get("/api/v1/articles").await.json();
    assert_eq!(
        listed["items"][0]["authors"][0]["display_name"],
        "Ada Marchetti"
    );
}

async fn an_unknown_author_is_not_found(app: TestApp) {
    app.get("/api/v1/authors/bob")
        .await
        .problem(404, "not_found");
    assert_eq!(
        app.get("/api/v1/authors/Bob").await.mistakes(),
        ["path/username pattern"]
    );
}
