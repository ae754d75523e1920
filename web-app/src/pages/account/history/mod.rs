//! `/account/history`: what happened, when, and from where.

mod words;

use leptos::prelude::*;
use shared_contracts::types::{AuditEvent, ClientList, GrantList};

use self::words::{Knowledge, said};
use super::layout::Part;
use super::{connected_apps, sessions};
use crate::components::Pagination;
use crate::oauth::Person;
use crate::pages::browser_name::browser_name;
use crate::pages::fields::FormResult;
use crate::pages::outcome::elsewhere;
use crate::pages::{PageRequest, Params};

pub(super) const PATH: &str = "/account/history";
/// What the API calls the scripts of somebody's own.
const SCRIPT: &str = "personal-access-token";
/// And this site.
const SITE: &str = "site";

/// An event, as it is shown.
#[derive(Clone)]
struct Line {
    said: String,
    /// When it was, for people and for programs.
    time: (String, String),
    /// From where, and through what.
    facts: Vec<String>,
}

pub(super) async fn show(person: Person, request: PageRequest, params: Params) -> FormResult {
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let (identity, token) = (request.identity(), person.token());
    let (history, me, apps, own) = futures::join!(
        identity.history(token, cursor),
        identity.me(token),
        identity.connected_apps(token),
        identity.own_clients(token),
    );
    let history = history.map_err(|refusal| elsewhere(refusal, PATH))?;
    let me = me.map_err(|refusal| elsewhere(refusal, PATH))?;
    let knowledge = Knowledge {
        me,
        // Without names of applications the rest can still be told.
        names: names(apps.ok(), own.ok()),
    };
    let next_cursor = history.next_cursor;
    let lines: Vec<Line> = history
        .items
        .iter()
        .map(|event| line(event, &knowledge))
        .collect();
    let part = Part::new(&request, PATH, "History");
    Ok(part.page(&request, move || {
        view! {
            <p class="part-lead">
                "What was done with your account. Is there something that you do not know? "
                <a href=super::password::PATH>"Change your password"</a>", and look through your "
                <a href=sessions::PATH>"sessions"</a>" and "<a href=connected_apps::PATH>"connected apps"</a>"."
            </p>
            <Events lines=lines.clone() />
            <Pagination path=PATH.into() is_first next_cursor=next_cursor.clone() first="Newest" next="Older" />
        }
        .into_any()
    }))
}

#[component]
fn Events(lines: Vec<Line>) -> impl IntoView {
    if lines.is_empty() {
        return view! { <p>"Nothing has happened yet."</p> }.into_any();
    }
    view! {
        <ol class="entries" role="list">
            {lines.into_iter().map(|line| view! {
                <li class="entry">
                    <div class="entry-text">
                        <p class="entry-title">{line.said}</p>
                        <p class="hint"><time datetime=line.time.1>{line.time.0}</time></p>
                        {line.facts.into_iter().map(|fact| view! { <p class="hint">{fact}</p> }).collect_view()}
                    </div>
                </li>
            }).collect_view()}
        </ol>
    }
    .into_any()
}

/// What applications are called, by their ids.
fn names(apps: Option<GrantList>, own: Option<ClientList>) -> Vec<(String, String)> {
    let apps = apps.into_iter().flat_map(|apps| apps.items);
    let own = own.into_iter().flat_map(|own| own.items);
    apps.map(|app| (app.client_id, app.client_name))
        .chain(own.map(|client| (client.id, client.name)))
        .collect()
}

fn line(event: &AuditEvent, knowledge: &Knowledge) -> Line {
    let browser = event.user_agent.as_deref();
    let browser = browser.map(|agent| browser_name(Some(agent)));
    let place = match (&event.ip_address, browser) {
        (Some(address), Some(browser)) => Some(format!("From {address}, {browser}")),
        (Some(address), None) => Some(format!("From {address}")),
        (None, Some(browser)) => Some(browser),
        (None, None) => None,
    };
    let means = match event.client_id.as_deref() {
        None | Some(SITE) => None,
        Some(SCRIPT) => Some("With an access token".to_owned()),
        Some(id) => Some(format!("Through {}", knowledge.name(id))),
    };
    Line {
        said: said(event, knowledge),
        time: (
            event.created_at.format("%-d %B %Y, %H:%M UTC").to_string(),
            event.created_at.to_rfc3339(),
        ),
        facts: place.into_iter().chain(means).collect(),
    }
}
