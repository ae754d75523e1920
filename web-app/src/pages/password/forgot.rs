//! `/forgot-password`: a link by mail.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::rules::schemas::request_password_reset_input as rules;

use crate::components::{ErrorSummary, FormState, Sheet, Submit, TextField};
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::outcome::complain;
use crate::server::{FormTargets, Site};

pub(super) const PATH: &str = "/forgot-password";
pub(super) const SENT: &str = "/forgot-password/sent";

pub(super) async fn show(request: PageRequest) -> Response {
    page(&request, StatusCode::OK, FormState::default())
}

pub(super) async fn send(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let email = fields.text("email");
    let mut form = fields.keep(&["email"]);
    form.require("email", &email, "Enter your e-mail address.");
    if !form.is_good() {
        return Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, form));
    }
    match site.identity().forgot_password(email).await {
        Ok(()) => Ok(Redirect::to(SENT).into_response()),
        Err(refusal) => {
            let (status, form) = complain(form, &["email"], refusal, PATH)?;
            Ok(page(&request, status, form))
        }
    }
}

/// Says the same whether there is such an account or not.
pub(super) async fn sent(request: PageRequest) -> Response {
    let title = "Check your mail";
    request.form_page(StatusCode::OK, FormTargets::Here, title, move || {
        view! {
            <Sheet title>
                <p>"If there is an account with this address, a message is on its way to it. The link in it lets you choose a new password."</p>
                <p class="hint">"It may take a minute, and sometimes lands in the folder for unwanted mail."</p>
                <p class="sheet-foot"><a href=PATH>"Try another address"</a></p>
            </Sheet>
        }
        .into_any()
    })
}

fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let title = "Forgot your password?";
    request.form_page(status, FormTargets::Here, title, move || {
        let form = form.clone();
        view! {
            <Sheet title>
                <ErrorSummary form=form.clone() />
                <p class="sheet-lead">"We send you a link with which you choose a new one."</p>
                <form class="form" method="post" action=PATH novalidate>
                    <TextField form name="email" kind="email" label="E-mail address" autocomplete="email" inputmode="email" rule=rules::EMAIL />
                    <Submit label="Send the link" />
                </form>
                <p class="sheet-foot">"You remember it? "<a href="/sign-in">"Sign in"</a></p>
            </Sheet>
        }
        .into_any()
    })
}
