//! Tags as the API gives them away.

use serde::Serialize;
use utoipa::ToSchema;

/// A tag.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tag {
    /// Names the tag's page.
    #[schema(example = "typography")]
    pub slug: String,
    /// The name that readers see.
    #[schema(example = "Typography")]
    pub name: String,
    /// How many visible articles have it.
    #[schema(minimum = 0)]
    pub article_count: i64,
}

/// A page of tags.
#[derive(Debug, Serialize, ToSchema)]
pub struct TagPage {
    /// The tags, in the order asked for.
    pub items: Vec<Tag>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}
