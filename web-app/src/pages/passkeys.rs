//! What pages with passkeys share: the form that a script fills in, and the
//! challenge that the script asks for.
//!
//! Browsers let only scripts ask an authenticator (`assets/js/passkeys.js`).
//! Its answer travels in a hidden field of a form like any other, so that what
//! follows is pages again.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde_json::{Value, json};
use shared_contracts::types::PasskeyChallenge;

use super::fields::Fields;
use super::outcome::complain;
use crate::api::{PasskeyAnswer, Refusal};
use crate::components::FormState;

/// A form whose button asks for a passkey.
#[component]
pub(super) fn PasskeyForm(
    /// `create` or `get`.
    kind: &'static str,
    /// Where the challenge comes from.
    begin: &'static str,
    /// Where the answer goes.
    action: &'static str,
    class: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <form class=class method="post" action=action data-passkey=kind data-begin=begin novalidate>
            {children()}
            <p class="complaint" role="alert" data-said></p>
            <input type="hidden" name="challenge" />
            <input type="hidden" name="credential" />
        </form>
    }
}

/// What the script put into such a form.
pub(super) fn answer(fields: &Fields, form: &mut FormState) -> Option<PasskeyAnswer> {
    if let Ok(credential) = serde_json::from_str(fields.raw("credential")) {
        let challenge = fields.text("challenge");
        return Some(PasskeyAnswer {
            challenge,
            credential,
        });
    }
    form.complain_generally(
        "Your browser did not ask for a passkey. Only a script of this page can make it: allow JavaScript, then try again.",
    );
    None
}

/// What the script is told: what to ask, or why not.
pub(super) fn challenge(begun: Result<PasskeyChallenge, Refusal>, here: &str) -> Response {
    let (status, body) = match begun {
        Ok(begun) => (
            StatusCode::OK,
            json!({ "challenge": begun.secret, "options": begun.options }),
        ),
        Err(refusal) => refused(refusal, here),
    };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

fn refused(refusal: Refusal, here: &str) -> (StatusCode, Value) {
    let fallback = "That did not work. Try again in a moment.";
    match complain(FormState::default(), &[], refusal, here) {
        Ok((status, form)) => {
            let message = form.first_complaint();
            (
                status,
                json!({ "message": message.unwrap_or(fallback.into()) }),
            )
        }
        Err(elsewhere) => {
            let response = elsewhere.into_response();
            let to = response.headers().get(header::LOCATION);
            match to.and_then(|to| to.to_str().ok()) {
                Some(to) => (StatusCode::UNAUTHORIZED, json!({ "sign_in": to })),
                None => (response.status(), json!({ "message": fallback })),
            }
        }
    }
}
