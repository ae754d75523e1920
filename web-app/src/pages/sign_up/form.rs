//! `/sign-up`: a new account.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::rules::schemas::sign_up_input as rules;
use shared_contracts::types::SignUpInput;

use super::{Mailed, check_mail};
use crate::components::{ErrorSummary, FormState, PasswordField, Sheet, Submit, TextField};
use crate::pages::fields::{Fields, FormResult};
use crate::pages::outcome::complain;
use crate::pages::password::FIRST_PASSWORD;
use crate::pages::sign_in::{Provider, ProviderButtons, providers};
use crate::pages::{PageRequest, Params};
use crate::server::{FormTargets, Site};

pub(super) const PATH: &str = "/sign-up";
const FIELDS: [&str; 4] = ["display_name", "username", "email", "password"];

pub(super) async fn show(request: PageRequest, params: Params) -> Response {
    // The link in an invitation brings its secret along.
    let invitation = params.get("token").unwrap_or_default();
    let form = FormState::default().with("invitation", invitation);
    page(&request, StatusCode::OK, form).await
}

pub(super) async fn send(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let account = SignUpInput {
        username: fields.text("username"),
        display_name: Some(fields.text("display_name")),
        email: fields.text("email"),
        password: fields.raw("password").to_owned(),
        invitation: Some(fields.text("invitation")).filter(|secret| !secret.is_empty()),
    };
    let mut form = fields.keep(&["display_name", "username", "email", "invitation"]);
    form.require(
        "display_name",
        &fields.text("display_name"),
        "Enter your name.",
    );
    form.require("username", &account.username, "Choose a user name.");
    form.require("email", &account.email, "Enter your e-mail address.");
    form.require("password", &account.password, "Choose a password.");
    if !form.is_good() {
        return Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, form).await);
    }
    match site.identity().sign_up(account.clone()).await {
        Ok(started) => {
            request.cookies.put(Mailed {
                email: account.email,
                handle: started.handle,
            });
            Ok(Redirect::to(check_mail::PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &FIELDS, refusal, PATH)?;
            Ok(page(&request, status, form).await)
        }
    }
}

async fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let title = "Make an account";
    let providers = providers(request.api()).await;
    let targets = match providers.as_slice() {
        [] => FormTargets::Here,
        _ => FormTargets::Onward,
    };
    request.form_page(status, targets, title, move || {
        view! { <SignUp title form=form.clone() providers=providers.clone() /> }.into_any()
    })
}

#[component]
fn SignUp(title: &'static str, form: FormState, providers: Vec<Provider>) -> impl IntoView {
    let invitation = form.value("invitation");
    view! {
        <Sheet title>
            <ErrorSummary form=form.clone() />
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="invitation" value=invitation.clone() />
                <TextField form=form.clone() name="display_name" label="Your name" hint="As others will see it." autocomplete="name" rule=rules::DISPLAY_NAME />
                <TextField
                    form=form.clone()
                    name="username"
                    label="User name"
                    hint="Small letters, digits and hyphens. It is part of the address of your page."
                    autocomplete="username"
                    rule=rules::USERNAME
                />
                <TextField
                    form=form.clone()
                    name="email"
                    kind="email"
                    label="E-mail address"
                    hint="Nobody else sees it."
                    autocomplete="email"
                    inputmode="email"
                    rule=rules::EMAIL
                />
                <PasswordField form name="password" label="Password" hint=FIRST_PASSWORD autocomplete="new-password" />
                <Submit label="Make an account" />
            </form>
            <ProviderButtons providers invitation />
            <p class="sheet-foot">"You have one? "<a href="/sign-in">"Sign in"</a></p>
        </Sheet>
    }
}
