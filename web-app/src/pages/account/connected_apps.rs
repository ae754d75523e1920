//! `/account/apps`: who may act for one.

use axum::response::{IntoResponse, Redirect};
use leptos::prelude::*;
use shared_contracts::types::Grant;

use super::layout::Part;
use super::list::{Entry, EntryList};
use crate::components::Empty;
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::elsewhere;

pub(super) const PATH: &str = "/account/apps";

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    let apps = request.identity().connected_apps(person.token()).await;
    let apps = apps.map_err(|refusal| elsewhere(refusal, PATH))?;
    let entries: Vec<Entry> = apps.items.into_iter().map(entry).collect();
    let part = Part::new(&request, PATH, "Connected apps");
    Ok(part.page(&request, move || {
        let entries = entries.clone();
        if entries.is_empty() {
            return view! {
                <Empty message="No app is connected.">"When you sign in somewhere else with this account, it is listed here."</Empty>
            }
            .into_any();
        }
        view! {
            <p class="part-lead">"What you have allowed to act for you. Taking it back works at once."</p>
            <EntryList entries action=PATH end="Disconnect" />
        }
        .into_any()
    }))
}

pub(super) async fn disconnect(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let ended = request
        .identity()
        .disconnect_app(person.token(), fields.raw("id"))
        .await;
    ended.map_err(|refusal| elsewhere(refusal, PATH))?;
    Flash::leave(&request.cookies, "The app can no longer act for you.");
    Ok(Redirect::to(PATH).into_response())
}

fn entry(app: Grant) -> Entry {
    let words: Vec<String> = app
        .scopes
        .into_iter()
        .map(|scope| scope.description)
        .collect();
    let since = app.created_at.format("%-d %B %Y");
    let owner = app.owner.map(|owner| format!("Made by {owner}"));
    Entry {
        id: app.id.to_string(),
        title: app.client_name,
        mark: None,
        facts: owner
            .into_iter()
            .chain([
                format!("May {}", words.join("; ")),
                format!("Since {since}"),
            ])
            .collect(),
        can_end: true,
    }
}
