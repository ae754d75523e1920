//! A passkey: instead of the password, or after it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use shared_contracts::types::NewSession;

use super::kept::{Pending, earlier};
use super::{credentials, next_step, second_factor};
use crate::api::{Failure, PasskeyAnswer, Refusal};
use crate::components::{FormState, Submit};
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::outcome::complain;
use crate::pages::passkeys::{PasskeyForm, answer, challenge};
use crate::server::{Cookies, Site};

pub(super) const PATH: &str = "/sign-in/passkey";
pub(super) const BEGIN: &str = "/sign-in/passkey/challenge";
pub(super) const SECOND: &str = "/sign-in/second-factor/passkey";
pub(super) const BEGIN_SECOND: &str = "/sign-in/second-factor/passkey/challenge";

/// Gives the sign-in page's script something to ask for.
pub(super) async fn begin(State(site): State<Site>) -> Response {
    let begun = site.identity().begin_passkey_sign_in(None).await;
    challenge(begun, super::PATH)
}

/// The same after a password.
pub(super) async fn begin_second(State(site): State<Site>, cookies: Cookies) -> Response {
    let begun = match cookies.get::<Pending>() {
        Some(Pending { pending, .. }) => {
            let identity = site.identity();
            identity.begin_passkey_sign_in(Some(pending)).await
        }
        None => Err(Refusal::SignedOut),
    };
    let begun = match begun {
        // The password was given too long ago.
        Err(refusal) if refusal.is_about("/pending") => Err(Refusal::SignedOut),
        begun => begun,
    };
    challenge(begun, "/")
}

/// Takes a passkey's answer instead of a password.
pub(super) async fn check(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let id = fields.text("request");
    let mut form = FormState::default();
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(answer) = answer(&fields, &mut form) else {
        return credentials::again(&request, id, status, form).await;
    };
    match give(&site, &request.cookies, answer).await {
        Ok(session) => Ok(credentials::enter(&request.cookies, session, &id)),
        Err(refusal) => {
            let (status, form) = explain(form, refusal, &super::at(super::PATH, &id))?;
            credentials::again(&request, id, status, form).await
        }
    }
}

/// Takes one after a password.
pub(super) async fn check_second(
    State(site): State<Site>,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let Some(pending) = request.cookies.get::<Pending>() else {
        return Err(Failure::SignIn.into());
    };
    let mut form = FormState::default();
    let Some(answer) = answer(&fields, &mut form) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(second_factor::by_passkey(&request, status, &pending, form));
    };
    match give(&site, &request.cookies, answer).await {
        Ok(session) => {
            request.cookies.remove::<Pending>();
            let id = &pending.request;
            Ok(credentials::enter(&request.cookies, session, id))
        }
        Err(refusal) if refusal.is_about("/pending") => {
            request.cookies.remove::<Pending>();
            Ok(next_step(&pending.request))
        }
        Err(refusal) => {
            let (status, form) = explain(form, refusal, second_factor::PATH)?;
            Ok(second_factor::by_passkey(&request, status, &pending, form))
        }
    }
}

async fn give(
    site: &Site,
    cookies: &Cookies,
    answer: PasskeyAnswer,
) -> Result<NewSession, Refusal> {
    let identity = site.identity();
    let earlier = earlier(cookies);
    identity.sign_in_with_passkey(answer, earlier).await
}

fn explain(
    mut form: FormState,
    refusal: Refusal,
    here: &str,
) -> Result<(StatusCode, FormState), crate::pages::fields::Elsewhere> {
    let message = if refusal.is("invalid_credentials") {
        "This passkey does not open an account here. It may have been removed: sign in another way, then look under “Passkeys” in your account."
    } else if refusal.is_about("/challenge") {
        "That took too long. Try again."
    } else {
        return complain(form, &[], refusal, here);
    };
    form.complain_generally(message);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, form))
}

/// The button below the password. Without scripts it is not there.
#[component]
pub(super) fn PasskeyButton(
    /// The number of the client's request.
    request: String,
) -> impl IntoView {
    view! {
        <PasskeyForm kind="get" begin=BEGIN action=PATH class="form another-way needs-script">
            <Submit label="Sign in with a passkey" look="plain" />
            <input type="hidden" name="request" value=request />
        </PasskeyForm>
    }
}
