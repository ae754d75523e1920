//! Bounds that keep one request, or a flood of them, from taking the service down.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::problem::{Problem, ProblemCode};
use crate::app::AppState;

/// Middleware: refuses at once, with 503, what comes above the bound on requests at work;
/// a queue would only make everybody wait.
pub async fn bound_concurrency(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(_permit) = state.request_permits.try_acquire() else {
        return Problem::new(ProblemCode::Unavailable)
            .with_detail("Too many requests are at work.")
            .into_response();
    };
    next.run(request).await
}

/// Middleware: gives up on a request that takes longer than the configured time.
pub async fn bound_time(State(state): State<AppState>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(state.settings.request_timeout, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::new(ProblemCode::Unavailable)
            .with_detail("The answer took too long and was given up.")
            .into_response(),
    }
}
