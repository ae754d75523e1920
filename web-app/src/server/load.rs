//! Refusing work that cannot be done in time.

use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Site;

/// Answers 503 at once when too many requests are being worked on: a queue
/// would make everybody wait and help nobody.
pub(super) async fn shed(State(site): State<Site>, request: Request, next: Next) -> Response {
    match site.places().try_acquire() {
        Ok(_place) => next.run(request).await,
        Err(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            [
                (header::RETRY_AFTER, "1"),
                (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            ],
            "Many readers are here at once. Please try again in a moment.\n",
        )
            .into_response(),
    }
}
