//! `GET /api/v1/tags/{slug}`

use axum::{Json, extract::State};

use super::{output::Tag, store};
use crate::{
    app::AppState,
    http::{
        extract::PathParameter,
        input::Slug,
        problem::{Problem, ProblemDocument},
    },
};

/// Get a tag
///
/// The tag with this slug and how many articles it has.
#[utoipa::path(
    get, path = "/api/v1/tags/{slug}", operation_id = "get_tag", tag = "Tags",
    params(("slug" = inline(Slug), Path, description = "The tag's slug")),
    responses(
        (status = 200, description = "The tag", body = Tag),
        (status = 404, description = "No visible article has this tag", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_tag(
    State(state): State<AppState>,
    PathParameter(slug): PathParameter<Slug>,
) -> Result<Json<Tag>, Problem> {
    let mut connection = state.database.read().await?;
    let row = store::find(connection.session(), slug.as_str(), state.clock.now()).await?;
    row.map(|row| Json(row.into()))
        .ok_or_else(|| Problem::not_found("tag"))
}
