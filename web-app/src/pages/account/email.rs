//! `/account/email`: another address.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leptos::prelude::*;
use shared_contracts::rules::schemas::change_my_account_input as rules;
use shared_contracts::types::ChangeMyAccountInput;

use super::layout::Part;
use super::profile;
use crate::components::{FormState, Submit, TextField};
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};

pub(super) const PATH: &str = "/account/email";

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    page(&person, &request, StatusCode::OK, FormState::default()).await
}

pub(super) async fn change(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let email = fields.text("email");
    let mut form = fields.keep(&["email"]);
    form.require("email", &email, "Enter the new address.");
    if !form.is_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&person, &request, status, form).await;
    }
    let input = ChangeMyAccountInput {
        email: Some(email),
        bio: None,
        display_name: None,
        website_url: None,
    };
    let changed = request
        .identity()
        .change_account(person.token(), &fields.text("version"), input)
        .await;
    match changed {
        Ok(_) => {
            Flash::leave(
                &request.cookies,
                "We have sent a message to the new address. It counts once you have opened the link in it.",
            );
            Ok(Redirect::to(profile::PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &["email"], refusal, PATH)?;
            page(&person, &request, status, form).await
        }
    }
}

async fn page(
    person: &Person,
    request: &PageRequest,
    status: StatusCode,
    form: FormState,
) -> FormResult {
    let me = request.identity().me(person.token()).await;
    let me = me.map_err(|refusal| elsewhere(refusal, PATH))?;
    let part = Part::new(request, PATH, "E-mail address").with_form(status, form.clone());
    Ok(part.page(request, move || {
        let (form, version) = (form.clone(), me.version.to_string());
        let now = me.email.clone().unwrap_or_else(|| "none".into());
        view! {
            <p class="part-lead">"Your address is "<strong>{now}</strong>". Messages about your account go there."</p>
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="version" value=version />
                <TextField form name="email" kind="email" label="New address" autocomplete="email" inputmode="email" rule=rules::EMAIL />
                <Submit label="Send the link" />
            </form>
            <p><a href=profile::PATH>"Not now"</a></p>
        }
        .into_any()
    }))
}
