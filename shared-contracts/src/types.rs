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
///A page of tags.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct TagPage {
    ///The tags, in the order asked for.
    pub items: Vec<Tag>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A tag.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Tag {
    ///How many visible articles have it.
    ///Constraint: minimum=0
    pub article_count: i64,
    ///The name that readers see.
    pub name: String,
    ///Names the tag's page.
    pub slug: String,
}
///A page of sitemap entries.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SitemapPage {
    ///The entries, in the order in which the articles came to the publication.
    pub items: Vec<SitemapEntry>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///A visible article, as a sitemap names it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct SitemapEntry {
    ///Names the article's page.
    pub slug: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///A problem document (RFC 9457).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Problem {
    pub code: ProblemCode,
    ///What happened this time, and what to do.
    pub detail: String,
    ///Every value that breaks a rule; empty for other kinds of problems.
    pub errors: Vec<FieldError>,
    ///Finds the log line of the request; quote it when you ask for help.
    pub request_id: String,
    ///The HTTP status, repeated.
    ///Constraint: minimum=400, maximum=599
    pub status: i32,
    ///One line for people, the same for every occurrence.
    pub title: String,
    ///Address of the documentation of this kind of problem.
    pub r#type: String,
}
///The kinds of error, each with a stable code that programs may rely on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemCode {
    MalformedRequest,
    NotFound,
    MethodNotAllowed,
    PayloadTooLarge,
    UnsupportedMediaType,
    RangeNotSatisfiable,
    ValidationFailed,
    InternalError,
    Unavailable,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for ProblemCode {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "malformed_request" => Ok(ProblemCode::MalformedRequest),
            "not_found" => Ok(ProblemCode::NotFound),
            "method_not_allowed" => Ok(ProblemCode::MethodNotAllowed),
            "payload_too_large" => Ok(ProblemCode::PayloadTooLarge),
            "unsupported_media_type" => Ok(ProblemCode::UnsupportedMediaType),
            "range_not_satisfiable" => Ok(ProblemCode::RangeNotSatisfiable),
            "validation_failed" => Ok(ProblemCode::ValidationFailed),
            "internal_error" => Ok(ProblemCode::InternalError),
            "unavailable" => Ok(ProblemCode::Unavailable),
            _ => Ok(ProblemCode::Custom(value)),
        }
    }
}
impl serde::Serialize for ProblemCode {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl ProblemCode {
    pub fn as_str(&self) -> &str {
        match self {
            ProblemCode::MalformedRequest => "malformed_request",
            ProblemCode::NotFound => "not_found",
            ProblemCode::MethodNotAllowed => "method_not_allowed",
            ProblemCode::PayloadTooLarge => "payload_too_large",
            ProblemCode::UnsupportedMediaType => "unsupported_media_type",
            ProblemCode::RangeNotSatisfiable => "range_not_satisfiable",
            ProblemCode::ValidationFailed => "validation_failed",
            ProblemCode::InternalError => "internal_error",
            ProblemCode::Unavailable => "unavailable",
            ProblemCode::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for ProblemCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///A JSON Feed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct JsonFeed {
    ///What it is about.
    pub description: String,
    ///Address of this feed on the site.
    pub feed_url: String,
    ///Address of the site.
    pub home_page_url: String,
    ///The newest articles.
    pub items: Vec<JsonFeedItem>,
    ///Language of the articles (BCP 47).
    pub language: String,
    ///Name of the publication.
    pub title: String,
    ///Always `https://jsonfeed.org/version/1.1`.
    pub version: String,
}
///An article in a JSON Feed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct JsonFeedItem {
    ///In the order of the byline.
    pub authors: Vec<JsonFeedAuthor>,
    ///The body.
    pub content_html: String,
    ///When it last changed.
    pub date_modified: chrono::DateTime<chrono::Utc>,
    ///When it became visible.
    pub date_published: chrono::DateTime<chrono::Utc>,
    ///Never changes.
    pub id: String,
    ///Plain text; may be empty.
    pub summary: String,
    ///In the writer's order.
    pub tags: Vec<String>,
    ///Plain text.
    pub title: String,
    ///The article's page.
    pub url: String,
}
///An author in a JSON Feed.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct JsonFeedAuthor {
    ///The name that readers see.
    pub name: String,
}
///One value that breaks a rule.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct FieldError {
    ///Stable code of the rule.
    pub code: String,
    pub location: Location,
    ///What is wrong and what would be right.
    pub message: String,
    ///JSON Pointer (RFC 6901) to the value within that part, such as `/limit`.
    pub pointer: String,
}
///Where in the request a value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    Body,
    Query,
    Path,
    Header,
    /// A value that was added to the contract later.
    Custom(String),
}
impl<'de> serde::Deserialize<'de> for Location {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        let value = String::deserialize(deserializer)?;
        match value.as_str() {
            "body" => Ok(Location::Body),
            "query" => Ok(Location::Query),
            "path" => Ok(Location::Path),
            "header" => Ok(Location::Header),
            _ => Ok(Location::Custom(value)),
        }
    }
}
impl serde::Serialize for Location {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}
impl Location {
    pub fn as_str(&self) -> &str {
        match self {
            Location::Body => "body",
            Location::Query => "query",
            Location::Path => "path",
            Location::Header => "header",
            Location::Custom(s) => s.as_str(),
        }
    }
}
impl ::std::fmt::Display for Location {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl AsRef<str> for Location {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
///A page of authors.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorPage {
    ///The authors, by name.
    pub items: Vec<Author>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///An author.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Author {
    ///How many visible articles are the author's.
    ///Constraint: minimum=0
    pub article_count: i64,
    ///A few words about the author, plain text; may be empty.
    pub bio: String,
    ///The name that readers see.
    pub display_name: String,
    ///Names the author's page.
    pub username: String,
    ///The author's own site.
    pub website_url: Option<String>,
}
///A page of articles.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ArticlePage {
    ///The articles, in the order asked for.
    pub items: Vec<ArticleSummary>,
    ///Give it as `cursor` to get the next page; null on the last one.
    pub next_cursor: Option<String>,
}
///An article in a list: everything but the body.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct ArticleSummary {
    ///In the order of the byline.
    pub authors: Vec<AuthorRef>,
    pub cover_image: Option<MediaRef>,
    ///Never changes.
    pub id: uuid::Uuid,
    ///When it became visible.
    pub published_at: chrono::DateTime<chrono::Utc>,
    ///Estimated at 230 words a minute; at least 1.
    ///Constraint: minimum=1
    pub reading_minutes: i64,
    ///Names the article's page.
    pub slug: String,
    ///Where the search matched: escaped text in which `<mark>` brackets the matches. Only with `q`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snippet_html: Option<String>,
    ///Plain text, about two sentences; may be empty.
    pub summary: String,
    ///In the writer's order.
    pub tags: Vec<TagRef>,
    ///Plain text.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
}
///An article, whole.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Article {
    ///In the order of the byline.
    pub authors: Vec<AuthorRef>,
    ///The body as sanitised HTML. Code is highlighted with classes; media addresses are absolute.
    pub body_html: String,
    pub cover_image: Option<MediaRef>,
    ///The headings in the body, in order: a table of contents.
    pub headings: Vec<Heading>,
    ///Never changes.
    pub id: uuid::Uuid,
    ///When it became visible.
    pub published_at: chrono::DateTime<chrono::Utc>,
    ///Estimated at 230 words a minute; at least 1.
    ///Constraint: minimum=1
    pub reading_minutes: i64,
    ///Names the article's page.
    pub slug: String,
    ///Plain text, about two sentences; may be empty.
    pub summary: String,
    ///In the writer's order.
    pub tags: Vec<TagRef>,
    ///Plain text.
    pub title: String,
    ///When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    ///Grows by one with every change.
    ///Constraint: minimum=1
    pub version: i64,
}
///A tag, as named on an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct TagRef {
    ///The name that readers see.
    pub name: String,
    ///Names the tag's page.
    pub slug: String,
}
///An image.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct MediaRef {
    ///What the image shows, for those who do not see it; may be empty.
    pub alt: String,
    ///Height in pixels, when known.
    pub height: Option<i64>,
    ///Absolute address of the bytes, which never change.
    pub url: String,
    ///Width in pixels, when known.
    pub width: Option<i64>,
}
///A heading inside an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Heading {
    ///The fragment that leads to it.
    pub id: String,
    ///1 to 6, as in HTML.
    ///Constraint: minimum=1, maximum=6
    pub level: i32,
    ///Its text, without markup.
    pub text: String,
}
///An author, as named on an article.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct AuthorRef {
    ///The name that readers see.
    pub display_name: String,
    ///Names the author's pages.
    pub username: String,
}
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
///The state of the service.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Health {
    ///`ok`: anything else is answered with an error.
    pub status: String,
}
///The publication.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Publication {
    ///Address of this API.
    pub api_url: String,
    ///A sentence or two for search engines and feed readers; may be empty.
    pub description: String,
    ///Language of the articles (BCP 47).
    pub language: String,
    ///Address of the site.
    pub site_url: String,
    ///One line under the name; may be empty.
    pub tagline: String,
    ///Its name.
    pub title: String,
}
///An old path and the article that is there now.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[derive(PartialEq)]
pub struct Redirect {
    ///The slug of the article.
    pub article_slug: String,
    ///The path asked for.
    pub path: String,
}
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
