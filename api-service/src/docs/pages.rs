//! Serving the document, its two readers, and an index of it all, from this binary alone.

use axum::{
    Router,
    body::Bytes,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::from_fn,
    routing::get,
};

use super::{index, problems, redoc, swagger_ui};
use crate::{app::AppState, config::Settings, http::conditional};

/// The document and the pages for reading it, each where the settings want it.
pub fn router(document: Bytes, settings: &Settings) -> Router<AppState> {
    let mut router = Router::new()
        .route("/", get(index::get_index))
        .route("/problems/{code}", get(problems::get_problem_kind));
    if let Some(openapi) = &settings.openapi_path.0 {
        let kind = [(header::CONTENT_TYPE, "application/json")];
        router = router.route(openapi, get(async move || (kind, document.clone())));
        if let Some(path) = &settings.docs_path.0 {
            router = router.merge(swagger_ui::router(path, openapi, settings));
        }
        if let Some(path) = &settings.redoc_path.0 {
            router = router.merge(redoc::router(path, openapi));
        }
    }
    router.route_layer(from_fn(conditional::answer))
}

/// The way from a page, which lies at `page` with a slash behind it, to another path. Being
/// relative it holds behind a proxy that adds a prefix.
pub(super) fn relative(page: &str, path: &str) -> String {
    "../".repeat(page.matches('/').count()) + path.trim_start_matches('/')
}

/// Sends `/docs` to `/docs/`, against which the page's own links are relative.
pub(super) fn add_slash(page: &str) -> (StatusCode, [(HeaderName, HeaderValue); 1]) {
    let name = page.rsplit('/').next().unwrap_or_default();
    let location = HeaderValue::from_str(&format!("{name}/"));
    let location = location.unwrap_or(HeaderValue::from_static("./"));
    (
        StatusCode::TEMPORARY_REDIRECT,
        [(header::LOCATION, location)],
    )
}
