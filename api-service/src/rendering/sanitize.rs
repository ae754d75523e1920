//! The allow-list: the one place that decides which HTML is safe.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::elements;

/// Attributes of any element.
const GENERIC_ATTRIBUTES: &[&str] = &[
    "aria-hidden",
    "aria-label",
    "class",
    "dir",
    "id",
    "lang",
    "title",
];

/// Attributes of particular elements.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    (
        "a",
        &["href", "rel", "data-footnote-backref", "data-footnote-ref"],
    ),
    ("abbr", &["title"]),
    ("blockquote", &["cite"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("del", &["cite", "datetime"]),
    ("details", &["open"]),
    (
        "img",
        &["alt", "decoding", "height", "loading", "src", "width"],
    ),
    ("input", &["checked", "disabled"]),
    ("ins", &["cite", "datetime"]),
    ("li", &["value"]),
    ("ol", &["reversed", "start", "type"]),
    ("progress", &["max", "value"]),
    ("q", &["cite"]),
    ("section", &["data-footnotes"]),
    ("td", &["align", "colspan", "rowspan"]),
    ("th", &["align", "colspan", "rowspan", "scope"]),
    ("time", &["datetime"]),
];

/// Where a link or an image may lead, besides relative URLs.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Classes that the renderer itself uses; an author's own are dropped, so that a post cannot
/// dress up as a part of the page around it.
fn is_own_class(class: &str) -> bool {
    [
        "hl-",
        "language-",
        "footnote",
        "markdown-alert",
        "task-list-item",
    ]
    .iter()
    .any(|prefix| class.starts_with(prefix))
        || ["anchor", "contains-task-list", "embed", "missing-image"].contains(&class)
}

static SANITIZER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let attributes = ATTRIBUTES
        .iter()
        .map(|&(tag, names)| (tag, names.iter().copied().collect()));
    let checkbox = HashMap::from([("type", "checkbox")]);
    let mut builder = Builder::empty();
    builder
        .tags(elements::ALLOWED.iter().copied().collect())
        .clean_content_tags(elements::DROPPED_WHOLE.iter().copied().collect())
        .generic_attributes(GENERIC_ATTRIBUTES.iter().copied().collect())
        .tag_attributes(attributes.collect())
        // The only control that may stay is the mark of a task list.
        .set_tag_attribute_values(HashMap::from([("input", checkbox)]))
        .url_schemes(SCHEMES.iter().copied().collect::<HashSet<_>>())
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .strip_comments(true)
        .attribute_filter(|_, attribute, value| match attribute {
            "class" => own_classes(value),
            _ => Some(Cow::Borrowed(value)),
        });
    builder
});

fn own_classes(value: &str) -> Option<Cow<'_, str>> {
    let own: Vec<_> = value
        .split_ascii_whitespace()
        .filter(|class| is_own_class(class))
        .collect();
    (!own.is_empty()).then(|| Cow::Owned(own.join(" ")))
}

/// Removes all that is not on the allow-list.
pub(super) fn sanitize(html: &str) -> String {
    SANITIZER.clean(html).to_string()
}
