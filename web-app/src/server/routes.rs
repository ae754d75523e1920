//! What a request passes through, from the outside in.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use super::{Site, assets, cookies, failure_pages, headers, health, jwks, load, request_context};
use crate::api::Failure;
use crate::{oauth, pages};

/// The longest form is a few lines of text.
const BODY_LIMIT: usize = 64 * 1024;

pub(super) fn router(site: &Site) -> Router {
    let pages = pages::router()
        .merge(oauth::router())
        // Layers run from the last to the first.
        .layer(only_own_forms(site))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            site.config().request_timeout(),
        ))
        .layer(middleware::from_fn_with_state(
            site.clone(),
            failure_pages::show,
        ))
        .layer(middleware::from_fn_with_state(site.clone(), cookies::carry))
        .layer(middleware::from_fn_with_state(site.clone(), load::shed))
        // Pages are compressed anew each time, so speed counts more than size.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest));

    Router::new()
        .route("/assets/{name}", get(assets::serve))
        .route("/.well-known/jwks.json", get(jwks::show))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .merge(pages)
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(site.clone(), headers::add))
        .layer(middleware::from_fn_with_state(
            site.clone(),
            request_context::attach,
        ))
        .with_state(site.clone())
}

/// Refuses what other sites make a browser send here.
///
/// Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`), so
/// that no form needs a token of its own.
fn only_own_forms(site: &Site) -> CsrfLayer<fn(ProtectionError) -> Response> {
    let layer = CsrfLayer::new();
    let origin = site.config().site_url.origin().ascii_serialization();
    // What is behind a proxy may see another host in `Host`.
    let layer = layer.clone().add_trusted_origin(&origin).unwrap_or(layer);
    layer.with_rejection_response(|_| Failure::CrossSite.into_response())
}
