//! Addresses: old ones, wrong ones, and hostile ones.

use crate::support::Pair;

#[tokio::test]
async fn an_old_address_leads_to_its_article_for_good() {
    let pair = Pair::start().await;
    let reply = pair.get("/old/a-quiet-release.html").await;
    assert_eq!(reply.status, 308);
    assert_eq!(reply.header("location"), "/articles/a-quiet-release");
}

#[tokio::test]
async fn an_unknown_address_gets_a_page_that_helps() {
    let pair = Pair::start().await;
    for path in [
        "/nowhere",
        "/articles/nothing",
        "/tags/nothing",
        "/authors/nobody",
        "/sitemaps/9.xml",
        "/sitemaps/x",
    ] {
        let reply = pair.get(path).await;
        assert_eq!(reply.status, 404, "{path}");
        assert!(
            reply.contains("This page is not here") && reply.contains("The Sample Review"),
            "{path}"
        );
        assert_eq!(reply.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn a_question_that_cannot_be_asked_is_answered_with_what_is_wrong() {
    let pair = Pair::start().await;
    let long = format!("/search?q={}", "x".repeat(5_000));
    for path in [
        "/?cursor=nonsense",
        "/tags/craft?cursor=%00",
        "/search?q=%00",
        &long,
    ] {
        let reply = pair.get(path).await;
        assert_eq!(reply.status, 400, "{path}");
        assert!(
            reply.contains("This address is not understood") && reply.contains("must"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn malformed_encodings_harm_nothing() {
    let pair = Pair::start().await;
    for path in [
        "/articles/%FF",
        "/articles/%",
        "/articles/%00",
        "/tags/%C3%28",
        "/%E0%A4%A",
        "/..%2f..%2fetc/passwd",
    ] {
        assert_eq!(pair.get(path).await.status, 404, "{path}");
    }
    for path in [
        "/search?q=%FF%",
        "/search?q=a&q=b",
        "/search?&&==&q",
        "/?q=%zz",
    ] {
        assert_eq!(pair.get(path).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn pages_can_be_read_and_nothing_else() {
    let pair = Pair::start().await;
    let reply = reqwest::Client::new()
        .post(format!("{}/tags", pair.url))
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 405);
    assert_eq!(reply.headers()["allow"], "GET,HEAD");
    let head = reqwest::Client::new()
        .head(format!("{}/tags", pair.url))
        .send()
        .await
        .unwrap();
    assert_eq!(head.status(), 200);
    assert!(head.headers().contains_key("etag"));
}
