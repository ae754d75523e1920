//! The habits of site generators.

use super::{Folder, article, notes, run, skipped};
use crate::support::{TestApp, on_both_engines};
use verso::importing::{NoteKind, SkipReason};

on_both_engines!(
    zola_keeps_the_address_and_the_taxonomies,
    hugo_writes_yaml_and_bundles,
    jekyll_puts_the_date_into_the_name,
    pelican_writes_bare_lines,
    hexo_and_eleventy_are_understood,
    obsidian_links_with_double_brackets,
    authors_are_described_in_a_file,
    a_post_without_fields_has_a_heading_or_a_name,
    a_default_date_and_a_default_author_help_out,
    only_posts_become_articles,
);

const SEEN: &[&str] = &[
    "title",
    "published_at",
    "authors/0/username",
    "tags/0/name",
    "summary",
];

async fn redirect(app: &TestApp, path: &str) -> String {
    let path = path.replace('/', "%2F");
    let answer = app
        .get(&format!("/api/v1/redirects?path={path}"))
        .await
        .json();
    answer["article_slug"].as_str().unwrap().to_owned()
}

async fn zola_keeps_the_address_and_the_taxonomies(app: TestApp) {
    let folder = Folder::with(&[
        ("content/_index.md", "+++\ntitle = \"Section\"\n+++\n"),
        (
            "content/news/one.md",
            "+++\npath = \"2014/12/12/1.0-Timeline\"\ntitle = \"The timeline\"\nauthors = [\"The Core Team\"]\n\
             aliases = [\"old/timeline.html\"]\n[taxonomies]\ntags = [\"Releases\"]\n+++\nFirst words.\n\nMore.\n",
        ),
    ]);
    let report = folder.import(&app).await;
    assert_eq!((report.created, report.sections), (1, 1), "{report}");
    assert_eq!(
        article(&app, "1-0-timeline", SEEN).await,
        "The timeline | 2014-12-12T00:00:00Z | the-core-team | Releases | First words."
    );
    for path in ["/2014/12/12/1.0-Timeline", "/old/timeline.html"] {
        assert_eq!(redirect(&app, path).await, "1-0-timeline");
    }
}

async fn hugo_writes_yaml_and_bundles(app: TestApp) {
    let folder = Folder::with(&[
        (
            "content/posts/my-trip/index.md",
            "---\ntitle: My trip\ndate: 2020-01-02T10:00:00+02:00\nlastmod: 2020-02-01\nauthor: Ada\ntags: [Sea, Sun]\n\
             description: By boat.\nslug: the-trip\n---\nText\n",
        ),
        (
            "archetypes/default.md",
            "---\ntitle: \"{{ .Name }}\"\ndate: {{ .Date }}\n---\n",
        ),
    ]);
    let report = folder.import(&app).await;
    assert_eq!((report.created, report.skipped.len()), (1, 0), "{report}");
    assert_eq!(
        article(&app, "the-trip", SEEN).await,
        "My trip | 2020-01-02T08:00:00Z | ada | Sea | By boat."
    );
    assert_eq!(
        article(&app, "the-trip", &["updated_at"]).await,
        "2020-02-01T00:00:00Z"
    );
    assert_eq!(redirect(&app, "/posts/my-trip").await, "the-trip");
}

async fn jekyll_puts_the_date_into_the_name(app: TestApp) {
    let folder = Folder::with(&[
        (
            "_posts/2020-01-02-hello-world.md",
            "---\nlayout: post\ntitle: Hello\ncategories: news\n---\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n",
        ),
        (
            "_drafts/later.md",
            "---\ntitle: Later\ndate: 2020-01-03\n---\nText\n",
        ),
        (
            "_posts/2020-01-04-hidden.md",
            "---\ntitle: Hidden\npublished: false\n---\nText\n",
        ),
    ]);
    let report = folder.import(&app).await;
    assert_eq!(report.created, 3, "{report}");
    assert_eq!(
        notes(&report),
        [
            ("_drafts/later.md", NoteKind::Draft),
            ("_posts/2020-01-04-hidden.md", NoteKind::Draft)
        ]
    );
    assert_eq!(
        article(
            &app,
            "hello-world",
            &["title", "published_at", "tags/0/slug"]
        )
        .await,
        "Hello | 2020-01-02T00:00:00Z | news"
    );
    assert!(
        super::body(&app, "hello-world")
            .await
            .contains("language-ruby")
    );
    assert_eq!(
        redirect(&app, "/2020/01/02/hello-world.html").await,
        "hello-world"
    );
    app.get("/api/v1/articles/later").await.is(404);
}

async fn pelican_writes_bare_lines(app: TestApp) {
    let folder = Folder::with(&[(
        "super.md",
        "Title: My super title: it goes on\nDate: 2010-12-03 10:20\nCategory: Python\nAuthor: Alexis M\n\
         Summary: Short.\nStatus: published\n\nText\n",
    )]);
    folder.import(&app).await;
    assert_eq!(
        article(&app, "super", SEEN).await,
        "My super title: it goes on | 2010-12-03T10:20:00Z | alexis-m | Python | Short."
    );
}

async fn hexo_and_eleventy_are_understood(app: TestApp) {
    let folder = Folder::with(&[
        (
            "source/_posts/hexo.md",
            "title: Hexo\ndate: 2020/01/02 03:04:05\ntags: a\n---\nText\n",
        ),
        (
            "src/blog/eleventy.md",
            "---\r\ntitle: Eleventy\r\npubDate: Jan 2, 2020\r\npermalink: /eleven/\r\ntags:\r\n  - b\r\n---\r\nText\r\n",
        ),
    ]);
    let report = folder.import(&app).await;
    assert_eq!(report.created, 2, "{report}");
    assert_eq!(
        article(&app, "hexo", &["title", "published_at", "tags/0/slug"]).await,
        "Hexo | 2020-01-02T03:04:05Z | a"
    );
    assert_eq!(
        article(&app, "eleven", &["title", "tags/0/slug"]).await,
        "Eleventy | b"
    );
    assert_eq!(redirect(&app, "/eleven").await, "eleven");
}

async fn obsidian_links_with_double_brackets(app: TestApp) {
    let folder = Folder::with(&[
        (".obsidian/note.md", "# Not seen"),
        (
            "Notes/First note.md",
            "---\ncreated: 2020-01-02\ntags:\n  - \"#idea\"\n---\nSee [[Second note|there]].\n",
        ),
        (
            "Other/Second note.md",
            "---\ncreated: 2020-01-03\n---\nBack to [[First note]], not to [[Nowhere]].\n",
        ),
    ]);
    let report = folder.import(&app).await;
    assert_eq!(report.created, 2, "{report}");
    let first = super::body(&app, "first-note").await;
    assert!(
        first.contains("<a href=\"https://example/articles/second-note\">there</a>"),
        "{first}"
    );
    let second = super::body(&app, "second-note").await;
    assert!(
        second.contains("/articles/first-note\">First note</a>"),
        "{second}"
    );
    assert!(second.contains("[[Nowhere]]"), "{second}");
    assert_eq!(
        article(&app, "first-note", &["title", "tags/0/slug"]).await,
        "First note | idea"
    );
}

async fn authors_are_described_in_a_file(app: TestApp) {
    let folder = Folder::with(&[
        (
            "authors.toml",
            "[[authors]]\nusername = \"ada\"\ndisplay_name = \"Ada L.\"\nbio = \"Counts.\"\nwebsite_url = \"https://ada.example\"\n",
        ),
        (
            "a.md",
            "---\ntitle: A\ndate: 2020-01-01\nauthor: ada l.\n---\nText\n",
        ),
        (
            "b.md",
            "---\ntitle: B\ndate: 2020-01-01\nauthors: [ada, Bo B.]\n---\nText\n",
        ),
    ]);
    folder.import(&app).await;
    let ada = app.get("/api/v1/authors/ada").await.json();
    assert_eq!(
        (&ada["bio"], &ada["article_count"]),
        (&"Counts.".into(), &2.into())
    );
    let members = ["authors/0/display_name", "authors/1/username"];
    assert_eq!(article(&app, "b", &members).await, "Ada L. | bo-b");
}

async fn a_post_without_fields_has_a_heading_or_a_name(app: TestApp) {
    let folder = Folder::with(&[
        ("2020/01/02/with-heading.md", "# The heading\n\nText\n"),
        ("2020-01-03-by_its-name.md", "Text\n"),
        (
            "2020-01-04-twice.md",
            "---\ntitle: Twice\n---\n# Twice\n\nText\n",
        ),
    ]);
    folder.import(&app).await;
    let members = ["title", "body_html"];
    assert_eq!(
        article(&app, "with-heading", &members).await,
        "The heading | <p>Text</p>\n"
    );
    assert_eq!(
        article(&app, "by-its-name", &members).await,
        "By its name | <p>Text</p>\n"
    );
    assert_eq!(
        article(&app, "twice", &members).await,
        "Twice | <p>Text</p>\n"
    );
}

async fn a_default_date_and_a_default_author_help_out(app: TestApp) {
    let folder = Folder::with(&[("note.md", "Text\n")]);
    let report = folder.import(&app).await;
    assert_eq!(notes(&report), [("note.md", NoteKind::NoDate)]);
    app.get("/api/v1/articles/note").await.is(404);
    let mut options = folder.options();
    options.default_date = Some("2020-01-01T00:00:00Z".parse().unwrap());
    options.default_author = Some("Ada".to_owned());
    assert_eq!(run(&app, options, false).await.updated, 1);
    assert_eq!(
        article(&app, "note", &["published_at", "authors/0/username"]).await,
        "2020-01-01T00:00:00Z | ada"
    );
}

async fn only_posts_become_articles(app: TestApp) {
    let folder = Folder::with(&[
        ("README.md", "# About this folder\n"),
        (
            "content/latest.md",
            "+++\ntemplate = \"latest.html\"\n+++\n",
        ),
        ("content/_index.md", "+++\n+++\nWelcome\n"),
        ("node_modules/x/a.md", "# X"),
        (".git/a.md", "# X"),
        ("notes.txt", "X"),
    ]);
    let report = folder.import(&app).await;
    assert_eq!(
        skipped(&report),
        [
            ("README.md", SkipReason::AboutTheFolder),
            ("content/latest.md", SkipReason::Empty)
        ]
    );
    assert_eq!((report.created, report.sections), (0, 1));
}
