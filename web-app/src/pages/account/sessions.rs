//! `/account/sessions`: where one is signed in.

use axum::response::{IntoResponse, Redirect};
use leptos::prelude::*;
use shared_contracts::types::SessionInfo;

use super::layout::Part;
use super::list::{Entry, EntryList};
use crate::components::Pagination;
use crate::oauth::Person;
use crate::pages::browser_name::browser_name;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::elsewhere;
use crate::pages::{PageRequest, Params};

pub(super) const PATH: &str = "/account/sessions";

pub(super) async fn show(person: Person, request: PageRequest, params: Params) -> FormResult {
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let sessions = request.identity().sessions(person.token(), cursor).await;
    let sessions = sessions.map_err(|refusal| elsewhere(refusal, PATH))?;
    let next_cursor = sessions.next_cursor;
    let entries: Vec<Entry> = sessions.items.into_iter().map(entry).collect();
    let part = Part::new(&request, PATH, "Sessions");
    Ok(part.page(&request, move || {
        view! {
            <p class="part-lead">"The browsers in which you are signed in. End what you do not know."</p>
            <EntryList entries=entries.clone() action=PATH end="End" />
            <Pagination path=PATH.into() is_first next_cursor=next_cursor.clone() first="Newest" next="Older" />
        }
        .into_any()
    }))
}

pub(super) async fn end(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let ended = request
        .identity()
        .end_session(person.token(), fields.raw("id"))
        .await;
    ended.map_err(|refusal| elsewhere(refusal, PATH))?;
    Flash::leave(&request.cookies, "The session has ended.");
    Ok(Redirect::to(PATH).into_response())
}

fn entry(session: SessionInfo) -> Entry {
    let began = session
        .ip_address
        .map(|address| format!("Signed in from {address}"));
    let time = session.last_used_at.format("%-d %B %Y, %H:%M UTC");
    let used = match session.last_ip_address {
        Some(address) => format!("Last used {time}, from {address}"),
        None => format!("Last used {time}"),
    };
    Entry {
        id: session.id.to_string(),
        title: browser_name(session.user_agent.as_deref()),
        mark: session.is_current.then_some("this browser"),
        facts: began.into_iter().chain([used]).collect(),
        can_end: !session.is_current,
    }
}
