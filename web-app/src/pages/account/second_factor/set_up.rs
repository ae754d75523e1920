//! Setting up an authenticator app.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared_contracts::rules::schemas::confirm_totp_input as rules;

use super::qr_code::qr_code;
use super::{PATH as OVERVIEW, TITLE};
use crate::components::{FormState, Submit, TextField};
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::account::layout::Part;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};
use crate::server::Kept;

pub(super) const PATH: &str = "/account/second-factor/set-up";
pub(super) const CONFIRM: &str = "/account/second-factor/confirm";

/// What the app must know, until a first code has shown that it does.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct SetUp {
    secret: String,
    uri: String,
}

impl Kept for SetUp {
    const NAME: &'static str = "set-up";
    const SECONDS: i64 = 15 * 60;
}

pub(super) async fn begin(person: Person, request: PageRequest) -> FormResult {
    let totp = request.identity().begin_totp(person.token()).await;
    let totp = totp.map_err(|refusal| elsewhere(refusal, OVERVIEW))?;
    request.cookies.put(SetUp {
        secret: totp.secret,
        uri: totp.otpauth_url,
    });
    Ok(Redirect::to(PATH).into_response())
}

pub(super) async fn show(_: Person, request: PageRequest) -> Response {
    match request.cookies.get::<SetUp>() {
        Some(set_up) => page(&request, StatusCode::OK, FormState::default(), set_up),
        None => Redirect::to(OVERVIEW).into_response(),
    }
}

pub(super) async fn confirm(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let Some(set_up) = request.cookies.get::<SetUp>() else {
        return Ok(Redirect::to(OVERVIEW).into_response());
    };
    let code: String = fields.raw("code").split_whitespace().collect();
    let mut form = FormState::default();
    form.require("code", &code, "Enter the code that the app shows.");
    if !form.is_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page(&request, status, form, set_up));
    }
    match request.identity().confirm_totp(person.token(), code).await {
        Ok(codes) => {
            request.cookies.remove::<SetUp>();
            request.cookies.put(Flash {
                message: "The second factor is on.".into(),
                secrets: codes.codes,
            });
            Ok(Redirect::to(OVERVIEW).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &["code"], refusal, OVERVIEW)?;
            Ok(page(&request, status, form, set_up))
        }
    }
}

fn page(request: &PageRequest, status: StatusCode, form: FormState, set_up: SetUp) -> Response {
    let part = Part::new(request, OVERVIEW, TITLE).with_form(status, form.clone());
    part.page(request, move || {
        let (form, SetUp { secret, uri }) = (form.clone(), set_up.clone());
        view! {
            <ol class="steps">
                <li>
                    <p>"Open an authenticator app on your phone and let it look at this picture."</p>
                    {qr_code(&uri)}
                    <p class="hint">"Or type this into it: "<code class="spaced">{in_groups(&secret)}</code></p>
                </li>
                <li>
                    <p>"Enter the six digits that it shows."</p>
                    <form class="form" method="post" action=CONFIRM novalidate>
                        <TextField form name="code" label="Code" autocomplete="one-time-code" inputmode="numeric" rule=rules::CODE />
                        <Submit label="Turn it on" />
                    </form>
                </li>
            </ol>
            <p><a href=OVERVIEW>"Not now"</a></p>
        }
        .into_any()
    })
}

/// Four letters at a time can be read and typed.
fn in_groups(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups = letters.chunks(4).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::in_groups;

    #[test]
    fn a_secret_is_shown_in_groups() {
        assert_eq!(in_groups("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }
}
