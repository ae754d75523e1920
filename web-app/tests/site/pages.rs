//! What each page shows.

use crate::support::Pair;

#[tokio::test]
async fn the_front_page_has_a_lead_story_a_list_and_the_tags() {
    let pair = Pair::start().await;
    let page = pair.get("/").await;
    assert_eq!(page.status, 200);
    assert!(page.contains("<title>The Sample Review</title>"));
    assert!(page.contains("class=\"lead\"") && page.contains("Everything a page can hold"));
    assert!(page.contains("href=\"/articles/a-quiet-release\""));
    assert!(page.contains("href=\"/tags/field-notes\""));
    assert!(page.contains("rel=\"canonical\" href=\"http://localhost:3000/\""));
}

#[tokio::test]
async fn lists_lead_to_older_articles_and_back() {
    let pair = Pair::start().await;
    let first = pair.get("/").await;
    assert!(first.contains("href=\"/?cursor=after-20\"") && !first.contains("Latest articles</a>"));
    let last = pair.get("/?cursor=after-40").await;
    assert!(last.contains("<a href=\"/\">") && !last.contains("rel=\"next\""));
    assert!(last.contains("name=\"robots\" content=\"noindex\""));
    assert!(!last.contains("class=\"lead\""));
}

#[tokio::test]
async fn the_font_for_code_is_preloaded_where_there_is_code() {
    let pair = Pair::start().await;
    let font = "href=\"/assets/source-code-pro-latin.0123abcd.woff2\"";
    let with_code = pair.get("/articles/everything-a-page-can-hold").await;
    assert!(with_code.contains(font));
    assert!(!pair.get("/tags").await.contains(font));
}

#[tokio::test]
async fn an_article_has_its_body_authors_tags_and_contents() {
    let pair = Pair::start().await;
    let page = pair.get("/articles/everything-a-page-can-hold").await;
    assert_eq!(page.status, 200);
    assert!(page.contains("<span class=\"hl-keyword\">pub fn</span>"));
    assert!(page.contains("href=\"/authors/ada\">Ada Lovelace</a>"));
    assert!(page.contains("rel=\"tag\">Craft</a>"));
    assert!(page.contains("<a href=\"#s-a-table\">A table</a>"));
    assert!(page.contains("<time datetime=\"2026-11-02T12:00:00Z\">2 November 2026</time>"));
    assert!(page.contains("content=\"article\" property=\"og:type\""));
}

#[tokio::test]
async fn tags_and_authors_have_an_index_and_a_page_each() {
    let pair = Pair::start().await;
    assert!(
        pair.get("/tags")
            .await
            .contains("href=\"/tags/releases\">Releases</a>")
    );
    let tag = pair.get("/tags/releases").await;
    assert!(tag.contains("<title>Releases · The Sample Review</title>"));
    assert!(tag.contains("href=\"/tags/releases?cursor=after-20\""));
    assert!(
        pair.get("/authors")
            .await
            .contains("href=\"/authors/tomasz-slivka\">Tomasz Ślivka</a>")
    );
    let author = pair.get("/authors/ada").await;
    assert!(
        author.contains("about what they might weave")
            && author.contains("href=\"https://example.com/ada\"")
    );
}

#[tokio::test]
async fn a_search_is_a_plain_form_and_shows_where_it_matched() {
    let pair = Pair::start().await;
    let page = pair.get("/search?q=quiet").await;
    assert!(page.contains("action=\"/search\" method=\"get\""));
    assert!(
        page.contains("value=\"quiet\""),
        "the field keeps what was asked"
    );
    assert!(page.contains("<mark>quiet</mark>"));
    assert!(
        pair.get("/search?q=nothing+like+it")
            .await
            .contains("Nothing matches.")
    );
    let nothing = pair.get("/search?q=+").await;
    assert_eq!(nothing.status, 200);
    assert!(nothing.contains("What are you looking for?"));
}

#[tokio::test]
async fn what_a_reader_typed_is_shown_as_text() {
    let pair = Pair::start().await;
    let page = pair
        .get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
        .await;
    assert_eq!(page.status, 200);
    assert!(!page.contains("<script>alert"));
}

#[tokio::test]
async fn an_empty_publication_says_so() {
    let pair = Pair::start().await;
    pair.api.edit(|sample| sample.articles.clear());
    assert!(
        pair.get("/")
            .await
            .contains("Nothing has been published yet.")
    );
    assert!(pair.get("/tags").await.contains("There are no tags yet."));
}

#[tokio::test]
async fn pages_carry_no_code_for_the_browser_but_two_small_scripts() {
    let pair = Pair::start().await;
    let page = pair.get("/articles/everything-a-page-can-hold").await;
    assert_eq!(page.body.matches("<script").count(), 2);
    assert!(!page.contains("modulepreload") && !page.contains("rel=\"preload\" as=\"fetch\""));
    assert!(!page.contains(" style=") && !page.contains(" onclick="));
}
