//! The first step: name and password.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::rules::schemas::sign_in_input as rules;
use shared_contracts::types::{AuthorizationRequestDetails, NewSession};

use super::kept::{Device, Pending, earlier};
use super::passkey::PasskeyButton;
use super::{PATH, Provider, ProviderButtons, next_step, providers, second_factor, waiting};
use crate::api::{Credentials, SignInStep};
use crate::components::{
    ErrorSummary, FormState, PasswordField, Sheet, Submit, Success, TextField,
};
use crate::oauth::Sso;
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;
use crate::server::{Cookies, FormTargets, Site};

/// Takes name and password.
pub(super) async fn check(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let id = fields.text("request");
    let cookies = &request.cookies;
    let credentials = Credentials {
        login: fields.text("login"),
        password: fields.raw("password").to_owned(),
    };
    let mut form = fields.keep(&["login"]);
    form.require(
        "login",
        &credentials.login,
        "Enter your user name or e-mail address.",
    );
    form.require("password", &credentials.password, "Enter your password.");
    if !form.is_good() {
        return again(&request, id, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    }
    let identity = site.identity();
    let done = identity.sign_in(credentials, earlier(cookies));
    match done.await {
        Ok(SignInStep::Done(session)) => Ok(enter(cookies, session, &id)),
        Ok(SignInStep::SecondFactor(pending)) => {
            cookies.put(Pending::new(id, pending));
            Ok(Redirect::to(second_factor::PATH).into_response())
        }
        Err(refusal) if refusal.is("invalid_credentials") => {
            form.complain_generally("User name and password do not match.");
            again(&request, id, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
        Err(refusal) => {
            let here = super::at(PATH, &id);
            let (status, form) = complain(form, &["login", "password"], refusal, &here)?;
            again(&request, id, status, form).await
        }
    }
}

/// Signs somebody in who has just shown on another page that they know the password, so that nobody types it twice.
/// Should it fail, they are asked for it as always.
pub(in crate::pages) async fn sign_in_at_once(request: &PageRequest, credentials: Credentials) {
    let cookies = &request.cookies;
    let identity = request.identity();
    let step = identity.sign_in(credentials, earlier(cookies));
    if let Ok(SignInStep::Done(session)) = step.await {
        keep(cookies, session);
    }
}

/// Notes that somebody has signed in, and goes on with what they wanted.
pub(super) fn enter(cookies: &Cookies, session: NewSession, id: &str) -> Response {
    keep(cookies, session);
    next_step(id)
}

fn keep(cookies: &Cookies, session: NewSession) {
    cookies.put(Sso {
        secret: session.secret,
    });
    if let Some(token) = session.device {
        cookies.put(Device { token });
    }
}

/// The form once more, with what is wrong.
pub(super) async fn again(
    request: &PageRequest,
    id: String,
    status: StatusCode,
    form: FormState,
) -> FormResult {
    let waiting = waiting(request, &id).await?;
    Ok(Form { id, waiting, form }.page(request, status).await)
}

/// The form, and what it is for.
pub(super) struct Form {
    pub(super) id: String,
    pub(super) waiting: AuthorizationRequestDetails,
    pub(super) form: FormState,
}

impl Form {
    pub(super) async fn page(self, request: &PageRequest, status: StatusCode) -> Response {
        let said = Flash::take(&request.cookies).map(|flash| flash.message);
        let publication = request.publication.title.clone();
        let providers = providers(request.api()).await;
        request.form_page(status, FormTargets::Onward, "Sign in", move || {
            let Self { id, waiting, form } = &self;
            let has_passkeys = waiting.has_passkeys;
            let client = (!waiting.client.is_site).then(|| waiting.client.name.clone());
            view! {
                <SignIn
                    id=id.clone()
                    client
                    publication=publication.clone()
                    said=said.clone()
                    form=form.clone()
                    has_passkeys
                    providers=providers.clone()
                />
            }
            .into_any()
        })
    }
}

#[component]
fn SignIn(
    id: String,
    /// The client, unless it is this site.
    client: Option<String>,
    publication: String,
    said: Option<String>,
    form: FormState,
    /// Whether passkeys work at this address.
    has_passkeys: bool,
    providers: Vec<Provider>,
) -> impl IntoView {
    let autocomplete = if has_passkeys {
        "username webauthn"
    } else {
        "username"
    };
    view! {
        <Sheet title="Sign in">
            {said.map(|message| view! { <Success message /> })}
            {client.map(|client| view! {
                <p class="sheet-lead">"to go on to "<strong>{client}</strong>" with your account at "{publication}</p>
            })}
            <ErrorSummary form=form.clone() />
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="request" value=id.clone() />
                <TextField form=form.clone() name="login" label="User name or e-mail address" autocomplete rule=rules::LOGIN />
                <PasswordField form name="password" label="Password" autocomplete="current-password" />
                <p class="aside-link"><a href="/forgot-password">"Forgot your password?"</a></p>
                <Submit label="Sign in" />
            </form>
            {has_passkeys.then(|| view! { <PasskeyButton request=id.clone() /> })}
            <ProviderButtons providers request=id />
            <p class="sheet-foot">"New here? "<a href="/sign-up">"Make an account"</a></p>
        </Sheet>
    }
}
