//! The pages. Each file is one page: which answers it needs, and how they look.

mod account;
mod article;
mod author;
mod authorization_error;
mod authors;
mod browser_name;
mod consent;
mod device;
mod failure;
mod feed;
mod fields;
mod flash;
mod home;
mod old_path;
mod outcome;
mod params;
mod passkeys;
mod password;
mod plain;
mod rendered;
mod request;
mod robots;
mod scopes;
mod search;
mod sign_in;
mod sign_out;
mod sign_up;
mod sitemap;
mod tag;
mod tags;
mod viewer;

use axum::Router;
use axum::response::Response;
use axum::routing::get;

pub(crate) use self::failure::page as failure_page;
pub(crate) use self::params::Params;
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
        .route("/authorize/error", get(authorization_error::show))
        .merge(sign_in::router())
        .merge(sign_out::router())
        .merge(sign_up::router())
        .merge(password::router())
        .merge(consent::router())
        .merge(device::router())
        .merge(account::router())
        .fallback(get(old_path::follow))
}
