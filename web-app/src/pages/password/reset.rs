//! `/reset-password`: the link in the message.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::{NEW_PASSWORD, forgot};
use crate::components::{ErrorSummary, FormState, PasswordField, Sheet, Submit};
use crate::oauth::{SignedIn, Sso};
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;
use crate::pages::{PageRequest, Params};
use crate::server::{FormTargets, Site};

pub(super) const PATH: &str = "/reset-password";

pub(super) async fn show(request: PageRequest, params: Params) -> Response {
    let token = params.get("token").unwrap_or_default();
    let form = FormState::default().with("token", token);
    page(&request, StatusCode::OK, form)
}

pub(super) async fn set(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let password = fields.raw("password");
    let mut form = fields.keep(&["token"]);
    form.require("password", password, "Choose a password.");
    if !form.is_good() {
        return Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, form));
    }
    match site
        .identity()
        .reset_password(fields.text("token"), password.to_owned())
        .await
    {
        Ok(()) => {
            // A new password ends every session, this browser's included.
            request.cookies.remove::<SignedIn>();
            request.cookies.remove::<Sso>();
            Flash::leave(
                &request.cookies,
                "Your new password is set. You can sign in with it now.",
            );
            Ok(Redirect::to("/sign-in?next=/account").into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &["password"], refusal, PATH)?;
            Ok(page(&request, status, form))
        }
    }
}

fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let title = "Choose a new password";
    request.form_page(status, FormTargets::Here, title, move || {
        let form = form.clone();
        let token = form.value("token");
        view! {
            <Sheet title>
                <ErrorSummary form=form.clone() />
                <form class="form" method="post" action=PATH novalidate>
                    <input type="hidden" name="token" value=token />
                    <PasswordField form name="password" label="New password" hint=NEW_PASSWORD autocomplete="new-password" />
                    <Submit label="Set the password" />
                </form>
                <p class="sheet-foot">
                    "A link works once and for a short time. "<a href=forgot::PATH>"Ask for a new one"</a>
                </p>
            </Sheet>
        }
        .into_any()
    })
}
