//! Markdown to HTML that is not yet safe.

use std::fmt::Write;

use comrak::nodes::{Node, NodeHtmlBlock, NodeValue};
use comrak::options::Plugins;
use comrak::{Arena, Options, format_html_with_plugins, html, parse_document};

use super::highlight::Highlighter;

/// `CommonMark` with tables, footnotes, strikethrough, task lists, alerts, autolinks and `{#id}`
/// on headings. Raw HTML passes: the sanitiser looks at it.
pub(super) fn to_html(markdown: &str) -> String {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.extension.header_attributes = true;
    options.render.tasklist_classes = true;
    options.render.r#unsafe = true;

    let highlighter = Highlighter::default();
    let mut plugins = Plugins::default();
    plugins.render.codefence_syntax_highlighter = Some(&highlighter);

    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    for node in root.descendants().collect::<Vec<_>>() {
        turn_into_figure(node);
        keep_chosen_id(node, &arena);
        drop_inline_image(node);
    }
    let mut out = String::with_capacity(markdown.len() * 2);
    // Writing to a string cannot fail.
    let _ = format_html_with_plugins(root, &options, &mut out, &plugins);
    out
}

/// An image that has a title and a paragraph to itself is a figure; the title is its caption.
fn turn_into_figure(paragraph: Node<'_>) {
    if !matches!(paragraph.data().value, NodeValue::Paragraph) {
        return;
    }
    let (Some(image), Some(last)) = (paragraph.first_child(), paragraph.last_child()) else {
        return;
    };
    if !image.same_node(last) {
        return;
    }
    let figure = match &image.data().value {
        NodeValue::Image(link) if !link.title.is_empty() => {
            figure(&link.url, &alt_text(image), &link.title)
        }
        _ => return,
    };
    image.detach();
    paragraph.data_mut().value = NodeValue::HtmlBlock(NodeHtmlBlock {
        block_type: 6,
        literal: figure,
    });
}

/// Images written into the text as `data:` are never shown, and can be huge.
fn drop_inline_image(image: Node<'_>) {
    if let NodeValue::Image(link) = &mut image.data_mut().value
        && link.url.starts_with("data:")
    {
        link.url.clear();
    }
}

/// The id in `## Title {#id}`, which the formatter leaves out, becomes an anchor.
fn keep_chosen_id<'a>(heading: Node<'a>, arena: &'a Arena<'a>) {
    let data = heading.data();
    let id = data
        .attrs
        .as_ref()
        .and_then(|attributes| attributes.id.as_deref());
    let (NodeValue::Heading(_), Some(id)) = (&data.value, id) else {
        return;
    };
    let anchor = NodeValue::HtmlInline(format!("<a id=\"{}\"></a>", escaped(id)));
    drop(data);
    heading.prepend(arena.alloc(anchor.into()));
}

fn alt_text(image: Node<'_>) -> String {
    let mut alt = String::new();
    for node in image.descendants() {
        match &node.data().value {
            NodeValue::Text(text) => alt.push_str(text),
            NodeValue::Code(code) => alt.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => alt.push(' '),
            _ => {}
        }
    }
    alt
}

fn figure(url: &str, alt: &str, caption: &str) -> String {
    format!(
        "<figure><img src=\"{}\" alt=\"{}\"><figcaption>{}</figcaption></figure>\n",
        escaped(url),
        escaped(alt),
        escaped(caption)
    )
}

/// `text` with HTML's special characters escaped.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// Appends `text` with HTML's special characters escaped.
pub(super) fn push_escaped(out: &mut dyn Write, text: &str) {
    // Callers write to strings, which cannot fail.
    let _ = html::escape(out, text);
}
