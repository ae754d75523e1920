//! Posts made to cost as much as possible. Work that grows with the square of a post's length
//! would keep these tests busy for hours; nesting without bounds would overflow the stack.

/// Long enough to tell, short enough for an unoptimised build.
const LENGTH: usize = 30_000;

use crate::{html, render};

fn filled(pattern: &str) -> String {
    pattern.repeat(LENGTH / pattern.len())
}

fn counted(pattern: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    for n in 0.. {
        let next = pattern(n);
        if out.len() + next.len() > LENGTH {
            break;
        }
        out.push_str(&next);
    }
    out
}

#[test]
fn deep_nesting_keeps_the_words() {
    for opening in [
        "<div>",
        "> ",
        "- ",
        "<b>",
        "<ul><li>",
        "<table><td>",
        "**",
        "[",
        "![",
        "<details>",
        "<sup>",
        "* a\n ",
    ] {
        let source = filled(opening);
        let source = format!("{}\n\nThe end.", &source[..source.len() - 20]);
        let rendered = render(&source);
        assert!(
            rendered.text.ends_with("The end.") || rendered.text.len() > 1_000,
            "{opening}"
        );
    }
}

#[test]
fn misnested_formatting_is_not_copied_into_every_paragraph() {
    for source in [
        counted(|n| format!("<p><b id={n}>x</p>")),
        counted(|n| format!("<b class={n}><table></b></table>\n")),
        counted(|n| format!("<a href={n}><div>")),
        counted(|n| format!("<i title={n}><textarea><!--</textarea><b title={n}>-->")),
        counted(|n| format!("<font size={n}><p>x</b>")),
    ] {
        let html = html(&source);
        assert!(
            html.len() < 40 * source.len(),
            "{} bytes became {}",
            source.len(),
            html.len()
        );
    }
}

#[test]
fn an_element_with_countless_attributes_is_read_once() {
    html(&format!("<div {}>x</div>", counted(|n| format!("a{n} "))));
    html(&format!("<div {}", counted(|n| format!("a{n}=\"b\" "))));
    html(&format!("<div {}", counted(|n| format!("a{n}=\">\" "))));
}

#[test]
fn a_tag_that_is_too_long_does_not_take_the_rest_of_the_post_with_it() {
    let data = "A".repeat(LENGTH);
    let html = html(&format!(
        "before <img src=\"data:image/png;base64,{data}\"> after"
    ));
    assert_eq!(html, "<p>before  after</p>\n");
}

#[test]
fn huge_tables_stay_in_proportion() {
    let wide = "|a".repeat(500);
    let ruler = "|-".repeat(500);
    let rows = "|b\n".repeat(10_000);
    let html = html(&format!("{wide}|\n{ruler}|\n{rows}"));
    // Five million cells were asked for; a tenth of them may be filled in.
    assert!(html.len() < 10_000_000, "{}", html.len());
    render(&format!("|a|b|\n|-|-|\n{}", filled("|x|y|\n")));
}

#[test]
fn patterns_that_are_slow_in_naive_parsers_are_not() {
    for pattern in [
        "*a **a ",
        "a**b*c ",
        "_a __a ",
        "[a](",
        "![a](<",
        "`a``b```",
        "<!--",
        "<?",
        "<!A",
        "<![CDATA[",
        "[^1]",
        "&#x",
        "\\",
        "a@b.c ",
        "http://",
        "www.a.b ",
        "~~a ",
        "|",
        "[a]: b\n",
        "# \n",
        "- [ ] a\n",
        "{#a ",
        "```\n",
        "<a href=\"",
        "\u{0}",
        "[^a]: b\n",
        "* * * ",
        "]",
        "<x y=",
        "- \n\n  ",
        "1. a\n  1. ",
        "<h2>",
        "## a\n",
    ] {
        html(&filled(pattern));
    }
    html(&format!("{}{}", "[".repeat(50_000), "](a)".repeat(10_000)));
    html(&format!(
        "{}\n\n{}",
        "[a]: /x".to_owned() + &"y".repeat(1_000),
        filled("[a] ")
    ));
    html(&counted(|n| format!("[^{n}]: note [^{n}]\n\n")));
    html(&counted(|n| format!("`{}", "`".repeat(n % 1_000))));
}

#[test]
fn code_that_is_costly_to_colour_stays_plain() {
    let line = "(".repeat(10_000);
    assert!(html(&format!("```rust\n{line}\n```\n")).contains(&line[..1_000]));
    html(&format!(
        "```rust\n{}```\n",
        filled("fn f<'a>(x: &'a str) {\n")
    ));
    html(&format!(
        "```markdown\n{}```\n",
        filled("[*_`<")[..20_000].to_owned()
    ));
    html(&filled("```rust\nfn main() {}\n```\n"));
}
