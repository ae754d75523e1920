//! The pages. Each file is one page: which answers it needs, and how they look.

mod article;
mod author;
mod authors;
mod failure;
mod feed;
mod home;
mod old_path;
mod params;
mod plain;
mod rendered;
mod request;
mod robots;
mod search;
mod sitemap;
mod tag;
mod tags;

use axum::Router;
use axum::response::Response;
use axum::routing::get;

pub(crate) use self::failure::page as failure_page;
use self::params::Params;
pub(crate) use self::rendered::RenderedPages;
use self::request::PageRequest;
use crate::api::Failure;
use crate::server::Site;

type PageResult = Result<Response, Failure>;

/// How many articles, tags or authors a page lists.
const PAGE_SIZE: i32 = 20;

/// Which address shows which page.
pub(crate) fn router() -> Router<Site> {
    Router::new()
        .route("/", get(home::show))
        .route("/articles/{slug}", get(article::show))
        .route("/tags", get(tags::show))
        .route("/tags/{slug}", get(tag::show))
        .route("/authors", get(authors::show))
        .route("/authors/{username}", get(author::show))
        .route("/search", get(search::show))
        .route("/feed.xml", get(feed::atom))
        .route("/feed.json", get(feed::json))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemaps/{number}", get(sitemap::part))
        .route("/robots.txt", get(robots::show))
        .fallback(get(old_path::follow))
}
