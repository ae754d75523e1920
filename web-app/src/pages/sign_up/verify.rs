//! `/verify-email`: the link in the message.
//!
//! Opening it does nothing yet. Programs that look through mail open every
//! link; pressing the button is left to people.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::form;
use crate::components::{ErrorSummary, FormState, Sheet, Submit};
use crate::oauth::SignedIn;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;
use crate::pages::{PageRequest, Params};
use crate::server::{FormTargets, Reader, Site};

pub(super) const PATH: &str = "/verify-email";

pub(super) async fn show(request: PageRequest, params: Params) -> Response {
    let token = params.get("token").unwrap_or_default();
    let form = FormState::default().with("token", token);
    page(&request, StatusCode::OK, form)
}

pub(super) async fn confirm(
    State(site): State<Site>,
    reader: Reader,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let form = fields.keep(&["token"]);
    match site
        .identity()
        .confirm_email(fields.text("token"), &reader)
        .await
    {
        Ok(_) => {
            Flash::leave(&request.cookies, "Your e-mail address is confirmed.");
            let is_signed_in = request.cookies.get::<SignedIn>().is_some();
            let next = if is_signed_in {
                "/account"
            } else {
                "/sign-in?next=/account"
            };
            Ok(Redirect::to(next).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &[], refusal, PATH)?;
            Ok(page(&request, status, form))
        }
    }
}

fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let title = "Confirm your e-mail address";
    request.form_page(status, FormTargets::Here, title, move || {
        let form = form.clone();
        let is_good = form.is_good();
        let token = form.value("token");
        view! {
            <Sheet title>
                <ErrorSummary form />
                {if is_good {
                    view! {
                        <p>"One press, and your account is complete."</p>
                        <form class="form" method="post" action=PATH>
                            <input type="hidden" name="token" value=token />
                            <Submit label="Confirm" />
                        </form>
                    }.into_any()
                } else {
                    view! {
                        <p class="sheet-foot">
                            <a href="/sign-in">"Sign in"</a>" to get a new link, or "
                            <a href=form::PATH>"make an account"</a>"."
                        </p>
                    }.into_any()
                }}
            </Sheet>
        }
        .into_any()
    })
}
