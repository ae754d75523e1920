//! Any other address: perhaps one that an imported article had before.

use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::IntoResponse;

use super::PageResult;
use crate::server::Site;

/// Leads to the article that was found here once.
pub(super) async fn follow(State(site): State<Site>, uri: Uri) -> PageResult {
    let redirect = site.api().redirect(uri.path().to_owned()).await?;
    let location = format!("/articles/{}", redirect.article_slug);
    Ok((
        StatusCode::PERMANENT_REDIRECT,
        [(header::LOCATION, location)],
    )
        .into_response())
}
