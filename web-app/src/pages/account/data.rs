//! `/account/data`: take it with you, or away.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::layout::Part;
use crate::api::Failure;
use crate::components::{FormState, Submit, TextField};
use crate::oauth::{Person, SignedIn, Sso, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::outcome::elsewhere;

pub(super) const PATH: &str = "/account/data";
pub(super) const EXPORT: &str = "/account/data/export.json";
pub(super) const DELETE: &str = "/account/data/delete";

pub(super) async fn show(person: Person, request: PageRequest) -> Response {
    page(&person, &request, StatusCode::OK, FormState::default())
}

/// Everything that is kept, as a file, for somebody who proved a moment ago who they are.
pub(super) async fn export(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    let export = request.identity().export(person.token()).await;
    let export = export.map_err(|refusal| elsewhere(refusal, PATH))?;
    let name = format!("attachment; filename=\"{}.json\"", person.0.username);
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    let text = serde_json::to_string_pretty(&export).map_err(|_| Failure::Unavailable)?;
    Ok((headers, text + "\n").into_response())
}

pub(super) async fn delete(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let mut form = fields.keep(&["confirm_username"]);
    if fields.text("confirm_username") != person.0.username {
        form.complain("confirm_username", "Enter your own user name, to be sure.");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page(&person, &request, status, form));
    }
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    let deleted = request.identity().delete_account(person.token()).await;
    deleted.map_err(|refusal| elsewhere(refusal, PATH))?;
    request.cookies.remove::<SignedIn>();
    request.cookies.remove::<Sso>();
    Ok(Redirect::to("/").into_response())
}

fn page(person: &Person, request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let part = Part::new(request, PATH, "Your data").with_form(status, form.clone());
    let username = person.0.username.clone();
    part.page(request, move || {
        let form = form.clone();
        view! {
            <p class="part-lead">"Everything that is kept about you, in one file that programs can read."</p>
            <p><a class="button plain" href=EXPORT>"Download your data"</a></p>
            <section class="danger-zone" aria-labelledby="delete">
                <h2 class="part-title" id="delete">"Delete your account"</h2>
                <p>"Your account, sessions and tokens go at once and for good. What you have published stays until an editor removes it."</p>
                <form class="form" method="post" action=DELETE novalidate>
                    <TextField
                        form
                        name="confirm_username"
                        label="Your user name"
                        hint=format!("Enter “{username}”, to be sure.")
                        autocomplete="off"
                    />
                    <Submit label="Delete my account" look="danger" />
                </form>
            </section>
        }
        .into_any()
    })
}
