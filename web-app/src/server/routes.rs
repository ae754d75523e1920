//! What a request passes through, from the outside in.

use axum::http::StatusCode;
use axum::routing::get;
use axum::{Router, middleware};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use super::{Site, assets, failure_pages, headers, health, load, request_context};
use crate::pages;

/// No page reads a body.
const BODY_LIMIT: usize = 64 * 1024;

pub(super) fn router(site: &Site) -> Router {
    let pages = pages::router()
        // Layers run from the last to the first.
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            site.config().request_timeout(),
        ))
        .layer(middleware::from_fn_with_state(
            site.clone(),
            failure_pages::show,
        ))
        .layer(middleware::from_fn_with_state(site.clone(), load::shed))
        // Pages are compressed anew each time, so speed counts more than size.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest));

    Router::new()
        .route("/assets/{name}", get(assets::serve))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .merge(pages)
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(site.clone(), headers::add))
        .layer(middleware::from_fn(request_context::attach))
        .with_state(site.clone())
}
