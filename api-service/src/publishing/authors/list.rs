//! `GET /api/v1/authors`

use axum::{Json, extract::State};

use super::{
    output::{Author, AuthorPage},
    store,
};
use crate::{
    app::AppState,
    http::{
        cursor::Cursor,
        input::{CursorText, Limit},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

/// The only order there is, as cursors name it.
const ORDER: &str = "username";

query_parameters! {
    /// Which page of authors.
    ListAuthors {
        /// The most authors on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// List authors
///
/// The authors of visible articles by username, each with how many articles are theirs.
#[utoipa::path(
    get, path = "/api/v1/authors", operation_id = "list_authors", tag = "Authors",
    params(ListAuthors),
    responses((status = 200, description = "A page of authors", body = AuthorPage))
)]
pub async fn list_authors(
    State(state): State<AppState>,
    query: ListAuthors,
) -> Result<Json<AuthorPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let after = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let after = after.as_ref().map_or("", Cursor::text);
    let mut connection = state.database.read().await?;
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let rows = store::list(connection.session(), state.clock.now(), after, rows_wanted).await?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| {
        Cursor::new(ORDER, row.username.clone(), row.id).encode()
    });
    Ok(Json(AuthorPage {
        items: rows.into_iter().map(Author::from).collect(),
        next_cursor,
    }))
}
