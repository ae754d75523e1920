//! What surrounds every part of the account.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::PARTS;
use crate::components::{ErrorSummary, FormState, Success};
use crate::pages::PageRequest;
use crate::pages::flash::Flash;
use crate::server::FormTargets;

/// A part of the account.
pub(super) struct Part {
    /// Its address.
    pub(super) path: &'static str,
    pub(super) title: String,
    pub(super) status: StatusCode,
    /// The form whose complaints are shown on top.
    pub(super) form: FormState,
    /// What the page before left to say.
    pub(super) said: Option<Flash>,
    forms: FormTargets,
}

impl Part {
    /// A part without complaints.
    pub(super) fn new(request: &PageRequest, path: &'static str, title: impl Into<String>) -> Self {
        Self {
            path,
            title: title.into(),
            status: StatusCode::OK,
            form: FormState::default(),
            said: Flash::take(&request.cookies),
            forms: FormTargets::Here,
        }
    }

    /// The part with a form that was not accepted, or was not sent yet.
    pub(super) fn with_form(self, status: StatusCode, form: FormState) -> Self {
        Self {
            status,
            form,
            ..self
        }
    }

    /// The part with forms that lead to other sites.
    pub(super) fn leading_onward(self) -> Self {
        Self {
            forms: FormTargets::Onward,
            ..self
        }
    }

    /// The page.
    pub(super) fn page(
        self,
        request: &PageRequest,
        content: impl Fn() -> AnyView + Send + Sync + 'static,
    ) -> Response {
        let Self {
            path,
            title,
            status,
            form,
            said,
            forms,
        } = self;
        let heading = title.clone();
        request.form_page(status, forms, &title, move || {
            let message = said.as_ref().map(|said| said.message.clone());
            view! {
                <Layout path title=heading.clone() form=form.clone() message content=content() />
            }
            .into_any()
        })
    }
}

#[component]
fn Layout(
    path: &'static str,
    title: String,
    form: FormState,
    message: Option<String>,
    content: AnyView,
) -> impl IntoView {
    view! {
        <div class="account">
            <nav class="account-nav" aria-label="Account">
                <ul role="list">
                    {PARTS.map(|(address, name)| view! {
                        <li><a href=address aria-current=(address == path).then_some("page")>{name}</a></li>
                    }).collect_view()}
                </ul>
            </nav>
            <div class="account-part">
                <h1 class="sheet-title">{title}</h1>
                <ErrorSummary form />
                {message.map(|message| view! { <Success message /> })}
                {content}
            </div>
        </div>
    }
}
