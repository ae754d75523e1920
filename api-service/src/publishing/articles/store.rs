//! Reading articles.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;

use super::{
    list_statement::{ArticleFilter, compose},
    output::{AuthorRef, Heading, TagRef},
};
use crate::database::{Engine, Session, fetch_optional, statement::statements};

/// Separates entries in a gathered column; no stored name can hold it.
const ENTRY: char = '\u{1e}';
/// Separates the two parts of an entry.
const PART: char = '\u{1f}';

statements! {
    FIND_BY_SLUG = "SELECT a.id, a.slug, a.title, a.summary, a.word_count, a.published_at, a.updated_at, \
        a.cover_media_id, a.cover_alt, m.width AS cover_width, m.height AS cover_height, \
        (SELECT string_agg(u.username || '\u{1f}' || u.display_name, '\u{1e}' ORDER BY w.position) \
         FROM article_authors w JOIN users u ON u.id = w.user_id WHERE w.article_id = a.id) AS authors, \
        (SELECT string_agg(t.slug || '\u{1f}' || t.name, '\u{1e}' ORDER BY l.position) \
         FROM article_tags l JOIN tags t ON t.id = l.tag_id WHERE l.article_id = a.id) AS tags, \
        a.version, a.headings, a.body_html \
        FROM articles a LEFT JOIN media m ON m.id = a.cover_media_id \
        WHERE a.slug = $1 AND a.published_at <= $2";
}

/// An article without its body.
#[derive(FromRow)]
pub struct SummaryRow {
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub word_count: i64,
    pub published_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub cover_media_id: Option<Uuid>,
    pub cover_alt: String,
    pub cover_width: Option<i64>,
    pub cover_height: Option<i64>,
    authors: Option<String>,
    tags: Option<String>,
}

impl SummaryRow {
    /// The authors, in order.
    pub fn authors(&self) -> Vec<AuthorRef> {
        gathered(self.authors.as_deref(), |username, display_name| {
            AuthorRef {
                username,
                display_name,
            }
        })
    }

    /// The tags, in order.
    pub fn tags(&self) -> Vec<TagRef> {
        gathered(self.tags.as_deref(), |slug, name| TagRef { slug, name })
    }
}

fn gathered<T>(column: Option<&str>, make: impl Fn(String, String) -> T) -> Vec<T> {
    let entries = column.unwrap_or_default().split(ENTRY);
    entries
        .filter_map(|entry| entry.split_once(PART))
        .map(|(key, name)| make(key.to_owned(), name.to_owned()))
        .collect()
}

/// An article in a list, with what a search adds.
#[derive(FromRow)]
pub struct ListedRow {
    #[sqlx(flatten)]
    pub article: SummaryRow,
    pub searched_text: Option<String>,
    pub score: Option<f64>,
}

/// An article with its body.
#[derive(FromRow)]
pub struct ArticleRow {
    #[sqlx(flatten)]
    pub article: SummaryRow,
    pub version: i64,
    pub headings: Json<Vec<Heading>>,
    pub body_html: String,
}

/// The articles that `filter` lets through.
pub async fn list(
    session: Session<'_>,
    filter: &ArticleFilter,
    engine: Engine,
) -> sqlx::Result<Vec<ListedRow>> {
    session.fetch_composed(compose(filter, engine)).await
}

/// The article with this slug, when it is visible at `now`.
pub async fn find_by_slug(
    session: Session<'_>,
    slug: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<ArticleRow>> {
    fetch_optional!(session, ArticleRow, FIND_BY_SLUG, slug, now)
}
