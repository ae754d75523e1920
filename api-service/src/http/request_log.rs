//! One log line per request.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use tokio::time::Instant;
use tracing::{Instrument, info, info_span};

use super::request_id::RequestId;

/// Middleware: runs the request in a span that carries its id, and logs how it ended.
/// The query string is left out: it may one day carry a secret.
pub async fn log(request: Request, next: Next) -> Response {
    let id = request
        .extensions()
        .get::<RequestId>()
        .cloned()
        .unwrap_or_default();
    let span = info_span!("request", %id);
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let began = Instant::now();
    async move {
        let response = next.run(request).await;
        info!(
            %method,
            path,
            route = route.as_ref().map(MatchedPath::as_str),
            status = response.status().as_u16(),
            micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX),
            "answered"
        );
        response
    }
    .instrument(span)
    .await
}
