//! `GET /api/v1/authors/{username}`

use axum::{Json, extract::State};

use super::{output::Author, store};
use crate::{
    app::AppState,
    http::{
        extract::PathParameter,
        input::Username,
        problem::{Problem, ProblemDocument},
    },
};

/// Get an author
///
/// The author with this username and how many articles are theirs.
#[utoipa::path(
    get, path = "/api/v1/authors/{username}", operation_id = "get_author", tag = "Authors",
    params(("username" = inline(Username), Path, description = "The author's username")),
    responses(
        (status = 200, description = "The author", body = Author),
        (status = 404, description = "No visible article is by this author", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_author(
    State(state): State<AppState>,
    PathParameter(username): PathParameter<Username>,
) -> Result<Json<Author>, Problem> {
    let mut connection = state.database.read().await?;
    let row = store::find(connection.session(), username.as_str(), state.clock.now()).await?;
    row.map(|row| Json(row.into()))
        .ok_or_else(|| Problem::not_found("author"))
}
