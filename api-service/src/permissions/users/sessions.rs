//! `GET /api/v1/users/{id}/sessions`

use axum::{Json, extract::State};

use super::store;
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        extract::PathParameter,
        input::{CursorText, Limit},
        problem::{Problem, ProblemDocument},
        query::query_parameters,
    },
    identity::sessions::{SessionPage, page_of_sessions},
};

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
    let mut connection = state.database.read().await?;
    let user = store::find(connection.session(), id).await?;
    user.ok_or_else(|| Problem::not_found("user"))?;
    drop(connection);
    let page = page_of_sessions(&state, id, query.limit, query.cursor, caller.session_id);
    page.await.map(Json)
}
