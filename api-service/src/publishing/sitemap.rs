//! `GET /api/v1/sitemap`: what a site needs to write its sitemap.

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    app::AppState,
    database::{fetch_all, statement::statements},
    http::{
        cursor::Cursor,
        input::{CursorText, Limit},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

/// The only order there is, as cursors name it.
const ORDER: &str = "id";

statements! {
    LIST = "SELECT id, slug, updated_at FROM articles WHERE published_at <= $1 AND id > $2 ORDER BY id LIMIT $3";
}

#[derive(FromRow)]
struct EntryRow {
    id: Uuid,
    slug: String,
    updated_at: DateTime<Utc>,
}

query_parameters! {
    /// Which page of the sitemap.
    ListSitemapEntries {
        /// The most entries on a page.
        limit: Option<Limit<1000, 1000>>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// A visible article, as a sitemap names it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SitemapEntry {
    /// Names the article's page.
    #[schema(example = "the-two-sides-of-a-leaf")]
    pub slug: String,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

/// A page of sitemap entries.
#[derive(Debug, Serialize, ToSchema)]
pub struct SitemapPage {
    /// The entries, in the order in which the articles came to the publication.
    pub items: Vec<SitemapEntry>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}

/// List sitemap entries
///
/// Every visible article with the time of its last change, many to a page.
#[utoipa::path(
    get, path = "/api/v1/sitemap", operation_id = "list_sitemap_entries", tag = "Feeds",
    params(ListSitemapEntries),
    responses((status = 200, description = "A page of entries", body = SitemapPage))
)]
pub(crate) async fn list_sitemap_entries(
    State(state): State<AppState>,
    query: ListSitemapEntries,
) -> Result<Json<SitemapPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let after = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let after = after.map_or(Uuid::nil(), |cursor| cursor.id);
    let mut connection = state.database.read().await?;
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let rows = fetch_all!(
        connection.session(),
        EntryRow,
        LIST,
        state.clock.now(),
        after,
        rows_wanted
    )?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| Cursor::new(ORDER, "", row.id).encode());
    let items = rows
        .into_iter()
        .map(|row| SitemapEntry {
            slug: row.slug,
            updated_at: row.updated_at,
        })
        .collect();
    Ok(Json(SitemapPage { items, next_cursor }))
}
