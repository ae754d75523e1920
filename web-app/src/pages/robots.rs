//! `/robots.txt`.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::server::Site;

pub(super) async fn show(State(site): State<Site>) -> Response {
    let rules = format!(
        "User-agent: *\nDisallow: /search\nDisallow: /sign-in\nDisallow: /account\n\nSitemap: {}sitemap.xml\n",
        site.config().site_url
    );
    (
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "public, max-age=3600"),
        ],
        rules,
    )
        .into_response()
}
