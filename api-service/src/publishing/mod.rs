//! What the publication consists of, as readers see it: articles, their authors and tags,
//! media, feeds, and where things could be found before.

mod absolute_urls;
pub mod articles;
pub mod authors;
pub mod feeds;
pub mod media;
pub mod publication;
pub mod redirects;
pub mod sitemap;
pub mod tags;
