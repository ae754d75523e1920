//! Markdown to HTML: what readers get, and what must never reach them.
#![allow(
    clippy::panic,
    reason = "a test that panics has failed, which is what it is for"
)]

mod attacks;
mod documents;
mod hostile_work;
mod links_and_images;

use verso::rendering::{KeepLinks, Rendered};

fn render(markdown: &str) -> Rendered {
    verso::rendering::render(markdown, &KeepLinks)
}

fn html(markdown: &str) -> String {
    render(markdown).html
}
