//! The page on which a code is typed in.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use shared_contracts::rules::operations::get_device_request as rules;
use url::form_urlencoded;

use super::PATH;
use crate::components::{ErrorSummary, FormState, Sheet, Submit, TextField};
use crate::pages::PageRequest;
use crate::server::FormTargets;

/// The field, and the parameter of the address that the API lets devices show.
pub(super) const FIELD: &str = "user_code";
const TITLE: &str = "Connect a device";

/// The page about the device that shows this code.
pub(super) fn at(code: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair(FIELD, code)
        .finish();
    format!("{PATH}?{query}")
}

pub(super) fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    request.form_page(status, FormTargets::Here, TITLE, move || {
        view! { <Code form=form.clone() /> }.into_any()
    })
}

#[component]
fn Code(form: FormState) -> impl IntoView {
    view! {
        <Sheet title=TITLE>
            <ErrorSummary form=form.clone() />
            <p class="sheet-lead">"A television, a command line or another device shows a code and waits for you."</p>
            <form class="form" method="post" action=PATH novalidate>
                <TextField
                    form
                    name=FIELD
                    label="Code"
                    hint="Eight letters, such as WDJB-MJHT. Small letters and the hyphen do not matter."
                    autocomplete="off"
                    rule=rules::USER_CODE
                />
                <Submit label="Go on" />
            </form>
            <p class="sheet-foot">"Enter no code that somebody has sent you: they would get into your account."</p>
        </Sheet>
    }
}
