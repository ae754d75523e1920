//! Every failure becomes a page that says what happened.

use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::{Cookies, Site};
use crate::api::Failure;
use crate::pages::failure_page;

/// Puts a page around failures, whoever found them: a page, the router, or a
/// limit of the server.
pub(super) async fn show(
    State(site): State<Site>,
    cookies: Cookies,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    let has_content = response.headers().contains_key(header::CONTENT_TYPE);
    let failure = match response.extensions().get::<Failure>() {
        Some(failure) => failure.clone(),
        None if has_content => return response,
        None => match response.status() {
            StatusCode::NOT_FOUND => Failure::NotFound,
            StatusCode::SERVICE_UNAVAILABLE => Failure::Unavailable,
            _ => return response,
        },
    };
    failure_page(&site, &cookies, &failure).await
}
