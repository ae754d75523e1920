//! The cache of answers while the API is well.

use futures::future::join_all;

use crate::support::Pair;

#[tokio::test]
async fn a_fresh_answer_is_not_asked_for_again() {
    let pair = Pair::with(&["--cache-fresh-ms=3600000"]).await;
    for _ in 0..3 {
        assert_eq!(pair.get("/articles/a-quiet-release").await.status, 200);
    }
    assert_eq!(pair.asked("/api/v1/articles/a-quiet-release"), 1);
    assert_eq!(pair.asked("/api/v1/publication"), 1);
}

#[tokio::test]
async fn an_old_answer_is_asked_for_by_its_etag() {
    let pair = Pair::start().await;
    let first = pair.get("/articles/a-quiet-release").await;
    let second = pair.get("/articles/a-quiet-release").await;
    assert_eq!(first.header("etag"), second.header("etag"));
    let received = pair.api.received();
    let of_the_article: Vec<_> = received
        .iter()
        .filter(|received| received.target.ends_with("/a-quiet-release"))
        .collect();
    assert_eq!(of_the_article.len(), 2);
    assert!(!of_the_article[0].headers.contains_key("if-none-match"));
    assert!(of_the_article[1].headers.contains_key("if-none-match"));
}

#[tokio::test]
async fn a_stale_answer_is_shown_while_a_new_one_is_fetched_behind_it() {
    let pair = Pair::with(&["--cache-stale-ms=3600000"]).await;
    pair.get("/tags").await;
    pair.api.edit(|sample| sample.title = "Another name".into());
    assert!(
        pair.get("/tags").await.contains("The Sample Review"),
        "the reader does not wait"
    );
    pair.get_until("/tags", |page| page.contains("Another name"))
        .await;
}

#[tokio::test]
async fn readers_who_ask_the_same_at_once_share_one_question() {
    let pair = Pair::with(&["--cache-fresh-ms=3600000"]).await;
    let replies = join_all((0..50).map(|_| pair.get("/articles/a-quiet-release"))).await;
    assert!(replies.iter().all(|reply| reply.status == 200));
    assert_eq!(pair.asked("/api/v1/articles/a-quiet-release"), 1);
}

#[tokio::test]
async fn what_was_taken_back_is_gone() {
    let pair = Pair::start().await;
    assert_eq!(pair.get("/articles/a-quiet-release").await.status, 200);
    pair.api.edit(|sample| {
        sample
            .articles
            .retain(|article| article.slug != "a-quiet-release");
    });
    assert_eq!(pair.get("/articles/a-quiet-release").await.status, 404);
}
