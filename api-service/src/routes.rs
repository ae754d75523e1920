//! Every operation of the API.

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    app::AppState,
    health,
    http::problem::{Problem, ProblemCode},
    publishing::{articles, authors, feeds, media, publication, redirects, sitemap, tags},
};

/// Operations that answer with a whole document, which carries an ETag.
pub fn documents() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(publication::get_publication))
        .routes(routes!(articles::list_articles))
        .routes(routes!(articles::get_article))
        .routes(routes!(tags::list_tags))
        .routes(routes!(tags::get_tag))
        .routes(routes!(authors::list_authors))
        .routes(routes!(authors::get_author))
        .routes(routes!(redirects::find_redirect))
        .routes(routes!(sitemap::list_sitemap_entries))
        .routes(routes!(feeds::get_atom_feed))
        .routes(routes!(feeds::get_json_feed))
}

/// Operations that stream, or whose answers must not be kept.
pub fn streams() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(media::get_media))
        .routes(routes!(health::get_liveness))
        .routes(routes!(health::get_readiness))
}

/// What is answered where no operation is.
pub async fn not_found() -> Problem {
    Problem::new(ProblemCode::NotFound)
}

/// What is answered where an operation is, but not for this method.
pub async fn method_not_allowed() -> Problem {
    Problem::new(ProblemCode::MethodNotAllowed)
}
