//! The second step: a code, or a passkey.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use shared_contracts::rules::schemas::second_factor_input as rules;

use super::credentials::enter;
use super::kept::{Pending, earlier};
use super::way::Kind;
use super::{next_step, passkey};
use crate::api::Failure;
use crate::components::{ErrorSummary, FormState, Sheet, Submit, TextField};
use crate::pages::fields::{Fields, FormResult};
use crate::pages::outcome::complain;
use crate::pages::passkeys::PasskeyForm;
use crate::pages::{PageRequest, Params};
use crate::server::{FormTargets, Site};

pub(super) const PATH: &str = "/sign-in/second-factor";

pub(super) async fn show(request: PageRequest, params: Params) -> FormResult {
    let Some(pending) = request.cookies.get::<Pending>() else {
        return Err(Failure::SignIn.into());
    };
    let kind = Kind::chosen(params.get("with").as_deref(), &pending);
    let form = FormState::default();
    Ok(page(&request, StatusCode::OK, kind, &pending, form))
}

/// The page for a passkey, with what is wrong.
pub(super) fn by_passkey(
    request: &PageRequest,
    status: StatusCode,
    pending: &Pending,
    form: FormState,
) -> Response {
    page(request, status, Kind::Passkey, pending, form)
}

pub(super) async fn check(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let Some(pending) = request.cookies.get::<Pending>() else {
        return Err(Failure::SignIn.into());
    };
    let kind = Kind::chosen(Some(fields.raw("with")), &pending);
    // People copy codes with the blanks that make them readable.
    let code: String = fields.raw("code").split_whitespace().collect();
    let mut form = FormState::default();
    form.require("code", &code, "Enter the code.");
    if !form.is_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page(&request, status, kind, &pending, form));
    }
    let secret = pending.pending.clone();
    let earlier = earlier(&request.cookies);
    match site.identity().second_factor(secret, code, earlier).await {
        Ok(session) => {
            request.cookies.remove::<Pending>();
            Ok(enter(&request.cookies, session, &pending.request))
        }
        Err(refusal) if refusal.is("invalid_credentials") => {
            form.complain("code", kind.advice());
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(&request, status, kind, &pending, form))
        }
        // The password was given too long ago.
        Err(refusal) if refusal.is_about("/pending") => {
            request.cookies.remove::<Pending>();
            Ok(next_step(&pending.request))
        }
        Err(refusal) => {
            let (status, form) = complain(form, &["code"], refusal, PATH)?;
            Ok(page(&request, status, kind, &pending, form))
        }
    }
}

fn page(
    request: &PageRequest,
    status: StatusCode,
    kind: Kind,
    pending: &Pending,
    form: FormState,
) -> Response {
    let others: Vec<Kind> = Kind::of(pending)
        .into_iter()
        .filter(|other| *other != kind)
        .collect();
    request.form_page(status, FormTargets::Onward, "One more step", move || {
        let (form, others) = (form.clone(), others.clone());
        let asked = match kind {
            Kind::Passkey => view! { <Passkey /> }.into_any(),
            Kind::Authenticator => view! { <Authenticator form=form.clone() /> }.into_any(),
            Kind::Recovery => view! { <Recovery form=form.clone() /> }.into_any(),
        };
        view! {
            <Sheet title="One more step">
                <ErrorSummary form />
                {asked}
                {(!others.is_empty()).then(move || view! { <Others kinds=others /> })}
            </Sheet>
        }
        .into_any()
    })
}

#[component]
fn Others(kinds: Vec<Kind>) -> impl IntoView {
    view! {
        <ul class="sheet-foot ways" role="list">
            {kinds.into_iter().map(|kind| {
                let (name, label) = kind.instead();
                view! { <li><a href=format!("{PATH}?with={name}")>{label}</a></li> }
            }).collect_view()}
        </ul>
    }
}

#[component]
fn Passkey() -> impl IntoView {
    view! {
        <p class="sheet-lead">"Your password was right. Now use one of your passkeys."</p>
        <p class="hint without-script">"Only a script of this page can ask for a passkey: allow JavaScript, or use another way."</p>
        <PasskeyForm kind="get" begin=passkey::BEGIN_SECOND action=passkey::SECOND class="form needs-script">
            <Submit label="Use a passkey" />
        </PasskeyForm>
    }
}

#[component]
fn Authenticator(form: FormState) -> impl IntoView {
    view! {
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
    }
}

#[component]
fn Recovery(form: FormState) -> impl IntoView {
    view! {
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
    }
}
