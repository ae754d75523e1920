//! `/account/passkeys`: what signs one in without a password.

mod add;
mod rename;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use leptos::prelude::*;
use shared_contracts::types::PasskeyInfo;

use self::add::NewPasskey;
use super::layout::Part;
use super::second_factor::Codes;
use crate::components::{FormState, Submit};
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::browser_name::browser_name;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};
use crate::server::Site;
use crate::server::request_context::RequestContext;

pub(super) const PATH: &str = "/account/passkeys";
const TITLE: &str = "Passkeys";
const REMOVE: &str = "/account/passkeys/remove";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(show).post(add::add))
        .route(add::BEGIN, post(add::begin))
        .route(rename::PATH, get(rename::show).post(rename::rename))
        .route(REMOVE, post(remove))
}

async fn show(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    let reader = RequestContext::current().reader;
    let form = FormState::default().with("name", browser_name(reader.user_agent.as_deref()));
    page(&person, &request, StatusCode::OK, form).await
}

async fn remove(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let identity = request.identity();
    let removed = identity
        .remove_passkey(person.token(), fields.raw("id"))
        .await;
    match removed {
        Ok(()) => {
            let message = "The passkey is removed. You can delete it on your device as well.";
            Flash::leave(&request.cookies, message);
            Ok(Redirect::to(PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(FormState::default(), &[], refusal, PATH)?;
            page(&person, &request, status, form).await
        }
    }
}

async fn page(
    person: &Person,
    request: &PageRequest,
    status: StatusCode,
    form: FormState,
) -> Result<Response, crate::pages::fields::Elsewhere> {
    let listed = request.identity().passkeys(person.token()).await;
    let listed = listed.map_err(|refusal| elsewhere(refusal, PATH))?;
    let part = Part::new(request, PATH, TITLE).with_form(status, form.clone());
    let codes = part.said.as_ref().map(|said| said.secrets.clone());
    let codes = codes.unwrap_or_default();
    Ok(part.page(request, move || {
        let codes = codes.clone();
        view! {
            {(!codes.is_empty()).then(|| view! { <Codes codes /> })}
            <p class="part-lead">
                "A passkey is kept by your phone, your computer, a password manager or a security key, and signs you in with a finger, your face or a PIN. Nobody can guess it, and it works on no other site."
            </p>
            <List passkeys=listed.items.clone() />
            <h2 class="part-title">"A new passkey"</h2>
            {match listed.unavailable_because.clone() {
                Some(reason) => view! { <p class="part-lead">{reason}</p> }.into_any(),
                None => view! { <NewPasskey form=form.clone() /> }.into_any(),
            }}
        }
        .into_any()
    }))
}

#[component]
fn List(passkeys: Vec<PasskeyInfo>) -> impl IntoView {
    if passkeys.is_empty() {
        return view! {
            <p class="hint">
                "You have no passkey yet. From the first one on your password alone is not enough any more, so you are given recovery codes for when no passkey is at hand."
            </p>
        }
        .into_any();
    }
    view! {
        <ul class="entries" role="list">
            {passkeys.into_iter().map(|passkey| view! { <Item passkey /> }).collect_view()}
        </ul>
    }
    .into_any()
}

#[component]
fn Item(passkey: PasskeyInfo) -> impl IntoView {
    let used = match passkey.last_used_at {
        Some(at) => format!("last used {}", at.format("%-d %B %Y")),
        None => "not used yet".to_owned(),
    };
    let added = passkey.created_at.format("%-d %B %Y");
    let name = passkey.name;
    let rename = format!("{}?id={}", rename::PATH, passkey.id);
    view! {
        <li class="entry">
            <div class="entry-text">
                <p class="entry-title">{name.clone()}</p>
                <p class="hint">{format!("Added {added} · {used}")}</p>
            </div>
            <div class="actions">
                <a class="button plain" href=rename>
                    "Rename"<span class="visually-hidden">" "{name.clone()}</span>
                </a>
                <form method="post" action=REMOVE>
                    <input type="hidden" name="id" value=passkey.id.to_string() />
                    <Submit label="Remove" look="plain" about=name />
                </form>
            </div>
        </li>
    }
}
