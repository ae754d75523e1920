//! The API through its own published client, over a real port.

use shared_contracts::client::{ApiOpError, GetArticleApiError, HttpClient, reqwest};

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    the_client_reads_what_the_api_says,
    the_client_walks_through_pages,
    the_client_gets_errors_as_they_are_documented,
    the_client_and_the_api_are_of_one_contract,
);

async fn client(app: &TestApp) -> HttpClient {
    let address = app.listen().await;
    HttpClient::connect(&format!("http://{address}"), reqwest::Client::new())
}

async fn the_client_reads_what_the_api_says(app: TestApp) {
    let image = app.has_image("image/png", b"pixels").await;
    let leaf = article("Leaf")
        .by("ada")
        .tagged("paper")
        .covered(image, "A leaf");
    app.has([leaf.headed("Gutters").formerly_at("/old")]).await;
    let api = client(&app).await;
    let read = api.get_article("leaf").await.unwrap();
    assert_eq!((read.title.as_str(), read.version), ("Leaf", 1));
    assert_eq!(read.cover_image.unwrap().alt, "A leaf");
    assert_eq!(read.headings[0].text, "Gutters");
    assert_eq!(api.get_tag("paper").await.unwrap().article_count, 1);
    assert_eq!(
        api.get_author("ada").await.unwrap().display_name,
        "ADA Author"
    );
    assert_eq!(api.get_publication().await.unwrap().title, "Recto & Verso");
    assert_eq!(
        api.find_redirect("/old").await.unwrap().article_slug,
        "leaf"
    );
    let sitemap = api.list_sitemap_entries_builder().send().await.unwrap();
    assert_eq!(sitemap.items[0].slug, "leaf");
    let found = api.list_articles_builder().q("leaf").send().await.unwrap();
    assert!(
        found.items[0]
            .snippet_html
            .as_ref()
            .unwrap()
            .contains("<mark>")
    );
}

async fn the_client_walks_through_pages(app: TestApp) {
    app.has((0..5).map(|number| article("Leaf").called(&format!("leaf-{number}"))))
        .await;
    let api = client(&app).await;
    let mut page = api.list_articles_builder().limit(2).send().await.unwrap();
    let mut count = page.items.len();
    while let Some(cursor) = page.next_cursor {
        let next = api.list_articles_builder().limit(2).cursor(cursor);
        page = next.send().await.unwrap();
        count += page.items.len();
    }
    assert_eq!(count, 5);
}

async fn the_client_gets_errors_as_they_are_documented(app: TestApp) {
    let api = client(&app).await;
    let error = api.get_article("nothing-here").await.unwrap_err();
    let ApiOpError::Api(answer) = error else {
        panic!("{error}")
    };
    assert_eq!(answer.status, 404);
    let Some(GetArticleApiError::Status404(problem)) = answer.typed else {
        panic!("{:?}", answer.typed)
    };
    assert_eq!(problem.detail, "There is no such article.");
    let error = api
        .list_articles_builder()
        .limit(0)
        .send()
        .await
        .unwrap_err();
    let problem = error.problem().unwrap();
    assert_eq!(problem.errors[0].pointer, "/limit");
}

async fn the_client_and_the_api_are_of_one_contract(app: TestApp) {
    let answer = app.get("/health/live").await;
    let served = answer.header(shared_contracts::VERSION_HEADER);
    assert_eq!(served, shared_contracts::CONTRACT_VERSION);
    shared_contracts::fits(served).unwrap();
}
