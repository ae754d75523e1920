//! The second step: a code.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use shared_contracts::rules::schemas::second_factor_input as rules;

use super::credentials::enter;
use super::kept::{Device, Pending};
use super::next_step;
use crate::api::Failure;
use crate::components::{ErrorSummary, FormState, Sheet, Submit, TextField};
use crate::pages::fields::{Fields, FormResult};
use crate::pages::outcome::complain;
use crate::pages::{PageRequest, Params};
use crate::server::{FormTargets, Reader, Site};

pub(super) const PATH: &str = "/sign-in/second-factor";

/// Which code is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Authenticator,
    Recovery,
}

pub(super) async fn show(request: PageRequest, params: Params) -> FormResult {
    if request.cookies.get::<Pending>().is_none() {
        return Err(Failure::SignIn.into());
    }
    let kind = Kind::named(params.get("with").as_deref());
    Ok(page(&request, StatusCode::OK, kind, FormState::default()))
}

pub(super) async fn check(
    State(site): State<Site>,
    reader: Reader,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let Some(pending) = request.cookies.get::<Pending>() else {
        return Err(Failure::SignIn.into());
    };
    let kind = Kind::named(Some(fields.raw("with")));
    // People copy codes with the blanks that make them readable.
    let code: String = fields.raw("code").split_whitespace().collect();
    let mut form = FormState::default();
    form.require("code", &code, "Enter the code.");
    if !form.is_good() {
        return Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, kind, form));
    }
    let device = request.cookies.get::<Device>().map(|device| device.token);
    match site
        .identity()
        .second_factor(pending.pending, code, device, &reader)
        .await
    {
        Ok(session) => {
            request.cookies.remove::<Pending>();
            Ok(enter(&request.cookies, session, &pending.request))
        }
        Err(refusal) if refusal.is("invalid_credentials") => {
            form.complain("code", kind.advice());
            Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, kind, form))
        }
        // The password was given too long ago.
        Err(refusal) if refusal.is_about("/pending") => {
            request.cookies.remove::<Pending>();
            Ok(next_step(&pending.request))
        }
        Err(refusal) => {
            let (status, form) = complain(form, &["code"], refusal, PATH)?;
            Ok(page(&request, status, kind, form))
        }
    }
}

impl Kind {
    /// What to do about a code that is not right.
    fn advice(self) -> &'static str {
        match self {
            Self::Authenticator => {
                "This code is not right. It changes every half minute: enter the one that the app shows now."
            }
            Self::Recovery => "This code is not right, or was used already.",
        }
    }

    fn named(name: Option<&str>) -> Self {
        match name {
            Some("recovery") => Self::Recovery,
            _ => Self::Authenticator,
        }
    }
}

fn page(request: &PageRequest, status: StatusCode, kind: Kind, form: FormState) -> Response {
    request.form_page(status, FormTargets::Onward, "One more step", move || {
        let form = form.clone();
        match kind {
            Kind::Authenticator => view! { <Authenticator form /> }.into_any(),
            Kind::Recovery => view! { <Recovery form /> }.into_any(),
        }
    })
}

#[component]
fn Authenticator(form: FormState) -> impl IntoView {
    view! {
        <Sheet title="One more step">
            <ErrorSummary form=form.clone() />
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="with" value="authenticator" />
                <TextField
                    form
                    name="code"
                    label="Code"
                    hint="The six digits that your authenticator app shows for this site."
                    autocomplete="one-time-code"
                    inputmode="numeric"
                    rule=rules::CODE
                />
                <Submit label="Sign in" />
            </form>
            <p class="sheet-foot"><a href=format!("{PATH}?with=recovery")>"Use a recovery code instead"</a></p>
        </Sheet>
    }
}

#[component]
fn Recovery(form: FormState) -> impl IntoView {
    view! {
        <Sheet title="One more step">
            <ErrorSummary form=form.clone() />
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="with" value="recovery" />
                <TextField
                    form
                    name="code"
                    label="Recovery code"
                    hint="One of the codes that you were given when you set up the second factor. Each works once."
                    autocomplete="off"
                    rule=rules::CODE
                />
                <Submit label="Sign in" />
            </form>
            <p class="sheet-foot"><a href=PATH>"Use the authenticator app instead"</a></p>
        </Sheet>
    }
}
