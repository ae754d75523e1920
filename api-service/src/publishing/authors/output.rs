//! Authors as the API gives them away.

use serde::Serialize;
use utoipa::ToSchema;

/// An author.
#[derive(Debug, Serialize, ToSchema)]
pub struct Author {
    /// Names the author's page.
    #[schema(example = "ada")]
    pub username: String,
    /// The name that readers see.
    #[schema(example = "Ada Marchetti")]
    pub display_name: String,
    /// A few words about the author, plain text; may be empty.
    pub bio: String,
    /// The author's own site.
    #[schema(required, format = "uri")]
    pub website_url: Option<String>,
    /// How many visible articles are the author's.
    #[schema(minimum = 0)]
    pub article_count: i64,
}

/// A page of authors.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuthorPage {
    /// The authors, by name.
    pub items: Vec<Author>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}
