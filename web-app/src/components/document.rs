//! The whole document.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::footer::Footer;
use super::masthead::Masthead;
use super::notice::SavedCopyNotice;
use super::{Frame, Page};
use crate::server::assets::Links;

/// The document before and after its scripts.
pub(crate) fn document(page: &Page, frame: &Frame<'_>) -> (String, String) {
    let language = lang(&frame.publication.language);
    let body = render(|| body(page, frame));
    let head = render(|| head(page, frame, body.contains("<pre")));
    (
        format!("<!DOCTYPE html><html lang=\"{language}\"><head>{head}"),
        format!("</head><body>{body}</body></html>"),
    )
}

/// The scripts of every page, allowed by the nonce of this answer.
///
/// The first one sets the theme before anything is drawn. The second one loads
/// the islands when a reader first needs them.
pub(crate) fn scripts(links: &Links, nonce: &str) -> String {
    let Links {
        theme_script,
        page_script,
        islands_script,
        islands_module,
        ..
    } = links;
    format!(
        "<script nonce=\"{nonce}\" src=\"{theme_script}\"></script>\
         <script nonce=\"{nonce}\" src=\"{page_script}\" defer data-islands=\"{islands_script}\" \
         data-module=\"{islands_module}\"></script>"
    )
}

/// Renders in a scope of its own that marks islands for the browser.
fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().into_view().to_html());
    owner.unset();
    html
}

fn head(page: &Page, frame: &Frame<'_>, has_code: bool) -> impl IntoView + use<> {
    let publication = frame.publication;
    let full_title = match &page.title {
        Some(title) => format!("{title} · {}", publication.title),
        None => publication.title.clone(),
    };
    let short_title = page
        .title
        .clone()
        .unwrap_or_else(|| publication.title.clone());
    let description = page
        .description
        .clone()
        .unwrap_or_else(|| publication.description.clone());
    let address = page.canonical.as_ref().map(|path| absolute(frame, path));
    let kind = if page.published.is_some() {
        "article"
    } else {
        "website"
    };
    let links = frame.links.clone();
    let fonts = links
        .fonts
        .into_iter()
        .chain(has_code.then_some(links.code_font));
    let feed_title = publication.title.clone();
    view! {
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{full_title}</title>
        <meta name="description" content=description.clone() />
        {match address {
            Some(address) => view! {
                <link rel="canonical" href=address.clone() />
                {open_graph("og:url", address)}
            }.into_any(),
            None => view! { <meta name="robots" content="noindex" /> }.into_any(),
        }}
        {open_graph("og:type", kind.to_owned())}
        {open_graph("og:site_name", publication.title.clone())}
        {open_graph("og:title", short_title)}
        {open_graph("og:description", description)}
        {page.image.clone().map(|image| open_graph("og:image", image))}
        {page.published.clone().map(|at| open_graph("article:published_time", at))}
        <link rel="icon" type="image/svg+xml" href=links.icon />
        {fonts.map(|font| view! {
            <link rel="preload" r#as="font" r#type="font/woff2" crossorigin="anonymous" href=font />
        }).collect_view()}
        <link rel="stylesheet" href=links.stylesheet />
        {drawn_from("#content")}
        <link rel="alternate" r#type="application/atom+xml" title=feed_title.clone() href="/feed.xml" />
        <link rel="alternate" r#type="application/feed+json" title=feed_title href="/feed.json" />
    }
}

/// What other sites show when somebody links here.
fn open_graph(property: &'static str, content: String) -> impl IntoView {
    use leptos::attr::custom::custom_attribute;

    leptos::html::meta()
        .content(content)
        .add_any_attr(custom_attribute("property", property))
}

/// The first picture of the page waits until this element has arrived (HTML standard,
/// render-blocking `expect` links): the masthead appears as a whole, never in parts.
fn drawn_from(fragment: &'static str) -> impl IntoView {
    use leptos::attr::custom::custom_attribute;

    leptos::html::link()
        .rel("expect")
        .href(fragment)
        .add_any_attr(custom_attribute("blocking", "render"))
}

fn body(page: &Page, frame: &Frame<'_>) -> impl IntoView + use<> {
    view! {
        <a class="skip-link" href="#content">"Skip to the content"</a>
        <Masthead
            publication=frame.publication.clone()
            api_url=frame.config.public_api_url().to_string()
            query=page.query.clone()
        />
        {frame.saved_copy.then(|| view! { <SavedCopyNotice /> })}
        <main id="content">{page.main.as_ref().map(|main| main())}</main>
        <Footer publication=frame.publication.clone() />
    }
}

/// An address on this site as readers elsewhere know it.
fn absolute(frame: &Frame<'_>, path: &str) -> String {
    frame
        .config
        .site_url
        .join(path)
        .map_or_else(|_| path.to_owned(), |url| url.to_string())
}

/// The language tag, provided that it is one.
fn lang(tag: &str) -> &str {
    let is_tag = tag
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_tag { tag } else { "" }
}
