//! `/account/passkeys/rename`

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::rules::schemas::patch_passkey as rules;

use crate::api::Failure;
use crate::components::{FormState, Submit, TextField};
use crate::oauth::Person;
use crate::pages::account::layout::Part;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};
use crate::pages::{PageRequest, Params};

pub(super) const PATH: &str = "/account/passkeys/rename";

pub(super) async fn show(person: Person, request: PageRequest, params: Params) -> FormResult {
    let id = params.get("id").unwrap_or_default();
    let listed = request.identity().passkeys(person.token()).await;
    let listed = listed.map_err(|refusal| elsewhere(refusal, super::PATH))?;
    let mut passkeys = listed.items.into_iter();
    let passkey = passkeys.find(|passkey| passkey.id.to_string() == id);
    let passkey = passkey.ok_or(Failure::NotFound)?;
    let form = FormState::default()
        .with("id", id)
        .with("version", passkey.version.to_string())
        .with("name", passkey.name);
    Ok(page(&request, StatusCode::OK, form))
}

pub(super) async fn rename(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let name = fields.text("name");
    let mut form = fields.keep(&["id", "version", "name"]);
    form.require("name", &name, "Enter what to call the passkey.");
    if !form.is_good() {
        return Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, form));
    }
    let (id, version) = (fields.raw("id"), fields.raw("version"));
    let identity = request.identity();
    match identity
        .rename_passkey(person.token(), id, version, name)
        .await
    {
        Ok(_) => Flash::leave(&request.cookies, "The passkey has its new name."),
        // Renamed in another window meanwhile: the list shows what it is called now.
        Err(refusal) if refusal.is("precondition_failed") => {
            let message =
                "The passkey was renamed elsewhere meanwhile. This is what it is called now.";
            Flash::leave(&request.cookies, message);
        }
        Err(refusal) => {
            let (status, form) = complain(form, &["name"], refusal, super::PATH)?;
            return Ok(page(&request, status, form));
        }
    }
    Ok(Redirect::to(super::PATH).into_response())
}

fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let part = Part::new(request, super::PATH, "Rename a passkey").with_form(status, form.clone());
    part.page(request, move || {
        let form = form.clone();
        view! {
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="id" value=form.value("id") />
                <input type="hidden" name="version" value=form.value("version") />
                <TextField form name="name" label="What to call it" rule=rules::NAME />
                <div class="actions">
                    <Submit label="Rename" />
                    <a class="button plain" href=super::PATH>"Cancel"</a>
                </div>
            </form>
        }
        .into_any()
    })
}
