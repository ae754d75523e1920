//! The same folder again.

use super::{Folder, article, run};
use crate::support::{TestApp, article as given, on_both_engines};

on_both_engines!(
    a_second_run_changes_nothing,
    a_changed_post_becomes_a_new_version,
    a_new_slug_redirects_from_the_old_one,
    a_dry_run_keeps_nothing,
    another_folder_does_not_take_over,
    an_address_that_is_taken_gets_a_number,
);

fn folder() -> Folder {
    let folder = Folder::with(&[
        (
            "2020-01-01-a.md",
            "# A\n\n![x](x.png) [b](2020-01-02-b.md)\n",
        ),
        (
            "2020-01-02-b.md",
            "---\ntitle: B\nslug: same\ntags: [x, y]\nauthor: Ada\n---\nText\n",
        ),
        ("2020-01-03-c.md", "---\ntitle: C\nslug: same\n---\nText\n"),
    ]);
    folder.write("x.png", super::PNG);
    folder
}

async fn a_second_run_changes_nothing(app: TestApp) {
    let folder = folder();
    assert_eq!(folder.import(&app).await.created, 3);
    let before = app.get("/api/v1/articles/a").await.json();
    app.clock.advance(chrono::Duration::days(1));
    let report = folder.import(&app).await;
    assert_eq!(
        (report.created, report.updated, report.unchanged),
        (0, 0, 3),
        "{report}"
    );
    assert_eq!(app.get("/api/v1/articles/a").await.json(), before);
}

async fn a_changed_post_becomes_a_new_version(app: TestApp) {
    let folder = folder();
    folder.import(&app).await;
    let id = article(&app, "same", &["id"]).await;
    folder.write("2020-01-02-b.md", "---\ntitle: B2\nslug: same\n---\nText\n");
    let report = folder.import(&app).await;
    assert_eq!((report.updated, report.unchanged), (1, 2), "{report}");
    let members = ["id", "title", "version", "tags", "authors"];
    assert_eq!(
        article(&app, "same", &members).await,
        format!("{id} | B2 | 2 | [] | []")
    );
    // An image is part of the posts that show it.
    folder.write("x.png", [super::PNG, b"more"].concat());
    assert_eq!(folder.import(&app).await.updated, 1);
}

async fn a_new_slug_redirects_from_the_old_one(app: TestApp) {
    let folder = Folder::with(&[("2020-01-01-a.md", "Text\n")]);
    folder.import(&app).await;
    folder.write("2020-01-01-a.md", "---\nslug: new\n---\nText\n");
    folder.import(&app).await;
    let redirect = app
        .get("/api/v1/redirects?path=%2Farticles%2Fa")
        .await
        .json();
    assert_eq!(redirect["article_slug"], "new");
}

async fn a_dry_run_keeps_nothing(app: TestApp) {
    let folder = folder();
    let report = run(&app, folder.options(), true).await;
    assert_eq!(report.created, 3, "{report}");
    assert!(app.get("/api/v1/articles").await.items("slug").is_empty());
    assert!(app.get("/api/v1/tags").await.items("slug").is_empty());
    assert_eq!(folder.import(&app).await.created, 3);
}

async fn another_folder_does_not_take_over(app: TestApp) {
    let (one, two) = (folder(), folder());
    one.import(&app).await;
    let mut options = two.options();
    options.name = Some("another".to_owned());
    let report = run(&app, options, false).await;
    assert_eq!((report.created, report.updated), (3, 0), "{report}");
    assert_eq!(article(&app, "a-2", &["title"]).await, "A");
}

async fn an_address_that_is_taken_gets_a_number(app: TestApp) {
    app.has([given("Same")]).await;
    folder().import(&app).await;
    let members = ["title"];
    assert_eq!(article(&app, "same", &members).await, "Same");
    assert_eq!(article(&app, "same-2", &members).await, "B");
    assert_eq!(article(&app, "same-2-2", &members).await, "C");
}
