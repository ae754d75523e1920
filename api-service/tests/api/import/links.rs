//! Links between posts.

use super::{Folder, body, notes};
use crate::support::{TestApp, on_both_engines};
use verso::importing::NoteKind;

on_both_engines!(
    links_between_posts_lead_to_articles,
    links_to_old_addresses_lead_to_articles,
    a_link_that_leads_nowhere_is_reported,
    template_tags_are_reported,
);

const TARGET: (&str, &str) = (
    "content/news/target/index.md",
    "+++\ntitle = \"T\"\npath = \"2020/01/02/target\"\n+++\n## What's new\n\nText\n",
);

async fn all_lead_to_the_target(app: &TestApp, links: &[&str]) {
    let written: Vec<_> = links
        .iter()
        .map(|link| format!("[x]({link})\n\n"))
        .collect();
    let front_matter = "+++\ntitle = \"L\"\npath = \"2020/01/05/links\"\n+++\n";
    let post = format!("{front_matter}{}", written.concat());
    let folder = Folder::with(&[TARGET, ("content/news/links.md", &post)]);
    let report = folder.import(app).await;
    assert!(report.notes.is_empty(), "{report}");
    let html = body(app, "links").await;
    let found = html
        .matches("href=\"https://example/articles/target")
        .count();
    assert_eq!(found, links.len(), "{html}");
}

async fn links_between_posts_lead_to_articles(app: TestApp) {
    all_lead_to_the_target(
        &app,
        &[
            "@/news/target/index.md",
            "@/news/target/index.md#what-s-new",
            "./target/index.md",
            "target/",
            "../news/target/index.md",
        ],
    )
    .await;
    let html = body(&app, "links").await;
    let target = body(&app, "target").await;
    assert!(target.contains("id=\"s-whats-new\""), "{target}");
    assert!(html.contains("/articles/target#s-what"), "{html}");
}

async fn links_to_old_addresses_lead_to_articles(app: TestApp) {
    all_lead_to_the_target(
        &app,
        &[
            "/2020/01/02/target/",
            "/2020/01/02/target",
            "/2020/01/02/target/index.html",
            "../../02/target/",
        ],
    )
    .await;
}

async fn a_link_that_leads_nowhere_is_reported(app: TestApp) {
    let folder = Folder::with(&[(
        "2020-01-01-a.md",
        "[a](gone.md) [b](@/gone.md) [c](https://x.example/y.md) [d](../../../etc/passwd) [e](#here)\n",
    )]);
    let report = folder.import(&app).await;
    let file = "2020-01-01-a.md";
    assert_eq!(
        notes(&report),
        [(file, NoteKind::BrokenLink), (file, NoteKind::BrokenLink)]
    );
}

async fn template_tags_are_reported(app: TestApp) {
    let folder = Folder::with(&[(
        "2020-01-01-a.md",
        "{{< gist x 1 >}} and `{% raw %}` and {{closure}}\n",
    )]);
    let report = folder.import(&app).await;
    assert_eq!(notes(&report), [("2020-01-01-a.md", NoteKind::TemplateTag)]);
    assert!(body(&app, "a").await.contains("{{&lt; gist x 1 &gt;}}"));
}
