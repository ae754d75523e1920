//! `GET /api/v1/redirects`: where an article went that used to have another address.

use axum::{Json, extract::State};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::{
    app::AppState,
    database::{fetch_optional, statement::statements},
    http::{
        input::OldPath,
        problem::{Problem, ProblemDocument},
        query::{Needed, query_parameters},
    },
};

statements! {
    FIND = "SELECT a.slug FROM redirects r JOIN articles a ON a.id = r.article_id WHERE r.path = $1 AND a.published_at <= $2";
}

#[derive(FromRow)]
struct Target {
    slug: String,
}

query_parameters! {
    /// The address to look up.
    FindRedirect {
        /// The old path, percent-decoded, without a trailing slash.
        path: Needed<OldPath>,
    }
}

/// An old path and the article that is there now.
#[derive(Debug, Serialize, ToSchema)]
pub struct Redirect {
    /// The path asked for.
    #[schema(example = "/2019/05/03/margins.html")]
    pub path: String,
    /// The slug of the article.
    #[schema(example = "margins")]
    pub article_slug: String,
}

/// Find where an old path leads
///
/// Articles that came from another site, or changed their slug, keep their old paths.
#[utoipa::path(
    get, path = "/api/v1/redirects", operation_id = "find_redirect", tag = "Articles",
    params(FindRedirect),
    responses(
        (status = 200, description = "The path leads to this article", body = Redirect),
        (status = 404, description = "No visible article had this path", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn find_redirect(
    State(state): State<AppState>,
    query: FindRedirect,
) -> Result<Json<Redirect>, Problem> {
    let path = query.path.0.ok_or_else(|| Problem::not_found("path"))?;
    let mut connection = state.database.read().await?;
    let target = fetch_optional!(
        connection.session(),
        Target,
        FIND,
        path.as_str(),
        state.clock.now()
    )?;
    let target = target.ok_or_else(|| Problem::not_found("path"))?;
    Ok(Json(Redirect {
        path: path.into_string(),
        article_slug: target.slug,
    }))
}
