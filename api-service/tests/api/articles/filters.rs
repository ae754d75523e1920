//! `GET /api/v1/articles`: filters, alone and together.

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    filters_and_orders_combine_freely,
    articles_must_have_every_tag_asked_for,
    the_first_moment_of_a_range_is_in_it_and_the_last_is_not,
    times_are_compared_as_points_in_time_whatever_their_offset,
    a_tag_or_author_that_does_not_exist_has_no_articles,
    a_filter_keeps_to_its_rule,
);

const DAYS: [&str; 4] = ["01", "02", "03", "04"];

/// Sixteen articles: every combination of two tags, two authors and four days.
async fn sixteen_articles(app: &TestApp) {
    for number in 0..16_usize {
        let mut leaf = article(&format!("Leaf {number:02}")).saying("folio");
        if number & 1 != 0 {
            leaf = leaf.tagged("paper");
        }
        if number & 2 != 0 {
            leaf = leaf.tagged("type");
        }
        if number & 4 != 0 {
            leaf = leaf.by("ada");
        }
        let day = DAYS[(number * 7) % 4];
        app.has([leaf.published(&format!("2026-01-{day}T{number:02}:00:00Z"))])
            .await;
    }
}

async fn filters_and_orders_combine_freely(app: TestApp) {
    sixteen_articles(&app).await;
    for bits in 0..64 {
        let has = |bit: u8| bits & (1 << bit) != 0;
        let mut query = "limit=100".to_owned();
        let mut expected: Vec<(String, String)> = (0..16_usize)
            .map(|number| {
                let time = format!("{}T{number:02}", DAYS[(number * 7) % 4]);
                (time, format!("leaf-{number:02}"))
            })
            .collect();
        let number = |slug: &str| slug[5..].parse::<u8>().unwrap();
        if has(0) {
            query += "&tag=paper";
            expected.retain(|(_, slug)| number(slug) & 1 != 0);
        }
        if has(1) {
            query += "&tag=type";
            expected.retain(|(_, slug)| number(slug) & 2 != 0);
        }
        if has(2) {
            query += "&author=ada";
            expected.retain(|(_, slug)| number(slug) & 4 != 0);
        }
        if has(3) {
            query += "&published_after=2026-01-02T00:00:00Z";
            expected.retain(|(time, _)| time.as_str() >= "02");
        }
        if has(4) {
            query += "&published_before=2026-01-04T00:00:00Z";
            expected.retain(|(time, _)| time.as_str() < "04");
        }
        if has(5) {
            query += "&q=folio&sort=published_at";
            expected.sort();
        } else {
            query += "&sort=-title";
            expected.sort_by(|one, other| other.1.cmp(&one.1));
        }
        let slugs = app
            .get(&format!("/api/v1/articles?{query}"))
            .await
            .items("slug");
        let expected: Vec<_> = expected.into_iter().map(|(_, slug)| slug).collect();
        assert_eq!(slugs, expected, "{query}");
    }
}

async fn articles_must_have_every_tag_asked_for(app: TestApp) {
    app.has([
        article("Both").tagged("paper").tagged("type"),
        article("One").tagged("paper"),
        article("None"),
    ])
    .await;
    let both = app.get("/api/v1/articles?tag=paper&tag=type").await;
    assert_eq!(both.items("slug"), ["both"]);
    let twice = app.get("/api/v1/articles?tag=type&tag=type").await;
    assert_eq!(twice.items("slug"), ["both"]);
}

async fn the_first_moment_of_a_range_is_in_it_and_the_last_is_not(app: TestApp) {
    app.has([
        article("First").published("2026-01-01T00:00:00Z"),
        article("Last").published("2026-01-02T00:00:00Z"),
    ])
    .await;
    let range = "published_after=2026-01-01T00:00:00Z&published_before=2026-01-02T00:00:00Z";
    let inside = app.get(&format!("/api/v1/articles?{range}")).await;
    assert_eq!(inside.items("slug"), ["first"]);
}

async fn times_are_compared_as_points_in_time_whatever_their_offset(app: TestApp) {
    app.has([
        article("Whole").published("2026-01-01T10:00:00Z"),
        article("Fraction").published("2026-01-01T10:00:00.5Z"),
    ])
    .await;
    for (after, expected) in [
        ("2026-01-01T12:00:00%2B02:00", vec!["fraction", "whole"]),
        ("2026-01-01T05:00:00.000001-05:00", vec!["fraction"]),
        ("2026-01-01T10:00:00.500000Z", vec!["fraction"]),
        ("2026-01-01T10:00:00.500001Z", vec![]),
    ] {
        let path = format!("/api/v1/articles?published_after={after}");
        assert_eq!(app.get(&path).await.items("slug"), expected, "{after}");
    }
}

async fn a_tag_or_author_that_does_not_exist_has_no_articles(app: TestApp) {
    app.has([article("Leaf").tagged("paper").by("ada")]).await;
    for query in [
        "tag=glue",
        "tag=paper&tag=glue",
        "author=bob",
        "tag=paper&author=bob",
    ] {
        let answer = app.get(&format!("/api/v1/articles?{query}")).await;
        assert!(answer.items("slug").is_empty(), "{query}");
    }
}

async fn a_filter_keeps_to_its_rule(app: TestApp) {
    let long = "a".repeat(101);
    for (query, mistake) in [
        ("tag=", "query/tag too_short"),
        ("tag=Paper", "query/tag pattern"),
        ("tag=paper--type", "query/tag pattern"),
        ("tag=%F0%9F%93%96", "query/tag pattern"),
        (&format!("tag={long}"), "query/tag too_long"),
        ("tag=a&tag=b&tag=c&tag=d&tag=e&tag=f", "query/tag too_many"),
        ("author=Ada%20L", "query/author pattern"),
        ("author=a&author=b", "query/author repeated"),
        ("published_after=2026-01-01", "query/published_after format"),
        (
            "published_after=2026-13-01T00:00:00Z",
            "query/published_after format",
        ),
        (
            "published_before=10000-01-01T00:00:00Z",
            "query/published_before format",
        ),
        (
            "published_before=0000-01-01T00:00:00%2B01:00",
            "query/published_before format",
        ),
        ("sort=relevance", "query/sort needs_q"),
        ("q=", "query/q too_short"),
        ("q=%2B%2B%2B", "query/q pattern"),
        ("q=a%0Ab", "query/q pattern"),
    ] {
        let answer = app.get(&format!("/api/v1/articles?{query}")).await;
        assert_eq!(answer.mistakes(), [mistake], "{query}");
    }
}
