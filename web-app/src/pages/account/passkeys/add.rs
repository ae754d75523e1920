//! Adding a passkey.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::rules::schemas::add_passkey_input as rules;

use super::{PATH, page};
use crate::api::Refusal;
use crate::components::{FormState, Submit, TextField};
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;
use crate::pages::passkeys::{PasskeyForm, answer, challenge};

pub(super) const BEGIN: &str = "/account/passkeys/challenge";

/// Gives the page's script something to ask for.
pub(super) async fn begin(person: Result<Person, Response>, request: PageRequest) -> Response {
    let begun = match person {
        Ok(person) => request.identity().begin_passkey(person.token()).await,
        Err(_) => Err(Refusal::SignedOut),
    };
    challenge(begun, PATH)
}

/// Takes what the authenticator made.
pub(super) async fn add(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let mut form = fields.keep(&["name"]);
    let name = fields.text("name");
    form.require("name", &name, "Enter what to call the passkey.");
    let answer = answer(&fields, &mut form);
    let Some(answer) = answer.filter(|_| form.is_good()) else {
        return page(&person, &request, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    };
    let identity = request.identity();
    match identity.add_passkey(person.token(), name, answer).await {
        Ok(added) => {
            let name = added.passkey.name;
            let secrets = added.recovery_codes.unwrap_or_default();
            let message = if secrets.is_empty() {
                format!("The passkey “{name}” is added.")
            } else {
                format!(
                    "The passkey “{name}” is added. Your password alone is not enough any more, so here are recovery codes for when no passkey is at hand."
                )
            };
            request.cookies.put(Flash { message, secrets });
            Ok(Redirect::to(PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = if refusal.is_about("/challenge") {
                form.complain_generally("That took too long. Try again.");
                (StatusCode::UNPROCESSABLE_ENTITY, form)
            } else if refusal.is_about("/credential") {
                form.complain_generally(
                    "This passkey could not be added: it belongs to an account already, or your device did not answer as it should.",
                );
                (StatusCode::UNPROCESSABLE_ENTITY, form)
            } else {
                complain(form, &["name"], refusal, PATH)?
            };
            page(&person, &request, status, form).await
        }
    }
}

#[component]
pub(super) fn NewPasskey(form: FormState) -> impl IntoView {
    view! {
        <p class="part-lead without-script">"Only a script of this page can ask your device for a passkey: allow JavaScript to add one."</p>
        <PasskeyForm kind="create" begin=BEGIN action=PATH class="form needs-script">
            <TextField form name="name" label="What to call it" hint="So that you recognise it in the list." rule=rules::NAME />
            <Submit label="Add a passkey" />
        </PasskeyForm>
    }
}
