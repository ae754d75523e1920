//! The pages for when there is no page.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use shared_contracts::types::Publication;

use super::rendered::Rendered;
use super::viewer::Viewer;
use crate::api::Failure;
use crate::components::Page;
use crate::server::{Cookies, FormTargets, Site};

/// When to try again, in seconds.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("10");

impl IntoResponse for Failure {
    /// Only the status and the failure itself: the page is put around it where
    /// the site is known.
    fn into_response(self) -> Response {
        let mut response = Words::of(&self).status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The page that tells a reader about a failure.
pub(crate) async fn page(site: &Site, cookies: &Cookies, failure: &Failure) -> Response {
    let publication = site.api().publication().await;
    let unknown = unknown_publication(site);
    let publication = publication.as_deref().unwrap_or(&unknown);

    let Words {
        status,
        heading,
        advice,
    } = Words::of(failure);
    let details = match failure {
        Failure::Invalid(details) => details.clone(),
        Failure::Incompatible(skew) => vec![skew.clone()],
        Failure::NotFound | Failure::Unavailable | Failure::CrossSite | Failure::SignIn => {
            Vec::new()
        }
    };
    let page = Page {
        title: Some(heading.into()),
        main: Some(Box::new(move || {
            view! { <FailurePage heading advice details=details.clone() /> }.into_any()
        })),
        ..Page::default()
    };
    // There is nothing on this page that could be out of date.
    let saved_copy = false;
    let viewer = Viewer::new(cookies, "/");
    let mut response = Rendered::new(&page, publication, site, saved_copy).respond_privately(
        site,
        status,
        &viewer,
        FormTargets::Here,
    );
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, RETRY_AFTER);
    }
    response
}

struct Words {
    status: StatusCode,
    heading: &'static str,
    advice: &'static str,
}

impl Words {
    fn of(failure: &Failure) -> Self {
        let (status, heading, advice) = match failure {
            Failure::NotFound => (
                StatusCode::NOT_FOUND,
                "This page is not here",
                "It may have moved, or the address may have a typing error.",
            ),
            Failure::Invalid(_) => (
                StatusCode::BAD_REQUEST,
                "This address is not understood",
                "Something in it is not as it should be.",
            ),
            Failure::CrossSite => (
                StatusCode::FORBIDDEN,
                "This was not sent from this site",
                "Your browser says that another site filled in this form, so nothing was done. If it was you, open the page here and try again.",
            ),
            Failure::SignIn => (
                StatusCode::BAD_REQUEST,
                "Signing in did not work",
                "It may have taken too long, or was already finished in another tab. Nothing is lost: please begin again.",
            ),
            Failure::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "This page cannot be shown at the moment",
                "It cannot be fetched just now. Please try again in a little while.",
            ),
            Failure::Incompatible(_) => (
                StatusCode::SERVICE_UNAVAILABLE,
                "This site is being updated",
                "Its two halves do not fit together just now. Please try again in a little while.",
            ),
        };
        Self {
            status,
            heading,
            advice,
        }
    }
}

#[component]
fn FailurePage(heading: &'static str, advice: &'static str, details: Vec<String>) -> impl IntoView {
    let details = (!details.is_empty()).then(|| view! {
        <ul class="failure-details">{details.into_iter().map(|detail| view! { <li>{detail}</li> }).collect_view()}</ul>
    });
    view! {
        <div class="column failure">
            <h1 class="page-title">{heading}</h1>
            <p>{advice}</p>
            {details}
            <p>"You could search above, look through the "<a href="/tags">"tags"</a>", or go "<a href="/">"to the front page"</a>"."</p>
        </div>
    }
}

/// Stands in until the API has told what the publication is called.
fn unknown_publication(site: &Site) -> Publication {
    let config = site.config();
    Publication {
        title: config
            .site_url
            .host_str()
            .unwrap_or("Rectoverso")
            .to_owned(),
        tagline: String::new(),
        description: String::new(),
        language: "en".into(),
        site_url: config.site_url.to_string(),
        api_url: config.public_api_url().to_string(),
    }
}
