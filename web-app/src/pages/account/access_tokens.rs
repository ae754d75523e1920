//! `/account/access-tokens`: for one's own scripts.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leptos::prelude::*;
use shared_contracts::rules::schemas::create_access_token as rules;
use shared_contracts::types::{
    AccessToken, CreateAccessToken, CreateAccessTokenScopesItem, MyAccount,
};

use super::layout::Part;
use super::list::{Entry, EntryList};
use crate::components::{Choice, ChoiceGroup, FormState, Submit, TextField};
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};
use crate::pages::scopes::label;

pub(super) const PATH: &str = "/account/access-tokens";
pub(super) const DELETE: &str = "/account/access-tokens/delete";
/// What a script may be given: what works without a person who has just signed
/// in. What a person has no permission for is not offered, for it would open
/// nothing; the second part says what the permissions in question begin with.
const SCOPES: [(CreateAccessTokenScopesItem, &[&str]); 9] = [
    (CreateAccessTokenScopesItem::AccountRead, &[]),
    (CreateAccessTokenScopesItem::AccountWrite, &[]),
    (CreateAccessTokenScopesItem::ClientsRead, &[]),
    (
        CreateAccessTokenScopesItem::UsersRead,
        &["users.", "invitations."],
    ),
    (
        CreateAccessTokenScopesItem::UsersWrite,
        &["users.", "invitations."],
    ),
    (CreateAccessTokenScopesItem::GroupsRead, &["groups."]),
    (CreateAccessTokenScopesItem::GroupsWrite, &["groups."]),
    (
        CreateAccessTokenScopesItem::PermissionsRead,
        &["permissions."],
    ),
    (CreateAccessTokenScopesItem::AuditLogRead, &["audit_log."]),
];
const DAYS: [(&str, &str); 3] = [("30", "30 days"), ("90", "90 days"), ("365", "a year")];
const FIELDS: [&str; 3] = ["name", "scopes", "expires_in_days"];

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(PATH).into());
    }
    let form = FormState::default().with("expires_in_days", "30");
    page(person, request, StatusCode::OK, form).await
}

pub(super) async fn make(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let chosen = fields.all("scopes");
    let known = SCOPES.map(|(scope, _)| scope).into_iter();
    let new = CreateAccessToken {
        name: fields.text("name"),
        scopes: known
            .filter(|scope| chosen.iter().any(|one| one == scope.as_str()))
            .collect(),
        expires_in_days: fields.text("expires_in_days").parse().unwrap_or(0),
    };
    let mut form = fields.keep(&FIELDS);
    form.require("name", &new.name, "Enter what the token is for.");
    if new.scopes.is_empty() {
        form.complain("scopes", "Choose what the token may do.");
    }
    if !DAYS
        .iter()
        .any(|(days, _)| *days == fields.text("expires_in_days"))
    {
        form.complain("expires_in_days", "Choose how long it works.");
    }
    if !form.is_good() {
        return page(person, request, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    }
    let identity = request.identity();
    match identity.new_access_token(person.token(), new).await {
        Ok(made) => {
            request.cookies.put(Flash {
                message: "This is your new token. Copy it now: it is not shown again.".into(),
                secrets: vec![made.token],
            });
            Ok(Redirect::to(PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &FIELDS, refusal, PATH)?;
            page(person, request, status, form).await
        }
    }
}

pub(super) async fn delete(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let deleted = request
        .identity()
        .delete_access_token(person.token(), fields.raw("id"))
        .await;
    deleted.map_err(|refusal| elsewhere(refusal, PATH))?;
    Flash::leave(&request.cookies, "The token does not work any more.");
    Ok(Redirect::to(PATH).into_response())
}

async fn page(
    person: Person,
    request: PageRequest,
    status: StatusCode,
    form: FormState,
) -> FormResult {
    let identity = request.identity();
    let (tokens, me) = futures::join!(
        identity.access_tokens(person.token()),
        identity.me(person.token())
    );
    let tokens = tokens.map_err(|refusal| elsewhere(refusal, PATH))?;
    let me = me.map_err(|refusal| elsewhere(refusal, PATH))?;
    let offered: Vec<&'static str> = offered(&me).collect();
    let entries: Vec<Entry> = tokens.items.into_iter().map(entry).collect();
    let part = Part::new(&request, PATH, "Access tokens").with_form(status, form.clone());
    let secrets = part.said.as_ref().map(|said| said.secrets.clone());
    Ok(part.page(&request, move || {
        view! {
            {secrets.clone().unwrap_or_default().into_iter().map(|token| view! {
                <p class="secret"><code>{token}</code></p>
            }).collect_view()}
            <p class="part-lead">"A token lets a script of your own do what you could do, without your password."</p>
            <EntryList entries=entries.clone() action=DELETE end="Delete" />
            <h2 class="part-title">"A new token"</h2>
            <NewToken form=form.clone() offered=offered.clone() />
        }
        .into_any()
    }))
}

/// The names of the scopes that make sense for somebody.
fn offered(me: &MyAccount) -> impl Iterator<Item = &'static str> {
    let may = |beginning: &&str| me.permissions.iter().any(|one| one.starts_with(beginning));
    SCOPES
        .iter()
        .filter(move |(_, needed)| needed.is_empty() || needed.iter().any(may))
        .map(|(scope, _)| scope.as_str())
}

#[component]
fn NewToken(form: FormState, offered: Vec<&'static str>) -> impl IntoView {
    let scopes = offered.into_iter().map(|name| {
        view! { <Choice form=form.clone() name="scopes" value=name label=label(name) hint=name /> }
    }).collect_view();
    let days = DAYS.map(|(days, label)| {
        view! { <Choice form=form.clone() name="expires_in_days" value=days kind="radio" label /> }
    }).collect_view();
    view! {
        <form class="form" method="post" action=PATH novalidate>
            <TextField form=form.clone() name="name" label="What it is for" rule=rules::NAME />
            <ChoiceGroup form=form.clone() name="scopes" legend="It may">{scopes}</ChoiceGroup>
            <ChoiceGroup form=form.clone() name="expires_in_days" legend="It works for">{days}</ChoiceGroup>
            <Submit label="Make a token" />
        </form>
    }
}

fn entry(token: AccessToken) -> Entry {
    let used = match token.last_used_at {
        Some(at) => format!("Last used {}", at.format("%-d %B %Y")),
        None => "Never used".to_owned(),
    };
    Entry {
        id: token.id.to_string(),
        title: token.name,
        mark: None,
        facts: vec![
            format!("{} · {}", token.hint, token.scopes.join(", ")),
            format!(
                "{used} · works until {}",
                token.expires_at.format("%-d %B %Y")
            ),
        ],
        can_end: true,
    }
}
