// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
//! Generated types from OpenAPI specification
//!
//! This file contains all the generated types for the API.
//! Do not edit manually - regenerate using the appropriate script.
#![allow(clippy::large_enum_variant)]
#![allow(clippy::format_in_format_args)]
#![allow(clippy::let_unit_value)]
#![allow(unreachable_patterns)]
use serde::{Deserialize, Serialize};
///One page of a list.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct TagPage {
    ///What is on this page.
    pub items: Vec<Tag>,
    ///Pass it as `cursor` to get the next page; null on the last page.
    pub next_cursor: Option<String>,
}
///A tag with the number of its published articles.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Tag {
    ///Published articles that carry it.
    ///Constraint: minimum=0
    pub article_count: i64,
    ///Name to show.
    pub name: String,
    ///Stable name in addresses.
    ///Constraint: maxLength=160, pattern=`^[a-z0-9]+(?:-[a-z0-9]+)*$`
    pub slug: String,
}
///One page of a list.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SitemapPage {
    ///What is on this page.
    pub items: Vec<SitemapEntry>,
    ///Pass it as `cursor` to get the next page; null on the last page.
    pub next_cursor: Option<String>,
}
///One article in the sitemap.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SitemapEntry {
    ///Slug of the article.
    ///Constraint: maxLength=160, pattern=`^[a-z0-9]+(?:-[a-z0-9]+)*$`
    pub slug: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///An error (RFC 9457).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Problem {
    ///Stable code of the error.
    pub code: String,
    ///What happened this time.
    pub detail: String,
    ///Everything that is wrong, at once.
    pub errors: Vec<FieldError>,
    ///Finds the log line of this request.
    pub request_id: String,
    ///HTTP status.
    ///Constraint: minimum=400, maximum=599
    pub status: i32,
    ///Kind of error, in words.
    pub title: String,
    ///Address that explains this kind of error.
    pub r#type: String,
}
///One thing that is wrong with the request.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct FieldError {
    ///Stable code of the rule.
    pub code: String,
    pub location: ErrorLocation,
    ///What is wrong and what would be right.
    pub message: String,
    ///JSON Pointer into that part.
    pub pointer: String,
}
///Part of the request that a field error points into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorLocation {
    Body,
    Query,
    Path,
    Header,
    /// Custom or unknown model identifier
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for ErrorLocation {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "body" => Ok(ErrorLocation::Body),
            "query" => Ok(ErrorLocation::Query),
            "path" => Ok(ErrorLocation::Path),
            "header" => Ok(ErrorLocation::Header),
            _ => Ok(ErrorLocation::Custom(value)),
        }
    }
}
impl serde::Serialize for ErrorLocation {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl ErrorLocation {
    pub fn as_str(&self) -> &str {
        match self {
            ErrorLocation::Body => "body",
            ErrorLocation::Query => "query",
            ErrorLocation::Path => "path",
            ErrorLocation::Header => "header",
            ErrorLocation::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for ErrorLocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for ErrorLocation {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///One page of a list.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorPage {
    ///What is on this page.
    pub items: Vec<Author>,
    ///Pass it as `cursor` to get the next page; null on the last page.
    pub next_cursor: Option<String>,
}
///An author with the number of published articles.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Author {
    ///Published articles by this author.
    ///Constraint: minimum=0
    pub article_count: i64,
    ///A few words about the author.
    pub bio: String,
    ///Name to show.
    pub display_name: String,
    ///Stable name in addresses.
    ///Constraint: maxLength=64, pattern=`^[a-z0-9]+(?:[-_][a-z0-9]+)*$`
    pub username: String,
    ///The author's own site.
    pub website_url: Option<String>,
}
///One page of a list.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ArticlePage {
    ///What is on this page.
    pub items: Vec<ArticleSummary>,
    ///Pass it as `cursor` to get the next page; null on the last page.
    pub next_cursor: Option<String>,
}
///An article without its body.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ArticleSummary {
    ///Who wrote it.
    pub authors: Vec<AuthorRef>,
    pub cover_image: Option<MediaRef>,
    ///Identifier of the article.
    pub id: uuid::Uuid,
    ///When it was published.
    pub published_at: chrono::DateTime<chrono::Utc>,
    ///Minutes it takes to read.
    ///Constraint: minimum=0
    pub reading_minutes: i32,
    ///Stable name in addresses.
    ///Constraint: maxLength=160, pattern=`^[a-z0-9]+(?:-[a-z0-9]+)*$`
    pub slug: String,
    ///The place that matched `q`: escaped text with `<mark>`. Only present in searches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snippet_html: Option<String>,
    ///Plain text summary.
    pub summary: String,
    ///What it is about.
    pub tags: Vec<TagRef>,
    ///Title.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///An article with its body.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Article {
    ///Who wrote it.
    pub authors: Vec<AuthorRef>,
    ///The body as sanitised HTML.
    pub body_html: String,
    pub cover_image: Option<MediaRef>,
    ///Headings of the body, in order.
    pub headings: Vec<Heading>,
    ///Identifier of the article.
    pub id: uuid::Uuid,
    ///When it was published.
    pub published_at: chrono::DateTime<chrono::Utc>,
    ///Minutes it takes to read.
    ///Constraint: minimum=0
    pub reading_minutes: i32,
    ///Stable name in addresses.
    ///Constraint: maxLength=160, pattern=`^[a-z0-9]+(?:-[a-z0-9]+)*$`
    pub slug: String,
    ///Plain text summary.
    pub summary: String,
    ///What it is about.
    pub tags: Vec<TagRef>,
    ///Title.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///Grows with every change; also the ETag.
    ///Constraint: minimum=1
    pub version: i64,
}
///A tag as named in an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct TagRef {
    ///Name to show.
    pub name: String,
    ///Stable name in addresses.
    ///Constraint: maxLength=160, pattern=`^[a-z0-9]+(?:-[a-z0-9]+)*$`
    pub slug: String,
}
///An image that belongs to an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct MediaRef {
    ///Text that stands in for the image.
    pub alt: String,
    ///Height in pixels, when known.
    ///Constraint: minimum=1
    pub height: Option<i32>,
    ///Absolute address of the image.
    pub url: String,
    ///Width in pixels, when known.
    ///Constraint: minimum=1
    pub width: Option<i32>,
}
///A heading inside an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Heading {
    ///Anchor of the heading.
    pub id: String,
    ///Level, 1 to 6.
    ///Constraint: minimum=1, maximum=6
    pub level: i32,
    ///Plain text of the heading.
    pub text: String,
}
///An author as named in an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorRef {
    ///Name to show.
    pub display_name: String,
    ///Stable name in addresses.
    ///Constraint: maxLength=64, pattern=`^[a-z0-9]+(?:[-_][a-z0-9]+)*$`
    pub username: String,
}
///Order of articles.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum ArticleSort {
    #[default]
    #[serde(rename = "-published_at")]
    PublishedAtDescending,
    #[serde(rename = "published_at")]
    PublishedAt,
    #[serde(rename = "-updated_at")]
    UpdatedAtDescending,
    #[serde(rename = "updated_at")]
    UpdatedAt,
    #[serde(rename = "title")]
    Title,
    #[serde(rename = "-title")]
    TitleDescending,
    #[serde(rename = "relevance")]
    Relevance,
}
impl ArticleSort {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::PublishedAtDescending => "-published_at",
            Self::PublishedAt => "published_at",
            Self::UpdatedAtDescending => "-updated_at",
            Self::UpdatedAt => "updated_at",
            Self::Title => "title",
            Self::TitleDescending => "-title",
            Self::Relevance => "relevance",
        }
    }
}
impl ::std::fmt::Display for ArticleSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for ArticleSort {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///The publication as a whole.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Publication {
    ///Where the API is.
    pub api_url: String,
    ///What the publication is about.
    pub description: String,
    ///BCP 47 language tag.
    pub language: String,
    ///Where the site is.
    pub site_url: String,
    ///One line under the name.
    pub tagline: String,
    ///Name of the publication.
    pub title: String,
}
///Where an old path leads now.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Redirect {
    ///The article that is found there now.
    ///Constraint: maxLength=160, pattern=`^[a-z0-9]+(?:-[a-z0-9]+)*$`
    pub article_slug: String,
    ///The old path.
    pub path: String,
}
///Order of tags.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Default)]
pub enum TagSort {
    #[default]
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "-article_count")]
    ArticleCountDescending,
}
impl TagSort {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::ArticleCountDescending => "-article_count",
        }
    }
}
impl ::std::fmt::Display for TagSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for TagSort {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
