//! `GET /api/v1/articles/{slug}`

use axum::{Json, extract::State};

use super::{
    list::{cover_image, reading_minutes},
    output::Article,
    store,
};
use crate::{
    app::AppState,
    http::{
        extract::PathParameter,
        input::Slug,
        problem::{Problem, ProblemDocument},
    },
    publishing::absolute_urls::with_absolute_urls,
};

/// Get an article
///
/// The visible article with this slug, with its body.
#[utoipa::path(
    get, path = "/api/v1/articles/{slug}", operation_id = "get_article", tag = "Articles",
    params(("slug" = inline(Slug), Path, description = "The article's slug")),
    responses(
        (status = 200, description = "The article", body = Article),
        (status = 404, description = "No visible article has this slug", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_article(
    State(state): State<AppState>,
    PathParameter(slug): PathParameter<Slug>,
) -> Result<Json<Article>, Problem> {
    let mut connection = state.database.read().await?;
    let row = store::find_by_slug(connection.session(), slug.as_str(), state.clock.now())
        .await?
        .ok_or_else(|| Problem::not_found("article"))?;
    let article = row.article;
    Ok(Json(Article {
        authors: article.authors(),
        tags: article.tags(),
        cover_image: cover_image(&article, &state),
        reading_minutes: reading_minutes(article.word_count),
        id: article.id,
        slug: article.slug,
        title: article.title,
        summary: article.summary,
        published_at: article.published_at,
        updated_at: article.updated_at,
        body_html: with_absolute_urls(row.body_html, &state.settings),
        headings: row.headings.0,
        version: row.version,
    }))
}
