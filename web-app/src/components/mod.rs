//! What pages are made of. These run on the server only; what needs the
//! browser is an island.

mod account_corner;
mod article_list;
mod byline;
mod date;
mod document;
mod empty;
mod footer;
mod form;
mod lead_story;
mod masthead;
mod notice;
mod pagination;
mod tag_chips;

use leptos::prelude::AnyView;
use shared_contracts::types::Publication;

pub(crate) use self::article_list::{ArticleList, count_of_articles};
pub(crate) use self::byline::Byline;
pub(crate) use self::date::Date;
pub(crate) use self::document::{Document, account_menu, document, scripts, sign_in_link};
pub(crate) use self::empty::Empty;
pub(crate) use self::form::{
    Choice, ChoiceGroup, ErrorSummary, FormState, PasswordField, Sheet, Submit, Success, TextArea,
    TextField,
};
pub(crate) use self::lead_story::LeadStory;
pub(crate) use self::pagination::Pagination;
pub(crate) use self::tag_chips::TagChips;
use crate::config::Config;
use crate::server::assets::Links;

/// A page: what it is about, and how its main part looks.
///
/// The main part is a function because Leptos wants views to be built inside
/// the scope that renders them.
#[derive(Default)]
pub(crate) struct Page {
    /// Title in the tab; the publication's own on the home page.
    pub(crate) title: Option<String>,
    /// What search engines and previews say about it.
    pub(crate) description: Option<String>,
    /// The one address of this content; a page without one is not to be indexed.
    pub(crate) canonical: Option<String>,
    /// Image for previews.
    pub(crate) image: Option<String>,
    /// When it was published, for articles.
    pub(crate) published: Option<String>,
    /// What the search field holds.
    pub(crate) query: String,
    /// The main part.
    pub(crate) main: Option<Box<dyn Fn() -> AnyView + Send + Sync>>,
}

/// What surrounds every page.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub(crate) publication: &'a Publication,
    pub(crate) config: &'a Config,
    pub(crate) links: &'a Links,
    /// Whether something on the page may be out of date.
    pub(crate) saved_copy: bool,
}
