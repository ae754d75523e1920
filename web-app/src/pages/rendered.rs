//! Rendered pages: kept for as long as the answers they were built from hold,
//! and sent with validators.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use shared_contracts::types::Publication;
use xxhash_rust::xxh3::xxh3_128;

use super::plain;
use crate::components::{self, Frame, Page};
use crate::server::{ContentSecurityPolicy, Site, random};

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
/// A reader may reuse a page for a moment, and a shared cache may bridge an outage.
const PUBLIC: HeaderValue =
    HeaderValue::from_static("public, max-age=10, stale-while-revalidate=60, stale-if-error=86400");
/// A saved copy is replaced as soon as there is something newer.
const REVALIDATE: HeaderValue = HeaderValue::from_static("public, no-cache");

/// A page in HTML, without the nonce that every answer gets anew.
pub(crate) struct Rendered {
    before_scripts: String,
    after_scripts: String,
    etag: String,
}

impl Rendered {
    /// Renders a page.
    pub(super) fn new(
        page: &Page,
        publication: &Publication,
        site: &Site,
        saved_copy: bool,
    ) -> Self {
        let frame = Frame {
            publication,
            config: site.config(),
            links: &site.assets().links,
            saved_copy,
        };
        let (before_scripts, after_scripts) = components::document(page, &frame);
        let hash =
            xxh3_128(before_scripts.as_bytes()) ^ xxh3_128(after_scripts.as_bytes()).rotate_left(1);
        // Weak: two answers differ in their nonce.
        let etag = format!("W/\"{hash:032x}\"");
        Self {
            before_scripts,
            after_scripts,
            etag,
        }
    }

    /// Answers with this page, or with 304 when the reader has it.
    pub(super) fn respond(
        &self,
        site: &Site,
        status: StatusCode,
        request: &HeaderMap,
        saved_copy: bool,
    ) -> Response {
        let mut response = if status == StatusCode::OK && plain::has(request, &self.etag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            self.with_nonce(site, status)
        };
        let headers = response.headers_mut();
        if status == StatusCode::OK {
            if let Ok(etag) = HeaderValue::from_str(&self.etag) {
                headers.insert(header::ETAG, etag);
            }
            headers.insert(
                header::CACHE_CONTROL,
                if saved_copy { REVALIDATE } else { PUBLIC },
            );
        } else {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        response
    }

    fn with_nonce(&self, site: &Site, status: StatusCode) -> Response {
        let nonce = random::hex::<16>();
        let scripts = components::scripts(&site.assets().links, &nonce);
        let html = [self.before_scripts.as_str(), &scripts, &self.after_scripts].concat();
        let mut response = (status, Body::from(html)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HTML);
        headers.insert(ContentSecurityPolicy::HEADER, site.policy().header(&nonce));
        response
    }

    fn weight(&self) -> u32 {
        u32::try_from(self.before_scripts.len() + self.after_scripts.len()).unwrap_or(u32::MAX)
    }
}

/// The pages that were rendered last, by address.
pub(crate) struct RenderedPages(moka::sync::Cache<String, (u64, Arc<Rendered>)>);

impl RenderedPages {
    /// Keeps as many pages as fit into this much memory.
    pub(crate) fn new(bytes: u64) -> Self {
        let pages = moka::sync::Cache::builder()
            .weigher(|_: &String, (_, page): &(u64, Arc<Rendered>)| page.weight())
            .max_capacity(bytes)
            .build();
        Self(pages)
    }

    /// The page at this address, if it was built on the same basis.
    pub(super) fn get(&self, address: &str, basis: u64) -> Option<Arc<Rendered>> {
        let (built_on, page) = self.0.get(address)?;
        (built_on == basis).then_some(page)
    }

    pub(super) fn insert(&self, address: &str, basis: u64, page: Rendered) -> Arc<Rendered> {
        let page = Arc::new(page);
        self.0
            .insert(address.to_owned(), (basis, Arc::clone(&page)));
        page
    }
}
