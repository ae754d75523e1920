//! `/feed.xml` and `/feed.json`

use std::str::FromStr;

use atom_syndication::Feed;

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    the_atom_feed_holds_the_newest_articles_whole,
    an_atom_feed_always_names_an_author,
    the_json_feed_holds_the_newest_articles_whole,
    a_feed_holds_twenty_articles,
    feeds_name_images_in_full,
);

async fn atom(app: &TestApp) -> Feed {
    let answer = app.get("/feed.xml").await.is(200);
    assert_eq!(
        answer.header("content-type"),
        "application/atom+xml; charset=utf-8"
    );
    Feed::from_str(&answer.text()).unwrap()
}

async fn the_atom_feed_holds_the_newest_articles_whole(app: TestApp) {
    app.has([
        article("Tom & <Jerry>")
            .called("leaf")
            .by("ada")
            .tagged("paper")
            .showing("<p>A &amp; B ]]> </p>")
            .published("2026-01-01T00:00:00Z")
            .updated("2026-02-01T00:00:00Z"),
        article("Older").published("2025-01-01T00:00:00Z"),
    ])
    .await;
    let feed = atom(&app).await;
    assert_eq!(feed.id(), "https://example/");
    assert_eq!(feed.title().as_str(), "Recto & Verso");
    assert_eq!(feed.updated().to_rfc3339(), "2026-02-01T00:00:00+00:00");
    let addresses: Vec<_> = feed
        .links()
        .iter()
        .map(|link| (link.rel(), link.href()))
        .collect();
    assert_eq!(
        addresses,
        [
            ("alternate", "https://example/"),
            ("self", "https://example/feed.xml")
        ]
    );
    let [entry, older] = feed.entries() else {
        panic!("two entries")
    };
    assert_eq!(older.title().as_str(), "Older");
    assert_eq!(entry.title().as_str(), "Tom & <Jerry>");
    assert!(entry.id().starts_with("urn:uuid:"));
    assert_eq!(entry.links()[0].href(), "https://example/articles/leaf");
    assert_eq!(entry.authors()[0].name(), "ADA Author");
    assert_eq!(entry.categories()[0].term(), "PAPER");
    assert_eq!(
        entry.published().unwrap().to_rfc3339(),
        "2026-01-01T00:00:00+00:00"
    );
    let content = entry.content().unwrap();
    assert_eq!(content.content_type(), Some("html"));
    assert_eq!(content.value(), Some("<p>A &amp; B ]]> </p>"));
}

/// RFC 4287, 4.1.1: an entry without an author is valid only in a feed that has one.
async fn an_atom_feed_always_names_an_author(app: TestApp) {
    app.has([article("Anonymous")]).await;
    let feed = atom(&app).await;
    assert!(feed.entries()[0].authors().is_empty());
    assert_eq!(feed.authors()[0].name(), "Recto & Verso");
}

async fn the_json_feed_holds_the_newest_articles_whole(app: TestApp) {
    app.has([article("Leaf")
        .by("ada")
        .tagged("paper")
        .published("2026-01-01T00:00:00Z")])
        .await;
    let answer = app.get("/feed.json").await.is(200);
    assert_eq!(answer.header("content-type"), "application/feed+json");
    let mut feed: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    let id = feed["items"][0]["id"].take();
    assert!(id.as_str().unwrap().starts_with("urn:uuid:"));
    assert_eq!(
        feed,
        serde_json::json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Recto & Verso",
            "description": "",
            "language": "en",
            "home_page_url": "https://example/",
            "feed_url": "https://example/feed.json",
            "items": [{
                "id": null,
                "url": "https://example/articles/leaf",
                "title": "Leaf",
                "summary": "About Leaf",
                "content_html": "<p>Leaf</p>",
                "date_published": "2026-01-01T00:00:00Z",
                "date_modified": "2026-01-01T00:00:00Z",
                "authors": [{ "name": "ADA Author" }],
                "tags": ["PAPER"],
            }],
        })
    );
}

async fn a_feed_holds_twenty_articles(app: TestApp) {
    app.has((0..21).map(|number| article("Leaf").called(&format!("leaf-{number}"))))
        .await;
    assert_eq!(atom(&app).await.entries().len(), 20);
}

async fn feeds_name_images_in_full(app: TestApp) {
    app.has([article("Leaf").showing(r#"<img src="/api/v1/media/x">"#)])
        .await;
    for path in ["/feed.xml", "/feed.json"] {
        let feed = app.get(path).await.text();
        assert!(
            feed.contains("https://api.example/api/v1/media/x"),
            "{path}: {feed}"
        );
    }
}
