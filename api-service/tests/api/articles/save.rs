//! Articles saved again: what changes, and what stays.

use verso::publishing::articles::{NewArticle, Saved, save};

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    saving_the_same_again_changes_nothing,
    a_changed_article_becomes_its_next_version,
    a_taken_slug_gets_a_number,
    an_article_that_changes_its_slug_is_found_at_its_old_address,
    an_update_replaces_authors_and_tags,
    an_update_is_searched_by_its_new_words_only,
);

async fn saved(app: &TestApp, article: impl Into<NewArticle>) -> Saved {
    let mut transaction = app.state.database.begin().await.unwrap();
    let article = article.into();
    let now = app.state.clock.now();
    let saved = save(&mut transaction, &article, now, &*app.state.random).await;
    transaction.commit().await.unwrap();
    saved.unwrap()
}

async fn saving_the_same_again_changes_nothing(app: TestApp) {
    assert_eq!(
        saved(&app, article("Leaf")).await,
        Saved::Created("leaf".into())
    );
    let before = app.get("/api/v1/articles/leaf").await.json();
    assert_eq!(saved(&app, article("Leaf")).await, Saved::Unchanged);
    assert_eq!(app.get("/api/v1/articles/leaf").await.json(), before);
}

async fn a_changed_article_becomes_its_next_version(app: TestApp) {
    app.has([article("Leaf")]).await;
    let before = app.get("/api/v1/articles/leaf").await.json();
    let changed = article("Leaf").titled("Leaf, revised");
    assert_eq!(saved(&app, changed).await, Saved::Updated("leaf".into()));
    let after = app.get("/api/v1/articles/leaf").await.json();
    assert_eq!(after["id"], before["id"]);
    assert_eq!(after["title"], "Leaf, revised");
    assert_eq!(
        (&before["version"], &after["version"]),
        (&1.into(), &2.into())
    );
}

async fn a_taken_slug_gets_a_number(app: TestApp) {
    app.has([article("One").called("leaf"), article("Two").called("leaf")])
        .await;
    let third = saved(&app, article("Three").called("leaf")).await;
    assert_eq!(third, Saved::Created("leaf-3".into()));
    assert_eq!(
        app.get("/api/v1/articles/leaf-2").await.json()["title"],
        "Two"
    );
}

async fn an_article_that_changes_its_slug_is_found_at_its_old_address(app: TestApp) {
    app.has([article("Leaf")]).await;
    app.has([article("Leaf").renamed("folio")]).await;
    app.get("/api/v1/articles/leaf")
        .await
        .problem(404, "not_found");
    let redirect = app
        .get("/api/v1/redirects?path=/articles/leaf")
        .await
        .json();
    assert_eq!(redirect["article_slug"], "folio");
}

async fn an_update_replaces_authors_and_tags(app: TestApp) {
    app.has([article("Leaf").by("ada").tagged("paper")]).await;
    app.has([article("Leaf").by("bob").tagged("type")]).await;
    assert_eq!(app.get("/api/v1/authors").await.items("username"), ["bob"]);
    assert_eq!(app.get("/api/v1/tags").await.items("slug"), ["type"]);
}

async fn an_update_is_searched_by_its_new_words_only(app: TestApp) {
    app.has([article("Leaf").saying("vellum")]).await;
    app.has([article("Leaf").saying("parchment")]).await;
    assert!(
        app.get("/api/v1/articles?q=vellum")
            .await
            .items("slug")
            .is_empty()
    );
    let found = app.get("/api/v1/articles?q=parchment").await;
    assert_eq!(found.items("slug"), ["leaf"]);
}
