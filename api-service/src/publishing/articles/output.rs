//! Articles as the API gives them away.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// An author, as named on an article.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AuthorRef {
    /// Names the author's pages.
    #[schema(example = "ada")]
    pub username: String,
    /// The name that readers see.
    #[schema(example = "Ada Marchetti")]
    pub display_name: String,
}

/// A tag, as named on an article.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TagRef {
    /// Names the tag's page.
    #[schema(example = "typography")]
    pub slug: String,
    /// The name that readers see.
    #[schema(example = "Typography")]
    pub name: String,
}

/// An image.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MediaRef {
    /// Absolute address of the bytes, which never change.
    #[schema(format = "uri")]
    pub url: String,
    /// Width in pixels, when known.
    #[schema(required)]
    pub width: Option<i64>,
    /// Height in pixels, when known.
    #[schema(required)]
    pub height: Option<i64>,
    /// What the image shows, for those who do not see it; may be empty.
    pub alt: String,
}

/// A heading inside an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Heading {
    /// 1 to 6, as in HTML.
    #[schema(minimum = 1, maximum = 6)]
    pub level: u8,
    /// The fragment that leads to it.
    #[schema(example = "wide-margins")]
    pub id: String,
    /// Its text, without markup.
    #[schema(example = "Wide margins")]
    pub text: String,
}

/// An article in a list: everything but the body.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ArticleSummary {
    /// Never changes.
    pub id: Uuid,
    /// Names the article's page.
    #[schema(example = "the-two-sides-of-a-leaf")]
    pub slug: String,
    /// Plain text.
    #[schema(example = "The two sides of a leaf")]
    pub title: String,
    /// Plain text, about two sentences; may be empty.
    pub summary: String,
    /// In the order of the byline.
    pub authors: Vec<AuthorRef>,
    /// In the writer's order.
    pub tags: Vec<TagRef>,
    /// The image that stands for the article, if it has one.
    #[schema(required)]
    pub cover_image: Option<MediaRef>,
    /// When it became visible.
    pub published_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Estimated at 230 words a minute; at least 1.
    #[schema(minimum = 1)]
    pub reading_minutes: i64,
    /// Where the search matched: escaped text in which `<mark>` brackets the matches. Only with `q`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub snippet_html: Option<String>,
}

/// A page of articles.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArticlePage {
    /// The articles, in the order asked for.
    pub items: Vec<ArticleSummary>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}

/// An article, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct Article {
    /// Never changes.
    pub id: Uuid,
    /// Names the article's page.
    #[schema(example = "the-two-sides-of-a-leaf")]
    pub slug: String,
    /// Plain text.
    #[schema(example = "The two sides of a leaf")]
    pub title: String,
    /// Plain text, about two sentences; may be empty.
    pub summary: String,
    /// In the order of the byline.
    pub authors: Vec<AuthorRef>,
    /// In the writer's order.
    pub tags: Vec<TagRef>,
    /// The image that stands for the article, if it has one.
    #[schema(required)]
    pub cover_image: Option<MediaRef>,
    /// When it became visible.
    pub published_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Estimated at 230 words a minute; at least 1.
    #[schema(minimum = 1)]
    pub reading_minutes: i64,
    /// The body as sanitised HTML. Code is highlighted with classes; media addresses are absolute.
    pub body_html: String,
    /// The headings in the body, in order: a table of contents.
    pub headings: Vec<Heading>,
    /// Grows by one with every change.
    #[schema(minimum = 1)]
    pub version: i64,
}
