//! Folders that nobody should have. A bad post never stops the rest.

use std::os::unix::fs::symlink;

use super::{Folder, article, notes, skipped};
use crate::support::{TestApp, on_both_engines};
use verso::importing::{NoteKind, SkipReason};

on_both_engines!(
    broken_posts_are_skipped_with_their_reasons,
    symbolic_links_are_not_followed,
    a_future_date_is_kept_until_then,
    too_many_tags_are_cut,
    strange_values_are_left_out,
    characters_that_no_database_keeps_are_replaced,
    deep_folders_end_somewhere,
);

const GOOD: (&str, &str) = ("2020-01-01-good.md", "Text\n");

async fn broken_posts_are_skipped_with_their_reasons(app: TestApp) {
    let folder = Folder::with(&[
        GOOD,
        ("a.md", "---\ntitle: [broken\n---\nText\n"),
        ("b.md", "+++\ntitle = \"unclosed\"\nText\n"),
        ("c.md", "---\ntitle: unclosed\nText\n"),
        ("d.md", "---\n- a list\n---\nText\n"),
        ("e.md", ""),
    ]);
    folder.write("f.md", b"caf\xe9");
    folder.write("g.md", "x".repeat(2 * 1024 * 1024));
    let report = folder.import(&app).await;
    assert_eq!(
        skipped(&report),
        [
            ("a.md", SkipReason::BrokenFrontMatter),
            ("b.md", SkipReason::BrokenFrontMatter),
            ("c.md", SkipReason::BrokenFrontMatter),
            ("d.md", SkipReason::BrokenFrontMatter),
            ("e.md", SkipReason::Empty),
            ("f.md", SkipReason::NotUtf8),
            ("g.md", SkipReason::TooLarge),
        ]
    );
    assert_eq!(report.created, 1);
    let text = report.to_string();
    assert!(
        text.contains("not UTF-8 (1)\n    f.md: the byte at 3 is not"),
        "{text}"
    );
}

async fn symbolic_links_are_not_followed(app: TestApp) {
    let folder = Folder::with(&[GOOD]);
    symlink("..", folder.path().join("loop")).unwrap();
    symlink("/etc/passwd", folder.path().join("passwd.md")).unwrap();
    let report = folder.import(&app).await;
    let mut found = skipped(&report);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("loop", SkipReason::SymbolicLink),
            ("passwd.md", SkipReason::SymbolicLink)
        ]
    );
    assert_eq!(report.created, 1);
}

async fn a_future_date_is_kept_until_then(app: TestApp) {
    let folder = Folder::with(&[("a.md", "---\ndate: 2026-06-16\n---\nText\n")]);
    let report = folder.import(&app).await;
    assert_eq!(notes(&report), [("a.md", NoteKind::Scheduled)]);
    app.get("/api/v1/articles/a").await.is(404);
    app.clock.advance(chrono::Duration::days(1));
    app.get("/api/v1/articles/a").await.is(200);
}

async fn too_many_tags_are_cut(app: TestApp) {
    let tags: Vec<String> = (0..10_000).map(|number| format!("tag {number}")).collect();
    let folder = Folder::with(&[GOOD]);
    folder.write(
        "2020-01-02-a.md",
        format!("---\ntags: [{}]\n---\nText\n", tags.join(", ")),
    );
    let report = folder.import(&app).await;
    assert_eq!(notes(&report), [("2020-01-02-a.md", NoteKind::TooManyTags)]);
    let article = app.get("/api/v1/articles/a").await.json();
    assert_eq!(article["tags"].as_array().unwrap().len(), 50);
}

async fn strange_values_are_left_out(app: TestApp) {
    let folder = Folder::with(&[(
        "2020-01-01-a.md",
        "---\ntitle: [a, b]\ndate: soon\nupdated: {x: 1}\ntags: [\"!?\", {a: 1}, ok]\nauthor: \"...\"\n\
         aliases: [\"has spaces in it\", \"/fine\"]\ndraft: maybe\n---\nText\n",
    )]);
    let report = folder.import(&app).await;
    assert_eq!(report.created, 1, "{report}");
    let members = ["title", "tags/0/slug", "authors", "published_at"];
    assert_eq!(
        article(&app, "a", &members).await,
        "A | ok | [] | 2020-01-01T00:00:00Z"
    );
    let kinds: Vec<_> = notes(&report).into_iter().map(|(_, kind)| kind).collect();
    for kind in [
        NoteKind::UnreadableDate,
        NoteKind::NameRefused,
        NoteKind::PathRefused,
    ] {
        assert!(kinds.contains(&kind), "{kind} is missing in {report}");
    }
}

async fn characters_that_no_database_keeps_are_replaced(app: TestApp) {
    let folder = Folder::with(&[(
        "2020-01-01-a.md",
        "---\ntitle: \"N\\0UL\"\nsummary: \"\\u001f\"\n---\nText\0 &#0; end\n",
    )]);
    let report = folder.import(&app).await;
    assert_eq!((report.created, report.skipped.len()), (1, 0), "{report}");
    let members = ["title", "body_html"];
    assert_eq!(
        article(&app, "a", &members).await,
        "N UL | <p>Text\u{fffd} \u{fffd} end</p>\n"
    );
}

async fn deep_folders_end_somewhere(app: TestApp) {
    let folder = Folder::with(&[GOOD]);
    folder.write(&format!("{}a.md", "d/".repeat(60)), "Text\n");
    let report = folder.import(&app).await;
    assert_eq!((report.created, report.skipped.len()), (1, 1), "{report}");
}
