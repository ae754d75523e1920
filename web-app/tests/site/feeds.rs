//! What programs read.

use crate::support::Pair;

#[tokio::test]
async fn the_atom_feed_holds_the_newest_articles_whole() {
    let pair = Pair::start().await;
    let feed = pair.get("/feed.xml").await;
    assert_eq!(feed.status, 200);
    assert!(
        feed.header("content-type")
            .starts_with("application/atom+xml")
    );
    assert_eq!(feed.body.matches("<entry>").count(), 20);
    assert!(feed.contains("href=\"http://localhost:3000/articles/a-quiet-release\""));
    assert!(
        feed.contains("&lt;span class=&quot;hl-keyword&quot;&gt;") || feed.contains("hl-keyword")
    );
    let again = pair
        .get_with("/feed.xml", &[("if-none-match", feed.header("etag"))])
        .await;
    assert_eq!(again.status, 304);
}

#[tokio::test]
async fn the_json_feed_says_the_same() {
    let pair = Pair::start().await;
    let feed = pair.get("/feed.json").await;
    assert!(
        feed.header("content-type")
            .starts_with("application/feed+json")
    );
    let feed: serde_json::Value = serde_json::from_str(&feed.body).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["items"].as_array().unwrap().len(), 20);
    assert_eq!(
        feed["items"][1]["url"],
        "http://localhost:3000/articles/a-quiet-release"
    );
}

#[tokio::test]
async fn the_sitemap_lists_every_article() {
    let pair = Pair::start().await;
    let index = pair.get("/sitemap.xml").await;
    assert!(index.contains("<loc>http://localhost:3000/sitemaps/1.xml</loc>"));
    let part = pair.get("/sitemaps/1.xml").await;
    assert_eq!(part.body.matches("<url>").count(), 46);
    assert!(part.contains("<loc>http://localhost:3000/articles/a-quiet-release</loc>"));
    assert!(
        pair.get("/robots.txt")
            .await
            .contains("Sitemap: http://localhost:3000/sitemap.xml")
    );
}
