//! The whole document.

use std::sync::{Arc, LazyLock};

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use url::form_urlencoded::byte_serialize;

use super::account_corner::{AccountMenu, SignInLink};
use super::footer::Footer;
use super::masthead::Masthead;
use super::notice::SavedCopyNotice;
use super::{Frame, Page};
use crate::server::assets::Links;

/// Stands where the corner for the reader's account goes. The masthead is the
/// first thing in the body, so nothing that anybody writes comes before it.
pub(super) const ACCOUNT: &str = "<!--account-->";

/// A document that is the same for all readers, with gaps for what is not.
pub(crate) struct Document {
    /// Before the scripts, which carry the nonce of an answer.
    before_scripts: String,
    /// From there to the reader's account.
    before_account: String,
    /// The rest.
    after_account: String,
}

impl Document {
    /// What is the same for all readers, in order.
    pub(crate) fn parts(&self) -> [&str; 3] {
        [
            &self.before_scripts,
            &self.before_account,
            &self.after_account,
        ]
    }
}

/// The document of a page.
pub(crate) fn document(page: &Page, frame: &Frame<'_>) -> Document {
    let language = lang(&frame.publication.language);
    let body = render(|| body(page, frame));
    let head = render(|| head(page, frame, body.contains("<pre")));
    let (before, after) = body.split_once(ACCOUNT).unwrap_or((&body, ""));
    Document {
        before_scripts: format!("<!DOCTYPE html><html lang=\"{language}\"><head>{head}"),
        before_account: format!("</head><body>{before}"),
        after_account: format!("{after}</body></html>"),
    }
}

/// What fills the gap for the account of a reader who is signed in.
pub(crate) fn account_menu(name: String) -> String {
    render(|| view! { <AccountMenu name /> })
}

/// What fills it for everybody else, on the page with this address.
///
/// Most pages are sent to readers who are not signed in, so this one is
/// rendered once.
pub(crate) fn sign_in_link(address: &str) -> String {
    static LINK: LazyLock<String> =
        LazyLock::new(|| render(|| view! { <SignInLink next="ADDRESS" /> }));

    let address: String = byte_serialize(address.as_bytes()).collect();
    LINK.replace("ADDRESS", &address)
}

/// The scripts of every page, allowed by the nonce of this answer.
///
/// The first one sets the theme before anything is drawn. The second one loads
/// the islands when a reader first needs them, and what asks for passkeys.
pub(crate) fn scripts(links: &Links, nonce: &str) -> String {
    let Links {
        theme_script,
        page_script,
        passkeys_script,
        islands_script,
        islands_module,
        ..
    } = links;
    format!(
        "<script nonce=\"{nonce}\" src=\"{theme_script}\"></script>\
         <script nonce=\"{nonce}\" src=\"{page_script}\" defer data-islands=\"{islands_script}\" \
         data-module=\"{islands_module}\" data-passkeys=\"{passkeys_script}\"></script>"
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
