//! `GET /api/v1/articles/{slug}`

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    an_article_is_read_by_its_slug,
    images_in_a_body_are_named_in_full,
    an_unknown_slug_is_not_found,
    a_slug_keeps_to_its_rule,
);

async fn an_article_is_read_by_its_slug(app: TestApp) {
    app.has([article("On margins")
        .by("ada")
        .tagged("type")
        .headed("Gutters")])
        .await;
    let listed = app.get("/api/v1/articles").await.json();
    let mut article = app.get("/api/v1/articles/on-margins").await.json();
    let members = article.as_object_mut().unwrap();
    assert_eq!(members.remove("body_html").unwrap(), "<p>On margins</p>");
    assert_eq!(members.remove("version").unwrap(), 1);
    assert_eq!(
        members.remove("headings").unwrap(),
        serde_json::json!([{ "level": 2, "id": "gutters", "text": "Gutters" }])
    );
    assert_eq!(article, listed["items"][0]);
}

async fn images_in_a_body_are_named_in_full(app: TestApp) {
    let image = app.has_image("image/png", b"pixels").await;
    let body = format!(r#"<img src="/api/v1/media/{image}" alt="See /api/v1/media/">"#);
    app.has([article("Picture").showing(&body)]).await;
    let app = app.with(&["--public-url=https://example.org/api"]);
    let article = app.get("/api/v1/articles/picture").await.json();
    assert_eq!(
        article["body_html"],
        format!(
            r#"<img src="https://example.org/api/api/v1/media/{image}" alt="See /api/v1/media/">"#
        )
    );
}

async fn an_unknown_slug_is_not_found(app: TestApp) {
    let problem = app.get("/api/v1/articles/nothing-here").await;
    let problem = problem.problem(404, "not_found");
    assert_eq!(problem["detail"], "There is no such article.");
}

async fn a_slug_keeps_to_its_rule(app: TestApp) {
    let long = "a".repeat(101);
    for (slug, code) in [
        ("Upper", "pattern"),
        ("two--hyphens", "pattern"),
        ("-", "pattern"),
        ("a%2Fb", "pattern"),
        ("a%00b", "pattern"),
        ("%zz", "pattern"),
        ("%F0%9F%93%96", "pattern"),
        ("a%20b", "pattern"),
        (&long, "too_long"),
    ] {
        let answer = app.get(&format!("/api/v1/articles/{slug}")).await;
        assert_eq!(answer.mistakes(), [format!("path/slug {code}")], "{slug}");
    }
}
