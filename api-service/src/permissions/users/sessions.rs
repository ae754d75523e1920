//! `GET /api/v1/users/{id}/sessions`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::store;
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        cursor::Cursor,
        extract::PathParameter,
        input::{CursorText, Limit},
        page,
        problem::{Problem, ProblemDocument},
        query::query_parameters,
    },
    identity::sessions::{SessionInfo, SessionPage, list_live},
};

/// The only order there is, as cursors name it.
const ORDER: &str = "-created_at";

requirement! {
    /// Seeing where somebody is signed in: more than one sees of a user, and for those who may sign them out.
    ListingUserSessions: UsersRead, UsersChange
}

query_parameters! {
    /// Which page of somebody's sessions.
    ListUserSessions {
        /// The most sessions on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// List a user's sessions
///
/// Where they are signed in, the newest first.
#[utoipa::path(
    get, path = "/api/v1/users/{id}/sessions", operation_id = "list_user_sessions", tag = "Users",
    security(("oauth2" = ["users.read"])),
    extensions(("x-permission" = json!("users.change"))),
    params(("id" = inline(Id), Path, description = "The user's id"), ListUserSessions),
    responses(
        (status = 200, description = "A page of sessions", body = SessionPage),
        (status = 404, description = "There is no such user", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn list_user_sessions(
    caller: Allowed<ListingUserSessions>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    query: ListUserSessions,
) -> Result<Json<SessionPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let before = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let before = before.map_or(Uuid::max(), |cursor| cursor.id);
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut connection = state.database.read().await?;
    let user = store::find(connection.session(), id).await?;
    user.ok_or_else(|| Problem::not_found("user"))?;
    let now = state.clock.now();
    let rows = list_live(connection.session(), id, now, before, rows_wanted).await?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| Cursor::new(ORDER, "", row.id).encode());
    let current = caller.session_id;
    let items = rows.into_iter().map(|row| SessionInfo::of(row, current));
    Ok(Json(SessionPage {
        items: items.collect(),
        next_cursor,
    }))
}
