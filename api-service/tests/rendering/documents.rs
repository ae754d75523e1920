//! The Markdown that authors write.

use crate::{html, render};

#[test]
fn common_mark_becomes_plain_html() {
    assert_eq!(
        html("A *leaf* has **two** sides."),
        "<p>A <em>leaf</em> has <strong>two</strong> sides.</p>\n"
    );
}

#[test]
fn tables_keep_their_alignment() {
    let html = html("| Side | Name |\n|:-----|-----:|\n| front | recto |\n");
    assert!(html.contains(r#"<th align="left">Side</th>"#), "{html}");
    assert!(html.contains(r#"<td align="right">recto</td>"#), "{html}");
}

#[test]
fn task_lists_keep_their_marks_but_cannot_be_clicked() {
    let html = html("- [x] fold\n- [ ] cut\n");
    assert!(html.contains("task-list-item"), "{html}");
    assert_eq!(html.matches("type=\"checkbox\"").count(), 2, "{html}");
    assert_eq!(html.matches("disabled=\"\"").count(), 2, "{html}");
    assert_eq!(html.matches("checked=\"\"").count(), 1, "{html}");
    assert!(
        html.contains("aria-label=\"done\"") && html.contains("aria-label=\"to do\""),
        "{html}"
    );
}

#[test]
fn footnotes_link_there_and_back() {
    let html = html("Paper[^1] lasts.\n\n[^1]: If it is not acid.\n");
    assert!(html.contains(r##"href="#s-fn-1""##), "{html}");
    assert!(html.contains(r#"id="s-fn-1""#), "{html}");
    assert!(html.contains(r##"href="#s-fnref-1""##), "{html}");
    assert!(html.contains(r#"id="s-fnref-1""#), "{html}");
    assert!(html.contains("<section class=\"footnotes\""), "{html}");
}

#[test]
fn footnote_numbers_are_not_words_of_the_text() {
    assert_eq!(
        render("Paper[^1] lasts.\n\n[^1]: Mostly.\n").text,
        "Paper lasts. Mostly."
    );
}

#[test]
fn strikethrough_and_bare_links_work() {
    let html = html("~~old~~ https://example.org/a");
    assert!(html.contains("<del>old</del>"), "{html}");
    assert!(html.contains(r#"href="https://example.org/a""#), "{html}");
}

#[test]
fn alerts_become_marked_asides() {
    let html = html("> [!NOTE]\n> Mind the gutter.\n");
    assert!(html.contains("markdown-alert-note"), "{html}");
}

#[test]
fn an_image_with_a_title_alone_in_its_paragraph_is_a_figure() {
    let html = html("![A leaf](leaf.png \"Recto and verso\")");
    assert!(html.starts_with("<figure><img "), "{html}");
    assert!(
        html.contains("<figcaption>Recto and verso</figcaption>"),
        "{html}"
    );
    assert!(!html.contains("<p>"), "{html}");
}

#[test]
fn code_is_coloured_by_classes_alone() {
    let html = html("```rust,no_run\nfn main() { let x = \"<b>\"; } // end\n```\n");
    assert!(
        html.starts_with("<pre><code class=\"language-rust\">"),
        "{html}"
    );
    for class in ["hl-keyword", "hl-function", "hl-string", "hl-comment"] {
        assert!(html.contains(class), "{class} is missing in {html}");
    }
    assert!(html.contains("&lt;b&gt;"), "{html}");
    assert!(!html.contains("style="), "{html}");
}

#[test]
fn code_in_an_unknown_language_stays_as_it_is() {
    let html = html("```quux\na < b\n```\n");
    assert_eq!(
        html,
        "<pre><code class=\"language-quux\">a &lt; b\n</code></pre>\n"
    );
}

#[test]
fn headings_have_ids_and_are_listed() {
    let rendered = render("## What's *new*\n\n### Details\n\n## What's new\n");
    let listed: Vec<_> = rendered
        .headings
        .iter()
        .map(|h| (h.level, h.id.as_str(), h.text.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            (2, "s-whats-new", "What's new"),
            (3, "s-details", "Details"),
            (2, "s-whats-new-1", "What's new")
        ]
    );
    for (_, id, _) in listed {
        assert!(
            rendered.html.contains(&format!("id=\"{id}\"")),
            "{}",
            rendered.html
        );
        assert!(
            rendered.html.contains(&format!("href=\"#{id}\"")),
            "{}",
            rendered.html
        );
    }
}

#[test]
fn the_first_level_belongs_to_the_title() {
    let rendered = render("# One\n\n## Two\n");
    assert_eq!(
        rendered
            .headings
            .iter()
            .map(|h| h.level)
            .collect::<Vec<_>>(),
        [2, 3]
    );
    assert!(!rendered.html.contains("<h1"), "{}", rendered.html);
}

#[test]
fn a_heading_can_choose_its_id() {
    let html = html("## A long heading {#short}\n\n[up](#short)\n");
    assert!(html.contains("id=\"s-short\""), "{html}");
    assert!(html.contains("<a href=\"#s-short\">up</a>"), "{html}");
    assert!(!html.contains('{'), "{html}");
}

#[test]
fn links_inside_a_post_find_headings_however_their_ids_were_made() {
    for name in [
        "whats-in-10-stable",
        "what-s-in-1-0-stable",
        "What's-in-1.0-stable",
    ] {
        let html = html(&format!("[there](<#{name}>)\n\n## What's in 1.0 stable\n"));
        assert!(
            html.contains("<a href=\"#s-whats-in-10-stable\">there</a>"),
            "{html}"
        );
    }
}

#[test]
fn raw_html_in_a_post_is_kept_when_it_is_harmless() {
    let html =
        html("<details><summary>More</summary>\n\nText with <kbd>Ctrl</kbd>\n\n</details>\n");
    assert!(
        html.starts_with("<details><summary>More</summary>"),
        "{html}"
    );
    assert!(html.contains("<kbd>Ctrl</kbd>"), "{html}");
}

#[test]
fn unclosed_tags_do_not_spill_over_the_page() {
    assert_eq!(
        html("<ul><li>one<li>two</ul>"),
        "<ul><li>one</li><li>two</li></ul>\n"
    );
    assert_eq!(
        html("<div><b>bold</div>\n\nplain"),
        "<div><b>bold</b></div>\n<p>plain</p>\n"
    );
}

#[test]
fn an_embedded_film_becomes_a_link() {
    let html = html("<iframe src=\"https://video.example/1\" onload=\"x()\">no frames</iframe>");
    assert_eq!(
        html,
        "<a class=\"embed\" href=\"https://video.example/1\" rel=\"noopener\">https://video.example/1</a>\n"
    );
}

#[test]
fn what_is_shown_without_scripts_is_shown() {
    let html = html("<div><noscript><b>a chart</b></noscript><script>draw()</script></div>");
    assert_eq!(html, "<div><b>a chart</b></div>\n");
}

#[test]
fn the_lead_is_the_first_paragraph_of_running_text() {
    let rendered =
        render("# Title\n\n> A motto.\n\n- a list\n\nThe *first*\nparagraph.\n\nThe second.\n");
    assert_eq!(rendered.lead, "The first paragraph.");
}

#[test]
fn words_are_counted_in_any_script() {
    assert_eq!(render("Three short words — here.").word_count, 4);
    assert_eq!(render("紙の本").word_count, 2);
    assert_eq!(render("").word_count, 0);
}

#[test]
fn the_plain_text_keeps_blocks_apart_and_is_capped() {
    assert_eq!(render("# A\n\nb\n\n- c\n- d\n").text, "A b c d");
    let long = render(&"word ".repeat(100_000));
    assert!(long.text.chars().count() <= verso::rendering::MAX_TEXT_CHARS);
}
