//! `GET /api/v1/tags`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::{
    output::{Tag, TagPage},
    store::{self, TagRow},
};
use crate::{
    app::AppState,
    http::{
        cursor::Cursor,
        input::{CursorText, Limit, choice_input},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

choice_input! {
    /// The order of a tag list.
    TagSort {
        /// By name, in code point order.
        Name = "name",
        /// Most used first, then by name.
        MostUsedFirst = "-article_count",
    }
}

query_parameters! {
    /// Which tags, in which order.
    ListTags {
        /// The order. Default: `name`.
        sort: Option<TagSort>,
        /// The most tags on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before. Use it with the same `sort`.
        cursor: Option<CursorText>,
    }
}

/// List tags
///
/// The tags of visible articles, each with how many articles it has.
#[utoipa::path(
    get, path = "/api/v1/tags", operation_id = "list_tags", tag = "Tags",
    params(ListTags),
    responses((status = 200, description = "A page of tags", body = TagPage))
)]
pub async fn list_tags(
    State(state): State<AppState>,
    query: ListTags,
) -> Result<Json<TagPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let order = query.sort.unwrap_or(TagSort::Name);
    let after = query
        .cursor
        .map(|text| Cursor::decode(&text, order.as_str()))
        .transpose()?;
    let now = state.clock.now();
    let id = after.as_ref().map_or(Uuid::nil(), |cursor| cursor.id);
    let mut connection = state.database.read().await?;
    let session = connection.session();
    let rows = match order {
        TagSort::Name => {
            let name = after.as_ref().map_or("", Cursor::text);
            store::by_name(session, now, (name, id), rows_wanted).await?
        }
        TagSort::MostUsedFirst => {
            let (count, name) = match &after {
                Some(cursor) => counted(cursor)?,
                None => (i64::MAX, ""),
            };
            store::by_count(session, now, (count, name, id), rows_wanted).await?
        }
    };
    let (rows, next_cursor) = page::cut(rows, limit, |row| cursor_after(row, order).encode());
    Ok(Json(TagPage {
        items: rows.into_iter().map(Tag::from).collect(),
        next_cursor,
    }))
}

fn cursor_after(row: &TagRow, order: TagSort) -> Cursor {
    let value = match order {
        TagSort::Name => row.name.clone(),
        TagSort::MostUsedFirst => format!("{} {}", row.article_count, row.name),
    };
    Cursor::new(order.as_str(), value, row.id)
}

fn counted(cursor: &Cursor) -> Result<(i64, &str), Problem> {
    let parts = cursor
        .text()
        .split_once(' ')
        .and_then(|(count, name)| Some((count.parse().ok()?, name)));
    parts.ok_or_else(crate::http::cursor::forged)
}

impl From<TagRow> for Tag {
    fn from(row: TagRow) -> Self {
        Self {
            slug: row.slug,
            name: row.name,
            article_count: row.article_count,
        }
    }
}
