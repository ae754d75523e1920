//! Drafts, and articles whose time has not come, show nowhere.

use chrono::Duration;

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    a_draft_shows_nowhere,
    an_article_with_a_future_date_shows_nowhere,
    an_article_shows_everywhere_from_the_moment_of_its_date,
    only_visible_articles_are_counted,
);

/// Every place an article could be seen, with what tells that it is there.
const PLACES: [(&str, &str); 12] = [
    ("/api/v1/articles", "hidden-leaf"),
    ("/api/v1/articles?sort=title", "hidden-leaf"),
    ("/api/v1/articles?tag=secret", "hidden-leaf"),
    ("/api/v1/articles?author=ghost", "hidden-leaf"),
    ("/api/v1/articles?q=Hidden", "hidden-leaf"),
    ("/api/v1/articles/hidden-leaf", "hidden-leaf"),
    ("/api/v1/tags", "secret"),
    ("/api/v1/tags?sort=-article_count", "secret"),
    ("/api/v1/authors", "ghost"),
    ("/api/v1/sitemap", "hidden-leaf"),
    ("/feed.xml", "hidden-leaf"),
    ("/feed.json", "hidden-leaf"),
];
/// What exists only through its articles.
const ADDRESSES: [&str; 4] = [
    "/api/v1/articles/hidden-leaf",
    "/api/v1/tags/secret",
    "/api/v1/authors/ghost",
    "/api/v1/redirects?path=/old/leaf",
];

fn hidden() -> crate::support::TestArticle {
    let leaf = article("Hidden leaf").tagged("secret").by("ghost");
    leaf.formerly_at("/old/leaf")
}

async fn shows_nowhere(app: &TestApp) {
    for (path, name) in PLACES {
        let answer = app.get(path).await;
        assert!(!answer.text().contains(name), "{path}: {}", answer.text());
    }
    for path in ADDRESSES {
        app.get(path).await.problem(404, "not_found");
    }
}

async fn a_draft_shows_nowhere(app: TestApp) {
    app.has([hidden().draft()]).await;
    shows_nowhere(&app).await;
}

async fn an_article_with_a_future_date_shows_nowhere(app: TestApp) {
    app.has([hidden().published("2026-06-15T12:00:00.000001Z")])
        .await;
    shows_nowhere(&app).await;
}

async fn an_article_shows_everywhere_from_the_moment_of_its_date(app: TestApp) {
    app.has([hidden().published("2026-06-15T12:00:01Z")]).await;
    shows_nowhere(&app).await;
    app.clock.advance(Duration::seconds(1));
    for (path, name) in PLACES {
        let answer = app.get(path).await.is(200);
        assert!(answer.text().contains(name), "{path}: {}", answer.text());
    }
    for path in ADDRESSES {
        app.get(path).await.is(200);
    }
}

async fn only_visible_articles_are_counted(app: TestApp) {
    app.has([
        article("Shown").tagged("paper").by("ada"),
        article("Draft").tagged("paper").by("ada").draft(),
        article("Later")
            .tagged("paper")
            .by("ada")
            .published("2027-01-01T00:00:00Z"),
    ])
    .await;
    for path in ["/api/v1/tags/paper", "/api/v1/authors/ada"] {
        assert_eq!(app.get(path).await.json()["article_count"], 1, "{path}");
    }
    for path in [
        "/api/v1/tags",
        "/api/v1/tags?sort=-article_count",
        "/api/v1/authors",
    ] {
        assert_eq!(
            app.get(path).await.json()["items"][0]["article_count"],
            1,
            "{path}"
        );
    }
}
