//! Articles: listing, searching, reading, and saving what an import brings.

mod get;
mod list;
mod list_statement;
mod output;
mod save;
mod snippet;
mod store;

pub(crate) use get::{__path_get_article, get_article};
pub(crate) use list::{__path_list_articles, list_articles};
pub use list_statement::every_shape;
pub use output::{Article, ArticlePage, ArticleSummary, AuthorRef, Heading, MediaRef, TagRef};
pub use save::{NewArticle, Saved, save};
