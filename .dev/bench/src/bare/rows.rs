//! What the statements return.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;

use crate::output::{Article, ArticleSummary, AuthorRef, Heading, MediaRef, Permission, TagRef};

#[derive(FromRow)]
pub struct SummaryRow {
    id: Uuid,
    slug: String,
    title: String,
    summary: String,
    word_count: i64,
    published_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    cover_media_id: Option<Uuid>,
    cover_alt: String,
    cover_width: Option<i64>,
    cover_height: Option<i64>,
    authors: Option<String>,
    tags: Option<String>,
    #[sqlx(default)]
    searched_text: Option<String>,
}

#[derive(FromRow)]
pub struct ArticleRow {
    #[sqlx(flatten)]
    summary: SummaryRow,
    version: i64,
    headings: Json<Vec<Heading>>,
    body_html: String,
}

impl From<SummaryRow> for ArticleSummary {
    fn from(row: SummaryRow) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            title: row.title,
            summary: row.summary,
            authors: gathered(row.authors.as_deref(), |username, display_name| AuthorRef {
                username,
                display_name,
            }),
            tags: gathered(row.tags.as_deref(), |slug, name| TagRef { slug, name }),
            cover_image: row.cover_media_id.map(|id| MediaRef {
                url: format!("http://127.0.0.1/api/v1/media/{id}"),
                width: row.cover_width,
                height: row.cover_height,
                alt: row.cover_alt,
            }),
            published_at: row.published_at,
            updated_at: row.updated_at,
            reading_minutes: (row.word_count / 230).max(1),
            snippet_html: row.searched_text.map(|text| beginning(&text)),
        }
    }
}

impl From<ArticleRow> for Article {
    fn from(row: ArticleRow) -> Self {
        let summary = ArticleSummary::from(row.summary);
        Self {
            id: summary.id,
            slug: summary.slug,
            title: summary.title,
            summary: summary.summary,
            authors: summary.authors,
            tags: summary.tags,
            cover_image: summary.cover_image,
            published_at: summary.published_at,
            updated_at: summary.updated_at,
            reading_minutes: summary.reading_minutes,
            body_html: row.body_html,
            headings: row.headings.0,
            version: row.version,
        }
    }
}

#[derive(FromRow)]
pub struct PermissionRow {
    codename: String,
    description: String,
}

impl From<PermissionRow> for Permission {
    fn from(row: PermissionRow) -> Self {
        let resource = row.codename.split('.').next().unwrap_or_default();
        Self {
            resource: resource.to_owned(),
            codename: row.codename,
            description: row.description,
        }
    }
}

/// In place of a snippet.
fn beginning(text: &str) -> String {
    text.split_inclusive(' ').take(24).collect()
}

fn gathered<T>(column: Option<&str>, make: impl Fn(String, String) -> T) -> Vec<T> {
    column
        .unwrap_or_default()
        .split('\u{1e}')
        .filter_map(|entry| entry.split_once('\u{1f}'))
        .map(|(key, name)| make(key.to_owned(), name.to_owned()))
        .collect()
}
