//! Health, for whatever runs this process.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::Site;

/// The process runs.
pub(super) async fn live() -> Response {
    answer(StatusCode::OK, &json!({ "status": "alive" }))
}

/// The process wants requests. It does even when the API cannot be reached:
/// pages that were seen before still open.
pub(super) async fn ready(State(site): State<Site>) -> Response {
    let (status, word) = if site.is_ready() {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "stopping")
    };
    answer(
        status,
        &json!({ "status": word, "api": site.api().state() }),
    )
}

fn answer(status: StatusCode, body: &serde_json::Value) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}
