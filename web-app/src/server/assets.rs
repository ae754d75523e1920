//! The bundled assets: read once at the start, served from memory.
//!
//! Their names carry a hash of their content, so a browser may keep them for
//! ever and a new release needs no clearing of caches.

mod encoding;
mod load;

use std::collections::HashMap;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use self::encoding::Encoding;
use super::Site;

const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Everything in the site folder.
pub struct Assets {
    files: HashMap<String, Asset>,
    /// Addresses of the files that pages refer to.
    pub(crate) links: Links,
}

/// Addresses of the files that pages refer to.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    pub(crate) stylesheet: String,
    pub(crate) theme_script: String,
    pub(crate) page_script: String,
    pub(crate) passkeys_script: String,
    pub(crate) islands_script: String,
    pub(crate) islands_module: String,
    /// Those that nearly every page draws with, wanted before the first line.
    pub(crate) fonts: [String; 3],
    /// The one that pages with code want as well.
    pub(crate) code_font: String,
    pub(crate) icon: String,
}

struct Asset {
    content_type: HeaderValue,
    etag: HeaderValue,
    variants: Vec<(Encoding, Bytes)>,
}

/// Serves one file.
pub(super) async fn serve(
    State(site): State<Site>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    match site.assets().files.get(&name) {
        Some(asset) => asset.answer(&headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Asset {
    fn answer(&self, request: &HeaderMap) -> Response {
        let known = request.get(header::IF_NONE_MATCH);
        let mut response = if known == Some(&self.etag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            self.body(request)
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, IMMUTABLE);
        headers.insert(header::ETAG, self.etag.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        response
    }

    fn body(&self, request: &HeaderMap) -> Response {
        let accepted = encoding::accepted(request);
        // Variants are listed from the smallest to the plain one, which
        // everybody understands.
        let Some((encoding, bytes)) = self
            .variants
            .iter()
            .find(|(encoding, _)| accepted.allows(*encoding))
        else {
            return StatusCode::NOT_ACCEPTABLE.into_response();
        };
        let mut response = bytes.clone().into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, self.content_type.clone());
        if let Some(name) = encoding.name() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        response
    }
}
