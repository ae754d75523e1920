//! `GET /api/v1/articles`: walking through pages.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    pages_join_to_the_whole_list_in_every_order,
    articles_that_arrive_meanwhile_neither_repeat_nor_hide_any,
    a_page_holds_twenty_articles_unless_told_otherwise,
    limits_beyond_the_bounds_are_refused,
    the_last_page_has_no_cursor_even_when_it_is_full,
    a_cursor_of_another_order_is_refused,
    forged_cursors_are_refused,
    forged_positions_do_no_harm,
);

const ORDERS: [&str; 6] = [
    "-published_at",
    "published_at",
    "-updated_at",
    "updated_at",
    "title",
    "-title",
];

/// The slugs on all pages, walked through with the cursor of each.
async fn walk(app: &TestApp, query: &str) -> Vec<String> {
    let mut slugs = Vec::new();
    let mut path = format!("/api/v1/articles?{query}");
    loop {
        let page = app.get(&path).await.json();
        let items = page["items"].as_array().unwrap();
        slugs.extend(
            items
                .iter()
                .map(|item| item["slug"].as_str().unwrap().to_owned()),
        );
        let Some(cursor) = page["next_cursor"].as_str() else {
            return slugs;
        };
        path = format!("/api/v1/articles?{query}&cursor={cursor}");
    }
}

/// Seven articles, among which times and titles repeat.
async fn seven_articles(app: &TestApp) {
    let articles = (0..7).map(|number| {
        article(["Same", "Other", "Same \"title\" \u{1F4D6}"][number % 3])
            .called(&format!("a-{number}"))
            .saying("folio")
            .by("ada")
            .tagged("paper")
            .published(&format!("2026-01-0{}T00:00:00.123456Z", number / 2 + 1))
    });
    for article in articles {
        app.has([article]).await;
    }
}

async fn pages_join_to_the_whole_list_in_every_order(app: TestApp) {
    seven_articles(&app).await;
    for filter in [
        "",
        "&tag=paper",
        "&author=ada",
        "&tag=paper&author=ada",
        "&q=folio",
    ] {
        for order in ORDERS
            .into_iter()
            .chain((filter == "&q=folio").then_some("relevance"))
        {
            let whole = walk(&app, &format!("limit=100&sort={order}{filter}")).await;
            assert_eq!(whole.len(), 7, "{order}{filter}");
            for limit in [1, 3, 7] {
                let joined = walk(&app, &format!("limit={limit}&sort={order}{filter}")).await;
                assert_eq!(joined, whole, "{order}{filter} by {limit}");
            }
        }
    }
}

async fn articles_that_arrive_meanwhile_neither_repeat_nor_hide_any(app: TestApp) {
    seven_articles(&app).await;
    for (round, order) in ORDERS.into_iter().enumerate() {
        let before = walk(&app, &format!("limit=100&sort={order}")).await;
        let first = app
            .get(&format!("/api/v1/articles?limit=3&sort={order}"))
            .await
            .json();
        // One that sorts before the page and one that sorts after it.
        let early = article("A").called(&format!("early-{round}"));
        let late = article("Z").called(&format!("late-{round}"));
        app.has([
            early.published("2020-01-01T00:00:00Z"),
            late.published("2026-06-01T00:00:00Z"),
        ])
        .await;
        let cursor = first["next_cursor"].as_str().unwrap();
        let rest = walk(&app, &format!("limit=100&sort={order}&cursor={cursor}")).await;
        let old_rest: Vec<_> = rest
            .into_iter()
            .filter(|slug| before.contains(slug))
            .collect();
        assert_eq!(old_rest, before[3..], "{order}");
    }
}

async fn a_page_holds_twenty_articles_unless_told_otherwise(app: TestApp) {
    app.has((0..21).map(|number| article("Leaf").called(&format!("leaf-{number}"))))
        .await;
    assert_eq!(app.get("/api/v1/articles").await.items("slug").len(), 20);
    assert_eq!(
        app.get("/api/v1/articles?limit=100")
            .await
            .items("slug")
            .len(),
        21
    );
}

async fn limits_beyond_the_bounds_are_refused(app: TestApp) {
    for (limit, code) in [
        ("0", "too_small"),
        ("-1", "too_small"),
        ("101", "too_large"),
        ("65536", "too_large"),
        (
            "99999999999999999999999999999999999999999999",
            "not_an_integer",
        ),
        ("1.5", "not_an_integer"),
        ("ten", "not_an_integer"),
        ("", "not_an_integer"),
    ] {
        let answer = app.get(&format!("/api/v1/articles?limit={limit}")).await;
        assert_eq!(
            answer.mistakes(),
            [format!("query/limit {code}")],
            "{limit}"
        );
    }
}

async fn the_last_page_has_no_cursor_even_when_it_is_full(app: TestApp) {
    app.has([article("Recto"), article("Verso")]).await;
    let page = app.get("/api/v1/articles?limit=2").await.json();
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
    assert!(page["next_cursor"].is_null());
}

async fn a_cursor_of_another_order_is_refused(app: TestApp) {
    seven_articles(&app).await;
    let page = app.get("/api/v1/articles?limit=1&sort=title").await.json();
    let cursor = page["next_cursor"].as_str().unwrap();
    for path in [
        "/api/v1/articles?",
        "/api/v1/tags?",
        "/api/v1/authors?",
        "/api/v1/sitemap?",
    ] {
        let answer = app.get(&format!("{path}cursor={cursor}")).await;
        assert_eq!(answer.mistakes(), ["query/cursor other_order"], "{path}");
    }
}

async fn forged_cursors_are_refused(app: TestApp) {
    let id = uuid::Uuid::nil();
    for forged in [
        "\u{0}".to_owned(),
        "{}".to_owned(),
        "[]".to_owned(),
        "not JSON".to_owned(),
        r#"{"o":"-published_at","v":"2026-01-01T00:00:00Z"}"#.to_owned(),
        r#"{"o":"-published_at","v":"2026-01-01T00:00:00Z","i":"me"}"#.to_owned(),
        format!(r#"{{"o":"-published_at","v":"yesterday","i":"{id}"}}"#),
        format!(r#"{{"o":"-published_at","v":"\u0000","i":"{id}"}}"#),
        format!(r#"{{"o":"-published_at","v":"\ud800","i":"{id}"}}"#),
        format!(r#"{{"o":"-published_at","v":"2026-01-01T00:00:00Z","i":"{id}","x":1}}"#),
    ] {
        let cursor = URL_SAFE_NO_PAD.encode(&forged);
        let answer = app.get(&format!("/api/v1/articles?cursor={cursor}")).await;
        assert_eq!(answer.mistakes(), ["query/cursor pattern"], "{forged}");
    }
    for text in ["!", "%20", "a%00b", "_", "W10=", "W10 W10"] {
        let cursor = text.replace(' ', "%20");
        let answer = app.get(&format!("/api/v1/articles?cursor={cursor}")).await;
        assert_eq!(answer.mistakes(), ["query/cursor pattern"], "{text}");
    }
}

async fn forged_positions_do_no_harm(app: TestApp) {
    seven_articles(&app).await;
    let (nan, infinity) = (f64::NAN.to_bits(), f64::INFINITY.to_bits());
    for (sort, value) in [
        ("-published_at", "0000-01-01T00:00:00Z".to_owned()),
        ("published_at", "9999-12-31T23:59:60Z".to_owned()),
        ("title", "'; DROP TABLE articles; --".to_owned()),
        ("-title", "\u{10FFFF}".to_owned()),
        ("relevance", nan.to_string()),
        ("relevance", infinity.to_string()),
        ("relevance", "0".to_owned()),
    ] {
        let forged = serde_json::json!({ "o": sort, "v": value, "i": uuid::Uuid::max() });
        let cursor = URL_SAFE_NO_PAD.encode(forged.to_string());
        let q = if sort == "relevance" { "&q=folio" } else { "" };
        let path = format!("/api/v1/articles?sort={sort}{q}&cursor={cursor}");
        app.get(&path).await.is(200);
    }
    assert_eq!(walk(&app, "limit=100").await.len(), 7);
}
