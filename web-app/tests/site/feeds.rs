//! What programs read.

use crate::support::Pair;

#[tokio::test]
async fn the_feeds_of_the_api_are_served_here() {
    let pair = Pair::start().await;
    for (path, kind, content) in [
        (
            "/feed.xml",
            "application/atom+xml",
            "http://www.w3.org/2005/Atom",
        ),
        (
            "/feed.json",
            "application/feed+json",
            "https://jsonfeed.org/version/1.1",
        ),
    ] {
        let feed = pair.get(path).await;
        assert_eq!(feed.status, 200);
        assert!(feed.header("content-type").starts_with(kind));
        assert!(feed.contains(content));
        assert_eq!(
            pair.get_with(path, &[("if-none-match", feed.header("etag"))])
                .await
                .status,
            304
        );
    }
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
