//! Rendered pages: kept for as long as the answers they were built from hold,
//! and sent with validators.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use shared_contracts::types::Publication;
use xxhash_rust::xxh3::xxh3_128;

use super::plain;
use super::viewer::Viewer;
use crate::components::{self, Document, Frame, Page};
use crate::server::{ContentSecurityPolicy, FormTargets, OPENER_POLICY, Site, random};

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
/// A reader may reuse a page for a moment, and a shared cache may bridge an outage.
const PUBLIC: HeaderValue =
    HeaderValue::from_static("public, max-age=10, stale-while-revalidate=60, stale-if-error=86400");
/// A saved copy is replaced as soon as there is something newer.
const REVALIDATE: HeaderValue = HeaderValue::from_static("public, no-cache");

/// A page with the name of its reader on it is for nobody else.
const PRIVATE: HeaderValue = HeaderValue::from_static("private, no-cache");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const BY_COOKIE: HeaderValue = HeaderValue::from_static("cookie");

/// A page in HTML, without the nonce that every answer gets anew and without
/// the corner of its reader.
pub(crate) struct Rendered {
    document: Document,
    hash: u128,
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
        let document = components::document(page, &frame);
        let hash = document.parts().iter().fold(0, |hash: u128, part| {
            hash.rotate_left(1) ^ xxh3_128(part.as_bytes())
        });
        Self { document, hash }
    }

    /// Answers with this page, or with 304 when the reader has it.
    pub(super) fn respond(
        &self,
        site: &Site,
        request: &HeaderMap,
        viewer: &Viewer,
        saved_copy: bool,
    ) -> Response {
        let hash = self.hash.rotate_left(1) ^ xxh3_128(viewer.corner.as_bytes());
        // Weak: two answers differ in their nonce.
        let etag = format!("W/\"{hash:032x}\"");
        let mut response = if plain::has(request, &etag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            self.filled(site, StatusCode::OK, viewer, FormTargets::Here)
        };
        let headers = response.headers_mut();
        if let Ok(etag) = HeaderValue::from_str(&etag) {
            headers.insert(header::ETAG, etag);
        }
        let cached = match (viewer.is_signed_in, saved_copy) {
            (true, _) => PRIVATE,
            (false, true) => REVALIDATE,
            (false, false) => PUBLIC,
        };
        headers.insert(header::CACHE_CONTROL, cached);
        headers.append(header::VARY, BY_COOKIE);
        response
    }

    /// Answers with this page, which nobody may keep.
    pub(super) fn respond_privately(
        &self,
        site: &Site,
        status: StatusCode,
        viewer: &Viewer,
        forms: FormTargets,
    ) -> Response {
        let mut response = self.filled(site, status, viewer, forms);
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, NO_STORE);
        response
    }

    fn filled(
        &self,
        site: &Site,
        status: StatusCode,
        viewer: &Viewer,
        forms: FormTargets,
    ) -> Response {
        let nonce = random::hex::<16>();
        let scripts = components::scripts(&site.assets().links, &nonce);
        let [before_scripts, before_account, after_account] = self.document.parts();
        let html = [
            before_scripts,
            &scripts,
            before_account,
            &viewer.corner,
            after_account,
        ]
        .concat();
        let mut response = (status, Body::from(html)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HTML);
        headers.insert(
            ContentSecurityPolicy::HEADER,
            site.policy().header(&nonce, forms),
        );
        if forms == FormTargets::Onward {
            // The client may have opened a window for this, and waits for its answer.
            headers.insert(OPENER_POLICY, HeaderValue::from_static("unsafe-none"));
        }
        response
    }

    fn weight(&self) -> u32 {
        let size = self.document.parts().map(str::len).iter().sum::<usize>();
        u32::try_from(size).unwrap_or(u32::MAX)
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
