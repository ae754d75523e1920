//! Markdown in, safe HTML out.
//!
//! A post is rendered once, when it is written: `CommonMark` with the usual extensions
//! ([`markdown`]), code coloured by classes ([`highlight`]), links, images and headings put in
//! order ([`rewrite`]), and at last everything that is not on the allow-list removed
//! ([`sanitize`]). The last step alone decides what is safe; the ones before it only decide what
//! is useful, and bound the work that a hostile post can cause.
//!
//! Rendering is pure and CPU-bound: call it from a blocking thread.

mod anchors;
mod balance;
mod elements;
mod highlight;
mod links;
mod markdown;
mod outline;
mod pieces;
mod plain_text;
mod rewrite;
mod sanitize;
mod targets;

pub use anchors::fragment;
pub use links::{Image, ImageTarget, KeepLinks, LinkResolver};

/// The longest Markdown text that [`render`] is made for; callers refuse what is longer.
pub const MAX_MARKDOWN_BYTES: usize = 1024 * 1024;

/// The most characters of plain text kept for search.
pub const MAX_TEXT_CHARS: usize = 200_000;

/// What a post's Markdown becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Safe HTML, without the page around it.
    pub html: String,
    /// The headings in reading order, each with the id it has in `html`.
    pub headings: Vec<Heading>,
    /// The words alone, for search: at most [`MAX_TEXT_CHARS`] characters.
    pub text: String,
    /// The opening paragraph in plain text; empty when the post has none.
    pub lead: String,
    /// How many words a reader reads.
    pub word_count: u32,
    /// The first image, for use as a cover.
    pub first_image: Option<Image>,
}

/// A heading inside a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6: the post's title is the page's only first level.
    pub level: u8,
    /// The id to link to.
    pub id: String,
    /// The heading's words.
    pub text: String,
}

/// Renders a post; `links` says where its relative links and images lead.
#[must_use]
pub fn render(markdown: &str, links: &dyn LinkResolver) -> Rendered {
    let rewritten = rewrite::rewrite(&markdown::to_html(markdown), links);
    Rendered {
        html: sanitize::sanitize(&rewritten.html),
        headings: rewritten.headings,
        word_count: plain_text::word_count(&rewritten.text),
        text: rewritten.text,
        lead: rewritten.lead,
        first_image: rewritten.first_image,
    }
}
