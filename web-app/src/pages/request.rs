//! A request for a page.

use std::convert::Infallible;
use std::hash::{Hash, Hasher};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use leptos::prelude::AnyView;
use shared_contracts::types::Publication;

use super::rendered::Rendered;
use super::viewer::Viewer;
use crate::api::{Answer, Api, Failure, Identity, Seal};
use crate::components::Page;
use crate::server::{Cookies, FormTargets, Site};

/// A request for a page, with everything that is needed to answer it.
pub(super) struct PageRequest {
    site: Site,
    address: String,
    headers: HeaderMap,
    pub(super) cookies: Cookies,
    pub(super) publication: Answer<Publication>,
}

impl FromRequestParts<Site> for PageRequest {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let Ok(cookies) = Cookies::from_request_parts(parts, site).await;
        Ok(Self {
            cookies,
            publication: site.api().publication().await?,
            site: site.clone(),
            address: parts
                .uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            headers: parts.headers.clone(),
        })
    }
}

impl PageRequest {
    /// Where to get answers.
    pub(super) fn api(&self) -> &Api {
        self.site.api()
    }

    /// The API's part about people.
    pub(super) fn identity(&self) -> Identity<'_> {
        self.site.identity()
    }

    /// The address of the API, as developers know it.
    pub(super) fn api_url(&self) -> String {
        let url = self.site.config().public_api_url().as_str();
        url.trim_end_matches('/').to_owned()
    }

    /// Answers with a page for this reader alone, often with a form on it.
    pub(super) fn form_page(
        &self,
        status: StatusCode,
        forms: FormTargets,
        title: &str,
        main: impl Fn() -> AnyView + Send + Sync + 'static,
    ) -> Response {
        // Who does not see the page is told in the first word what happened.
        let is_refused = status.is_client_error();
        let mark = if is_refused { "Error: " } else { "" };
        let page = Page {
            title: Some(format!("{mark}{title}")),
            main: Some(Box::new(main)),
            ..Page::default()
        };
        let viewer = Viewer::new(&self.cookies, "/");
        // Nothing on the page itself is a saved copy; at most the masthead is.
        Rendered::new(&page, &self.publication, &self.site, false)
            .respond_privately(&self.site, status, &viewer, forms)
    }

    /// Answers with a page that is built from these answers of the API.
    ///
    /// It is rendered only when one of them has changed since the last time.
    pub(super) fn respond(&self, seals: &[Seal], page: impl FnOnce() -> Page) -> Response {
        let mut seals = seals.to_vec();
        seals.push(self.publication.seal());
        let saved_copy = seals.iter().any(|seal| seal.saved_copy);
        let basis = hash_of(&seals);
        let rendered = self
            .site
            .rendered()
            .get(&self.address, basis)
            .unwrap_or_else(|| {
                let rendered = Rendered::new(&page(), &self.publication, &self.site, saved_copy);
                self.site.rendered().insert(&self.address, basis, rendered)
            });
        let viewer = Viewer::new(&self.cookies, &self.address);
        rendered.respond(&self.site, &self.headers, &viewer, saved_copy)
    }
}

fn hash_of(seals: &[Seal]) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    seals.hash(&mut hasher);
    hasher.finish()
}

impl From<Infallible> for Failure {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
