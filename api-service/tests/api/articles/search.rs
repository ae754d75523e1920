//! `GET /api/v1/articles?q=`: full-text search, alike on both engines.

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    a_match_in_the_title_outranks_one_in_the_body,
    all_words_must_occur,
    a_quoted_phrase_must_occur_as_it_is,
    the_last_word_matches_as_a_prefix,
    words_are_found_in_their_other_forms,
    common_words_are_found,
    accents_and_capitals_do_not_matter,
    words_between_signs_are_found,
    operators_of_the_engines_are_plain_text,
    every_script_can_be_searched,
    snippets_mark_the_match_and_escape_the_rest,
    a_list_without_a_search_has_no_snippets,
    search_can_be_sorted_and_filtered,
    only_the_author_s_own_words_are_searched,
);

async fn search(app: &TestApp, q: &str) -> Vec<String> {
    let encoded: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
    let mut slugs = app
        .get(&format!("/api/v1/articles?q={encoded}"))
        .await
        .items("slug");
    slugs.sort();
    slugs
}

async fn a_match_in_the_title_outranks_one_in_the_body(app: TestApp) {
    app.has([
        article("First").saying("A word about vellum, among other things that are said here."),
        article("Vellum").saying("What it is made of, and what it is good for."),
        article("Third").saying("Another word about vellum, and then about something else."),
        article("Fourth").saying("Nothing of the kind."),
    ])
    .await;
    let found = app.get("/api/v1/articles?q=vellum").await.items("slug");
    assert_eq!(found.len(), 3);
    assert_eq!(found[0], "vellum");
}

async fn all_words_must_occur(app: TestApp) {
    app.has([
        article("Both").saying("ink on paper"),
        article("One").saying("ink on skin"),
    ])
    .await;
    assert_eq!(search(&app, "paper ink").await, ["both"]);
    assert_eq!(search(&app, "ink").await, ["both", "one"]);
}

async fn a_quoted_phrase_must_occur_as_it_is(app: TestApp) {
    app.has([
        article("Phrase").saying("leave wide margins around it"),
        article("Words").saying("margins should be wide"),
    ])
    .await;
    assert_eq!(search(&app, "\"wide margins\"").await, ["phrase"]);
    assert_eq!(search(&app, "wide margins").await, ["phrase", "words"]);
    assert_eq!(search(&app, "\"wide margins\" around").await, ["phrase"]);
    assert_eq!(search(&app, "\"wide margins").await, ["phrase"]);
}

async fn the_last_word_matches_as_a_prefix(app: TestApp) {
    app.has([article("Leaf").saying("the typesetter's room")])
        .await;
    assert_eq!(search(&app, "types").await, ["leaf"]);
    assert_eq!(search(&app, "the typeset").await, ["leaf"]);
    assert!(search(&app, "typeset the").await.is_empty());
}

async fn words_are_found_in_their_other_forms(app: TestApp) {
    app.has([article("Leaf").saying("printing presses")]).await;
    assert_eq!(search(&app, "printed press").await, ["leaf"]);
}

async fn common_words_are_found(app: TestApp) {
    app.has([article("Leaf").saying("to be or not to be")])
        .await;
    assert_eq!(search(&app, "to be or not to be").await, ["leaf"]);
    assert_eq!(search(&app, "\"or not\"").await, ["leaf"]);
}

async fn accents_and_capitals_do_not_matter(app: TestApp) {
    app.has([article("Leaf").saying("Au CAFÉ, un crème")]).await;
    for q in ["café", "cafe", "CAFÉ", "Creme", "cre"] {
        assert_eq!(search(&app, q).await, ["leaf"], "{q}");
    }
}

async fn words_between_signs_are_found(app: TestApp) {
    let text = "A Vec<String> from https://docs.example/std/vec.html?a=b, mail@host.example, 1.95.0, \
                well-known_thing";
    app.has([article("Leaf").saying(text)]).await;
    for q in [
        "string", "docs", "std/vec", "html", "mail", "host", "1.95.0", "95", "known", "thing",
    ] {
        assert_eq!(search(&app, q).await, ["leaf"], "{q}");
    }
    let page = app.get("/api/v1/articles?q=string").await.json();
    let snippet = page["items"][0]["snippet_html"].as_str().unwrap();
    assert!(
        snippet.contains("Vec&lt;<mark>String</mark>&gt;"),
        "{snippet}"
    );
}

async fn operators_of_the_engines_are_plain_text(app: TestApp) {
    app.has([article("Leaf").saying("ink and paper, near or not")])
        .await;
    for q in [
        "ink AND paper",
        "ink NEAR paper",
        "NEAR(ink paper)",
        "NOT ink",
        "title:ink",
        "{title} : ink",
        "ink*",
        "^ink",
        "ink & !paper",
        "ink | paper",
        "ink <-> paper",
        "ink:*A",
        "'ink' ''paper''",
        "ink\\",
        "\"ink",
        "\"\" ink",
        "ink \"",
        "(ink",
        "ink) OR (1=1",
        "ink; DROP TABLE articles",
        "%ink_",
        "ink -paper",
        "+ink",
        "$1 ink",
    ] {
        search(&app, q).await;
    }
    assert_eq!(search(&app, "(ink) & paper:*").await, ["leaf"]);
    assert_eq!(search(&app, "-ink").await, ["leaf"]);
    // Words like any other: they occur, or nothing is found.
    assert_eq!(search(&app, "ink AND paper").await, ["leaf"]);
    assert!(search(&app, "ink XOR paper").await.is_empty());
}

async fn every_script_can_be_searched(app: TestApp) {
    for (number, text) in ["книга", "βιβλίο", "ספר", "किताब", "本", "책", "كتاب"]
        .iter()
        .enumerate()
    {
        let slug = format!("leaf-{number}");
        app.has([article("Leaf").called(&slug).saying(text)]).await;
        assert_eq!(search(&app, text).await, [slug], "{text}");
    }
    // Letters and digits to the one, not to the other: nothing is found, and nothing breaks.
    for odd in [
        "Ⓐ",
        "²",
        "½",
        "ि",
        "ª",
        "\u{1D7D8}",
        "e\u{301}",
        "\u{200D}a",
    ] {
        search(&app, &format!("1{odd}")).await;
        search(&app, &format!("\"{odd} {odd}\" leaf {odd}")).await;
    }
}

async fn snippets_mark_the_match_and_escape_the_rest(app: TestApp) {
    app.has([article("<script>alert(1)</script>")
        .called("leaf")
        .saying("Say <script>alert(\"vellum\")</script> & <mark>more</mark>")])
        .await;
    let page = app.get("/api/v1/articles?q=vellum").await.json();
    let item = &page["items"][0];
    // Text stays text; only the snippet is HTML.
    assert_eq!(item["title"], "<script>alert(1)</script>");
    let snippet = item["snippet_html"].as_str().unwrap();
    assert!(snippet.contains("<mark>vellum</mark>"), "{snippet}");
    assert!(snippet.contains("&lt;/script&gt;"), "{snippet}");
    let bare = snippet.replacen("<mark>vellum</mark>", "", 1);
    assert!(!bare.contains(['<', '>', '"']), "{snippet}");
}

async fn a_list_without_a_search_has_no_snippets(app: TestApp) {
    app.has([article("Leaf")]).await;
    let page = app.get("/api/v1/articles").await.json();
    assert!(page["items"][0].get("snippet_html").is_none());
}

async fn search_can_be_sorted_and_filtered(app: TestApp) {
    app.has([
        article("Beta ink").tagged("paper").by("ada"),
        article("Alpha ink").tagged("paper").by("ada"),
        article("Gamma ink").tagged("type").by("ada"),
        article("Delta ink").tagged("paper").by("bob"),
        article("Epsilon").tagged("paper").by("ada"),
    ])
    .await;
    let found = app
        .get("/api/v1/articles?q=ink&tag=paper&author=ada&sort=title")
        .await;
    assert_eq!(found.items("slug"), ["alpha-ink", "beta-ink"]);
}

async fn only_the_author_s_own_words_are_searched(app: TestApp) {
    app.has([article("Leaf")
        .showing("<p class=\"vellum\">x</p>")
        .saying("x")])
        .await;
    assert!(search(&app, "vellum").await.is_empty());
}
