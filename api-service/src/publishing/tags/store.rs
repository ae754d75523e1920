//! Reading tags. Only tags of visible articles show.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::database::{Session, fetch_all, fetch_optional, statement::statements};

statements! {
    BY_NAME = "SELECT t.id, t.slug, t.name, \
        (SELECT count(*) FROM article_tags l WHERE l.tag_id = t.id AND l.published_at <= $1) AS article_count \
        FROM tags t \
        WHERE (t.name, t.id) > ($2, $3) AND EXISTS (SELECT 1 FROM article_tags l WHERE l.tag_id = t.id AND l.published_at <= $1) \
        ORDER BY t.name, t.id LIMIT $4";
    BY_COUNT = "SELECT c.id, c.slug, c.name, c.article_count FROM \
        (SELECT t.id, t.slug, t.name, l.article_count FROM \
        (SELECT tag_id, count(*) AS article_count FROM article_tags WHERE published_at <= $1 GROUP BY tag_id) l \
        JOIN tags t ON t.id = l.tag_id) c \
        WHERE c.article_count < $2 OR (c.article_count = $2 AND (c.name, c.id) > ($3, $4)) \
        ORDER BY c.article_count DESC, c.name, c.id LIMIT $5";
    FIND = "SELECT t.id, t.slug, t.name, count(*) AS article_count \
        FROM tags t JOIN article_tags l ON l.tag_id = t.id AND l.published_at <= $2 \
        WHERE t.slug = $1 GROUP BY t.id, t.slug, t.name";
}

/// A tag with its count.
#[derive(FromRow)]
pub struct TagRow {
    pub id: Uuid,
    pub slug: String,
    pub name: String,
    pub article_count: i64,
}

/// Tags by name, after the one with this name and id.
pub async fn by_name(
    session: Session<'_>,
    now: DateTime<Utc>,
    (name, id): (&str, Uuid),
    limit: i64,
) -> sqlx::Result<Vec<TagRow>> {
    fetch_all!(session, TagRow, BY_NAME, now, name, id, limit)
}

/// Tags by count, the most used first, after the one with this count, name and id.
pub async fn by_count(
    session: Session<'_>,
    now: DateTime<Utc>,
    (count, name, id): (i64, &str, Uuid),
    limit: i64,
) -> sqlx::Result<Vec<TagRow>> {
    fetch_all!(session, TagRow, BY_COUNT, now, count, name, id, limit)
}

/// The tag with this slug.
pub async fn find(
    session: Session<'_>,
    slug: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<TagRow>> {
    fetch_optional!(session, TagRow, FIND, slug, now)
}
