//! `/sitemap.xml` and its parts: every article, for search engines.
//!
//! A sitemap may hold 50,000 addresses, so there is an index of smaller ones.

use std::fmt::Write;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use chrono::SecondsFormat;
use shared_contracts::types::{SitemapEntry, SitemapPage};

use super::{PageResult, plain};
use crate::api::{Answer, Failure};
use crate::server::Site;

const XML: &str = "application/xml; charset=utf-8";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
/// How many entries the API gives at once.
const BATCH: i32 = 1_000;
/// How many of those make one part.
const BATCHES: usize = 10;

/// The index of the parts.
pub(super) async fn index(State(site): State<Site>, headers: HeaderMap) -> PageResult {
    let home = &site.config().site_url;
    let parts = every_batch(&site).await?.len().div_ceil(BATCHES);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{NAMESPACE}\">\n"
    );
    for part in 1..=parts {
        // Writing to a string cannot fail.
        let _ = writeln!(
            xml,
            "<sitemap><loc>{home}sitemaps/{part}.xml</loc></sitemap>"
        );
    }
    xml.push_str("</sitemapindex>\n");
    Ok(plain::answer(&headers, XML, &xml))
}

/// One part.
pub(super) async fn part(
    State(site): State<Site>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> PageResult {
    let number = name
        .strip_suffix(".xml")
        .and_then(|number| number.parse::<usize>().ok());
    let index = number
        .and_then(|number| number.checked_sub(1))
        .ok_or(Failure::NotFound)?;
    let batches = every_batch(&site).await?;
    let part = batches
        .chunks(BATCHES)
        .nth(index)
        .ok_or(Failure::NotFound)?;

    let home = &site.config().site_url;
    let mut xml =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{NAMESPACE}\">\n");
    for SitemapEntry { slug, updated_at } in part.iter().flat_map(|batch| &batch.items) {
        let updated = updated_at.to_rfc3339_opts(SecondsFormat::Secs, true);
        // Slugs hold letters, digits and hyphens only: nothing to escape.
        let _ = writeln!(
            xml,
            "<url><loc>{home}articles/{slug}</loc><lastmod>{updated}</lastmod></url>"
        );
    }
    xml.push_str("</urlset>\n");
    Ok(plain::answer(&headers, XML, &xml))
}

/// The whole list, batch by batch; each one is a cached answer.
async fn every_batch(site: &Site) -> Result<Vec<Answer<SitemapPage>>, Failure> {
    let mut batches = Vec::new();
    let mut cursor = None;
    loop {
        let batch = site.api().sitemap(BATCH, cursor).await?;
        cursor = batch.next_cursor.clone();
        batches.push(batch);
        if cursor.is_none() {
            return Ok(batches);
        }
    }
}
