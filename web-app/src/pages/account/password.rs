//! `/account/password`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::types::{ChangeMyPasswordInput, MyAccount};

use super::layout::Part;
use crate::components::{FormState, PasswordField, Submit};
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};
use crate::pages::password::NEW_PASSWORD;

pub(super) const PATH: &str = "/account/password";
const FIELDS: [&str; 2] = ["current_password", "new_password"];

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    page(&person, &request, StatusCode::OK, FormState::default()).await
}

pub(super) async fn change(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let [current, new] = FIELDS.map(|name| fields.raw(name));
    let mut form = FormState::default();
    form.require("new_password", new, "Choose a new password.");
    if !form.is_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&person, &request, status, form).await;
    }
    // Who signs in by other means has none yet.
    let input = ChangeMyPasswordInput {
        current_password: (!current.is_empty()).then(|| current.to_owned()),
        new_password: new.to_owned(),
    };
    let changed = request
        .identity()
        .change_password(person.token(), input)
        .await;
    match changed {
        Ok(()) => {
            Flash::leave(
                &request.cookies,
                "Your password is changed. Other sessions have ended.",
            );
            Ok(Redirect::to(PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &FIELDS, refusal, PATH)?;
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
    let part = Part::new(request, PATH, "Password").with_form(status, form.clone());
    let response: Response = part.page(request, move || {
        view! { <PasswordForm form=form.clone() me=me.clone() /> }.into_any()
    });
    Ok(response)
}

#[component]
fn PasswordForm(form: FormState, me: MyAccount) -> impl IntoView {
    let current = me.has_password.then(|| {
        view! {
            <PasswordField
                form=form.clone()
                name="current_password"
                label="Password now"
                autocomplete="current-password"
            />
        }
    });
    view! {
        <form class="form" method="post" action=PATH novalidate>
            // Tells password managers whose password it is.
            <input type="text" name="username" value=me.username autocomplete="username" hidden readonly />
            {current}
            <PasswordField form name="new_password" label="New password" hint=NEW_PASSWORD autocomplete="new-password" />
            <Submit label="Change the password" />
        </form>
    }
}
