//! `GET /api/v1/articles`: what a list holds and in which order.

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    the_newest_article_comes_first,
    a_summary_holds_everything_but_the_body,
    an_empty_publication_has_one_empty_page,
    every_order_is_kept,
    equal_sort_values_are_ordered_by_id,
    an_unknown_order_is_refused_with_the_known_ones,
);

async fn the_newest_article_comes_first(app: TestApp) {
    app.has([
        article("Older").published("2026-01-01T00:00:00Z"),
        article("Newest").published("2026-03-01T00:00:00Z"),
        article("Newer").published("2026-02-01T00:00:00Z"),
    ])
    .await;
    let slugs = app.get("/api/v1/articles").await.items("slug");
    assert_eq!(slugs, ["newest", "newer", "older"]);
}

async fn a_summary_holds_everything_but_the_body(app: TestApp) {
    let image = app.has_image("image/png", b"pixels").await;
    app.has([article("On margins")
        .by("ada")
        .by("grace")
        .tagged("type")
        .tagged("paper")
        .covered(image, "A wide margin")
        .published("2026-01-02T03:04:05.678901Z")])
        .await;
    let page = app.get("/api/v1/articles").await.json();
    assert_eq!(page["next_cursor"], serde_json::Value::Null);
    let mut item = page["items"][0].clone();
    let id: uuid::Uuid = item["id"].take().as_str().unwrap().parse().unwrap();
    assert_eq!(id.get_version_num(), 7);
    assert_eq!(
        item,
        serde_json::json!({
            "id": null,
            "slug": "on-margins",
            "title": "On margins",
            "summary": "About On margins",
            "authors": [
                { "username": "ada", "display_name": "ADA Author" },
                { "username": "grace", "display_name": "GRACE Author" },
            ],
            "tags": [{ "slug": "type", "name": "TYPE" }, { "slug": "paper", "name": "PAPER" }],
            "cover_image": {
                "url": format!("https://api.example/api/v1/media/{image}"),
                "width": 640, "height": 480, "alt": "A wide margin",
            },
            "published_at": "2026-01-02T03:04:05.678901Z",
            "updated_at": "2026-01-02T03:04:05.678901Z",
            "reading_minutes": 2,
        })
    );
}

async fn an_empty_publication_has_one_empty_page(app: TestApp) {
    let page = app.get("/api/v1/articles").await.json();
    assert_eq!(
        page,
        serde_json::json!({ "items": [], "next_cursor": null })
    );
}

async fn every_order_is_kept(app: TestApp) {
    app.has([
        article("Beta")
            .published("2026-01-02T00:00:00Z")
            .updated("2026-05-01T00:00:00Z"),
        article("alpha")
            .published("2026-01-01T00:00:00Z")
            .updated("2026-05-02T00:00:00Z"),
        article("Gamma")
            .published("2026-01-03T00:00:00Z")
            .updated("2026-05-03T00:00:00Z"),
    ])
    .await;
    for (sort, expected) in [
        ("-published_at", ["gamma", "beta", "alpha"]),
        ("published_at", ["alpha", "beta", "gamma"]),
        ("-updated_at", ["gamma", "alpha", "beta"]),
        ("updated_at", ["beta", "alpha", "gamma"]),
        // In code point order on both engines: capitals come first.
        ("title", ["beta", "gamma", "alpha"]),
        ("-title", ["alpha", "gamma", "beta"]),
    ] {
        let path = format!("/api/v1/articles?sort={sort}");
        assert_eq!(app.get(&path).await.items("slug"), expected, "{sort}");
    }
}

async fn equal_sort_values_are_ordered_by_id(app: TestApp) {
    app.has(["one", "two", "three"].map(|slug| article("Same title").called(slug).saying(slug)))
        .await;
    for order in ["published_at", "updated_at", "title"] {
        let path = format!("/api/v1/articles?sort={order}");
        let ids = app.get(&path).await.items("id");
        assert!(ids.is_sorted(), "{order}: {ids:?}");
        let path = format!("/api/v1/articles?sort=-{order}");
        let mut backwards = app.get(&path).await.items("id");
        backwards.reverse();
        assert_eq!(backwards, ids, "{order}");
    }
}

async fn an_unknown_order_is_refused_with_the_known_ones(app: TestApp) {
    let problem = app.get("/api/v1/articles?sort=newest").await;
    let problem = problem.problem(422, "validation_failed");
    let message = problem["errors"][0]["message"].as_str().unwrap();
    assert!(message.contains("-published_at"), "{message}");
}
