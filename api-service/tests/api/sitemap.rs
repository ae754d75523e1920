//! `GET /api/v1/sitemap`

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    every_visible_article_is_listed_with_its_last_change,
    pages_join_to_the_whole_list,
    a_page_holds_up_to_a_thousand_entries,
);

async fn every_visible_article_is_listed_with_its_last_change(app: TestApp) {
    app.has([
        article("Leaf").updated("2026-02-03T04:05:06Z"),
        article("Draft").draft(),
    ])
    .await;
    assert_eq!(
        app.get("/api/v1/sitemap").await.json(),
        serde_json::json!({
            "items": [{ "slug": "leaf", "updated_at": "2026-02-03T04:05:06Z" }],
            "next_cursor": null,
        })
    );
}

async fn pages_join_to_the_whole_list(app: TestApp) {
    app.has((0..5).map(|number| article("Leaf").called(&format!("leaf-{number}"))))
        .await;
    let whole = app.get("/api/v1/sitemap").await.items("slug");
    let first = app.get("/api/v1/sitemap?limit=3").await.json();
    let cursor = first["next_cursor"].as_str().unwrap();
    let rest = app
        .get(&format!("/api/v1/sitemap?limit=3&cursor={cursor}"))
        .await;
    assert_eq!(rest.items("slug"), whole[3..]);
}

async fn a_page_holds_up_to_a_thousand_entries(app: TestApp) {
    app.get("/api/v1/sitemap?limit=1000").await.is(200);
    let answer = app.get("/api/v1/sitemap?limit=1001").await;
    assert_eq!(answer.mistakes(), ["query/limit too_large"]);
}
