//! `/api/v1/tags`

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    tags_come_by_name_with_their_counts,
    the_most_used_tag_comes_first_when_asked,
    pages_join_to_the_whole_list_in_both_orders,
    a_tag_is_read_by_its_slug,
    an_unknown_tag_is_not_found,
    a_forged_cursor_is_refused,
);

async fn five_tags(app: &TestApp) {
    app.has([
        article("One").tagged("a").tagged("b").tagged("c"),
        article("Two").tagged("b").tagged("d"),
        article("Three").tagged("b").tagged("d").tagged("e"),
    ])
    .await;
}

async fn tags_come_by_name_with_their_counts(app: TestApp) {
    five_tags(&app).await;
    let page = app.get("/api/v1/tags?limit=2").await.json();
    assert_eq!(
        page["items"],
        serde_json::json!([
            { "slug": "a", "name": "A", "article_count": 1 },
            { "slug": "b", "name": "B", "article_count": 3 },
        ])
    );
}

async fn the_most_used_tag_comes_first_when_asked(app: TestApp) {
    five_tags(&app).await;
    let tags = app.get("/api/v1/tags?sort=-article_count").await;
    assert_eq!(tags.items("slug"), ["b", "d", "a", "c", "e"]);
}

async fn pages_join_to_the_whole_list_in_both_orders(app: TestApp) {
    five_tags(&app).await;
    for order in ["name", "-article_count"] {
        let whole = app
            .get(&format!("/api/v1/tags?sort={order}"))
            .await
            .items("slug");
        let mut joined = Vec::new();
        let mut cursor = String::new();
        for _ in 0..3 {
            let path = format!("/api/v1/tags?sort={order}&limit=2{cursor}");
            let page = app.get(&path).await.json();
            let items = page["items"].as_array().unwrap();
            joined.extend(
                items
                    .iter()
                    .map(|item| item["slug"].as_str().unwrap().to_owned()),
            );
            cursor = format!(
                "&cursor={}",
                page["next_cursor"].as_str().unwrap_or_default()
            );
        }
        assert_eq!(cursor, "&cursor=", "three pages hold them all");
        assert_eq!(joined, whole, "{order}");
    }
}

async fn a_tag_is_read_by_its_slug(app: TestApp) {
    five_tags(&app).await;
    assert_eq!(
        app.get("/api/v1/tags/d").await.json(),
        serde_json::json!({ "slug": "d", "name": "D", "article_count": 2 })
    );
}

async fn an_unknown_tag_is_not_found(app: TestApp) {
    app.get("/api/v1/tags/glue").await.problem(404, "not_found");
    assert_eq!(
        app.get("/api/v1/tags/Glue").await.mistakes(),
        ["path/slug pattern"]
    );
}

async fn a_forged_cursor_is_refused(app: TestApp) {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    for value in ["", "7", "many b", "99999999999999999999 b"] {
        let forged = serde_json::json!({
            "o": "-article_count", "v": value, "i": uuid::Uuid::nil(),
        });
        let cursor = URL_SAFE_NO_PAD.encode(forged.to_string());
        let answer = app
            .get(&format!("/api/v1/tags?sort=-article_count&cursor={cursor}"))
            .await;
        assert_eq!(answer.mistakes(), ["query/cursor pattern"], "{value}");
    }
}
