//! The page on which a device is let in, or not.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::types::{DeviceDecision, DeviceRequestDetails};

use super::code::FIELD;
use super::done::{self, Decided};
use super::{refused, secret, signed_in};
use crate::components::{Sheet, Submit};
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::server::{FormTargets, Site};

pub(super) const PATH: &str = "/device/decision";

pub(super) async fn decide(
    State(site): State<Site>,
    _: Person,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let code = fields.text(FIELD);
    let is_allowed = match fields.raw("decision") {
        "allow" => true,
        // Nothing but the one word allows anything.
        _ => false,
    };
    let decision = if is_allowed {
        DeviceDecision::Allow
    } else {
        DeviceDecision::Deny
    };
    let secret = secret(&request.cookies, &code)?;
    let identity = site.identity();
    let decided = identity.decide_device(&code, &secret, decision).await;
    match signed_in(&request.cookies, &code, decided)? {
        Ok(()) => {
            request.cookies.put(Decided { is_allowed });
            Ok(Redirect::to(done::PATH).into_response())
        }
        Err(refusal) => refused(&request, &code, refusal),
    }
}

pub(super) fn page(
    request: &PageRequest,
    person: &Person,
    code: &str,
    device: DeviceRequestDetails,
) -> Response {
    let title = format!("Allow {}?", device.client.name);
    let publication = request.publication.title.clone();
    let username = person.0.username.clone();
    let code = shown(code);
    request.form_page(StatusCode::OK, FormTargets::Here, &title, move || {
        let device = device.clone();
        view! { <Device device code=code.clone() username=username.clone() publication=publication.clone() /> }
            .into_any()
    })
}

#[component]
fn Device(
    device: DeviceRequestDetails,
    code: String,
    username: String,
    publication: String,
) -> impl IntoView {
    let DeviceRequestDetails { client, scopes, .. } = device;
    let name = client.name.clone();
    view! {
        <Sheet title=format!("Allow {}?", client.name)>
            <p class="sheet-lead">
                <strong>{client.name}</strong>" on the device that shows "<strong class="user-code">{code.clone()}</strong>
                " would like to use your account at "{publication}". It will be able to:"
            </p>
            <ul class="scopes" role="list">
                {scopes.into_iter().map(|scope| view! { <li>{scope.description}</li> }).collect_view()}
            </ul>
            <dl class="facts">
                {client.owner.map(|owner| view! { <div><dt>"Made by"</dt><dd>{owner}</dd></div> })}
                <div><dt>"Signed in as"</dt><dd>{username}</dd></div>
            </dl>
            <form class="form" method="post" action=PATH>
                <input type="hidden" name=FIELD value=code />
                <div class="decision">
                    <Submit label="Allow" name="decision" value="allow" about=name.clone() />
                    <Submit label="Do not allow" look="plain" name="decision" value="deny" about=name />
                </div>
            </form>
            <p class="sheet-foot">
                "Allow it only if the device is yours and shows exactly this code. You can take it back at any time, in your account under “Connected apps”."
            </p>
        </Sheet>
    }
}

/// The code as devices show it, however it was typed.
fn shown(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphabetic);
    let mut letters: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    if letters.len() == 8 {
        letters.insert(4, '-');
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_code_is_shown_as_on_the_device() {
        for typed in ["WDJB-MJHT", "wdjb mjht", " wdjbMJHT "] {
            assert_eq!(shown(typed), "WDJB-MJHT");
        }
    }
}
