//! `/account/second-factor`: an authenticator app, and recovery codes for it and for passkeys.

mod qr_code;
mod set_up;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use leptos::prelude::*;

use super::layout::Part;
use crate::components::Submit;
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::fields::FormResult;
use crate::pages::flash::Flash;
use crate::pages::outcome::elsewhere;
use crate::server::Site;

pub(super) const PATH: &str = "/account/second-factor";
const TITLE: &str = "Second factor";
const REMOVE: &str = "/account/second-factor/remove";
const NEW_CODES: &str = "/account/second-factor/recovery-codes";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(show))
        .route(set_up::PATH, post(set_up::begin).get(set_up::show))
        .route(set_up::CONFIRM, post(set_up::confirm))
        .route(REMOVE, post(remove))
        .route(NEW_CODES, post(new_codes))
}

async fn show(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    let me = request.identity().me(person.token()).await;
    let me = me.map_err(|refusal| elsewhere(refusal, PATH))?;
    let part = Part::new(&request, PATH, TITLE);
    let codes = part.said.as_ref().map(|said| said.secrets.clone());
    Ok(part.page(&request, move || {
        let codes = codes.clone().filter(|codes| !codes.is_empty());
        view! {
            {codes.map(|codes| view! { <Codes codes /> })}
            {if me.has_authenticator { view! { <On /> }.into_any() } else { view! { <Off passkeys=me.passkeys /> }.into_any() }}
            {(me.has_authenticator || me.passkeys > 0).then(|| view! { <Recovery codes=me.recovery_codes_left /> })}
        }
        .into_any()
    }))
}

async fn remove(person: Person, request: PageRequest) -> FormResult {
    let removed = request.identity().remove_totp(person.token()).await;
    removed.map_err(|refusal| elsewhere(refusal, PATH))?;
    Flash::leave(&request.cookies, "The authenticator app is off.");
    Ok(Redirect::to(PATH).into_response())
}

async fn new_codes(person: Person, request: PageRequest) -> FormResult {
    let codes = request.identity().new_recovery_codes(person.token()).await;
    let codes = codes.map_err(|refusal| elsewhere(refusal, PATH))?;
    request.cookies.put(Flash {
        message: "Here are new recovery codes. The old ones do not work any more.".into(),
        secrets: codes.codes,
    });
    Ok(Redirect::to(PATH).into_response())
}

#[component]
pub(super) fn Codes(codes: Vec<String>) -> impl IntoView {
    view! {
        <section class="secret" aria-label="Recovery codes">
            <p>"Keep these where you find them when your phone is gone. Each works once, and they are not shown again."</p>
            <ul class="codes" role="list">
                {codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn Off(passkeys: i64) -> impl IntoView {
    let lead = if passkeys > 0 {
        "After your password you are asked for a passkey. An authenticator app gives you another way, for devices that have none."
    } else {
        "With a second factor, somebody who learns your password still cannot sign in: they would need your phone as well."
    };
    view! {
        <p class="part-lead">{lead}</p>
        <form class="form" method="post" action=set_up::PATH>
            <Submit label="Set up an authenticator app" />
        </form>
    }
}

#[component]
fn On() -> impl IntoView {
    view! {
        <p class="part-lead">"An authenticator app is set up. You are asked for a code of it when you sign in."</p>
        <form method="post" action=REMOVE>
            <Submit label="Turn it off" look="danger" />
        </form>
    }
}

#[component]
fn Recovery(
    /// How many codes are left.
    codes: i64,
) -> impl IntoView {
    let left = match codes {
        0 => "You have no recovery codes left: make new ones before you need one.".to_owned(),
        1 => "You have one recovery code left.".to_owned(),
        _ => format!("You have {codes} recovery codes left."),
    };
    view! {
        <h2 class="part-title">"Recovery codes"</h2>
        <p class="part-lead">"For when your phone or your passkeys are gone. "{left}</p>
        <form method="post" action=NEW_CODES>
            <Submit label="Make new recovery codes" look="plain" />
        </form>
    }
}
