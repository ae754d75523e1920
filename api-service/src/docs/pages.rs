//! Serving the document and its two readers, all from this binary.

use axum::{Json, Router, middleware::from_fn, routing::get};
use serde_json::Value;

use super::problems;
use crate::{app::AppState, config::Settings, http::conditional};

/// `/openapi.json`, and the pages for reading it.
pub fn router(document: Value, _settings: &Settings) -> Router<AppState> {
    Router::new()
        .route("/problems/{code}", get(problems::get_problem_kind))
        .route("/openapi.json", get(async move || Json(document.clone())))
        .route_layer(from_fn(conditional::answer))
}
