//! `/feed.xml` and `/feed.json`: the newest articles, whole, for feed readers.
//!
//! The API writes both, with the addresses of this site in them.

use axum::extract::State;
use axum::http::HeaderMap;

use super::{PageResult, plain};
use crate::api::Failure;
use crate::server::Site;

pub(super) async fn atom(State(site): State<Site>, headers: HeaderMap) -> PageResult {
    let feed = site.api().atom_feed().await?;
    Ok(plain::answer(
        &headers,
        "application/atom+xml; charset=utf-8",
        feed.as_str(),
    ))
}

pub(super) async fn json(State(site): State<Site>, headers: HeaderMap) -> PageResult {
    let feed = site.api().json_feed().await?;
    // What was read as JSON can be written as JSON.
    let json = serde_json::to_string(&*feed).map_err(|_| Failure::Unavailable)?;
    Ok(plain::answer(
        &headers,
        "application/feed+json; charset=utf-8",
        &json,
    ))
}
