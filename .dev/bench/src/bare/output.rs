//! The same JSON as the API's.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Serialize)]
pub struct AuthorRef {
    pub username: String,
    pub display_name: String,
}

#[derive(Serialize)]
pub struct TagRef {
    pub slug: String,
    pub name: String,
}

#[derive(Serialize)]
pub struct MediaRef {
    pub url: String,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub alt: String,
}

#[derive(Serialize, Deserialize)]
pub struct Heading {
    pub level: u8,
    pub id: String,
    pub text: String,
}

#[derive(Serialize)]
pub struct ArticleSummary {
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub authors: Vec<AuthorRef>,
    pub tags: Vec<TagRef>,
    pub cover_image: Option<MediaRef>,
    pub published_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub reading_minutes: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snippet_html: Option<String>,
}

#[derive(Serialize)]
pub struct ArticlePage {
    pub items: Vec<ArticleSummary>,
    pub next_cursor: Option<String>,
}

#[derive(Serialize)]
pub struct Article {
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub authors: Vec<AuthorRef>,
    pub tags: Vec<TagRef>,
    pub cover_image: Option<MediaRef>,
    pub published_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub reading_minutes: i64,
    pub body_html: String,
    pub headings: Vec<Heading>,
    pub version: i64,
}

#[derive(Serialize)]
pub struct Permission {
    pub codename: String,
    pub resource: String,
    pub description: String,
}

#[derive(Serialize)]
pub struct PermissionList {
    pub items: Vec<Permission>,
}
