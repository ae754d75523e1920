//! `GET /api/v1/me/sessions`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::{
    output::{SessionInfo, SessionPage},
    store,
};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        cursor::Cursor,
        input::{CursorText, Limit},
        page,
        problem::Problem,
        query::query_parameters,
    },
    identity::ReadingAccount,
};

/// The only order there is, as cursors name it.
const ORDER: &str = "-created_at";

query_parameters! {
    /// Which page of sessions.
    ListMySessions {
        /// The most sessions on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// List my sessions
///
/// Where you are signed in, the newest first.
#[utoipa::path(
    get, path = "/api/v1/me/sessions", operation_id = "list_my_sessions", tag = "My account",
    params(ListMySessions),
    responses((status = 200, description = "A page of sessions", body = SessionPage)),
    security(("oauth2" = ["account.read"]))
)]
pub async fn list_my_sessions(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
    query: ListMySessions,
) -> Result<Json<SessionPage>, Problem> {
    let user = caller.person()?.id;
    let page = page_of(&state, user, query.limit, query.cursor, caller.session_id);
    page.await.map(Json)
}

/// A page of the sessions of `user`, the newest first; `current` is the one of the token that asks.
///
/// # Errors
/// 422 when the cursor is not one of ours.
pub async fn page_of(
    state: &AppState,
    user: Uuid,
    limit: Option<Limit>,
    cursor: Option<CursorText>,
    current: Option<Uuid>,
) -> Result<SessionPage, Problem> {
    let limit = limit.unwrap_or_default().get();
    let before = cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let before = before.map_or(Uuid::max(), |cursor| cursor.id);
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut connection = state.database.read().await?;
    let now = state.clock.now();
    let rows = store::list(connection.session(), user, now, before, rows_wanted).await?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| Cursor::new(ORDER, "", row.id).encode());
    let items = rows.into_iter().map(|row| SessionInfo::of(row, current));
    Ok(SessionPage {
        items: items.collect(),
        next_cursor,
    })
}
