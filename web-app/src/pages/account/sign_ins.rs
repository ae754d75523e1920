//! `/account/sign-ins`: the providers through which one can sign in.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use leptos::prelude::*;
use shared_contracts::types::Identity;

use super::layout::Part;
use super::list::{Entry, EntryList};
use crate::api::{ProviderAnswer, Refusal};
use crate::components::{Empty, FormState, Submit};
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::fields::{Elsewhere, Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::elsewhere;
use crate::pages::sign_in::{Goal, Provider, Trouble, providers, remember};
use crate::server::Site;

pub(super) const PATH: &str = "/account/sign-ins";
const CONNECT: &str = "/account/sign-ins/connect";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(show).post(disconnect))
        .route(CONNECT, post(connect))
}

async fn show(person: Person, request: PageRequest) -> FormResult {
    page(&person, &request, StatusCode::OK, FormState::default()).await
}

/// To the provider.
async fn connect(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let provider = fields.text("provider");
    let identity = request.identity();
    let begun = identity.begin_identity(person.token(), provider.clone());
    match begun.await {
        Ok(begun) => {
            remember(&request.cookies, &provider, &begun, Goal::Connect);
            Ok(Redirect::to(&begun.authorization_url).into_response())
        }
        Err(refusal) => {
            let name = named(&providers(request.api()).await, &provider);
            let trouble = trouble(refusal, &name)?;
            again(&person, &request, &trouble.words(&name)).await
        }
    }
}

/// Back from it.
pub(in crate::pages) async fn finish(
    person: Person,
    request: &PageRequest,
    name: &str,
    answer: Result<ProviderAnswer, Trouble>,
) -> FormResult {
    let finished = match answer {
        Ok(answer) => {
            let identity = request.identity();
            let finished = identity.finish_identity(person.token(), answer).await;
            match finished.map_err(|refusal| trouble(refusal, name)) {
                Ok(_) => Ok(()),
                Err(trouble) => Err(trouble?),
            }
        }
        Err(trouble) => Err(trouble),
    };
    match finished {
        Ok(()) => {
            let message = format!("You can sign in with {name} from now on.");
            Flash::leave(&request.cookies, &message);
            Ok(Redirect::to(PATH).into_response())
        }
        Err(trouble) => again(&person, request, &trouble.words(name)).await,
    }
}

async fn disconnect(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let identity = request.identity();
    let gone = identity.disconnect_identity(person.token(), fields.raw("id"));
    match gone.await {
        Ok(()) => {
            Flash::leave(&request.cookies, "It is disconnected.");
            Ok(Redirect::to(PATH).into_response())
        }
        Err(refusal) if refusal.is("conflict") => {
            let message = "This is the only way into your account. Choose a password first, under “Password”, then \
                 disconnect it.";
            again(&person, &request, message).await
        }
        Err(refusal) => Err(elsewhere(refusal, PATH)),
    }
}

fn trouble(refusal: Refusal, name: &str) -> Result<Trouble, Elsewhere> {
    match refusal {
        Refusal::SignedOut | Refusal::NotRecent => Err(elsewhere(refusal, PATH)),
        refusal if refusal.is("conflict") => Ok(Trouble::ConnectedElsewhere),
        refusal => Trouble::of(refusal, name),
    }
}

async fn again(person: &Person, request: &PageRequest, message: &str) -> FormResult {
    let mut form = FormState::default();
    form.complain_generally(message);
    page(person, request, StatusCode::UNPROCESSABLE_ENTITY, form).await
}

async fn page(
    person: &Person,
    request: &PageRequest,
    status: StatusCode,
    form: FormState,
) -> FormResult {
    let identities = request.identity().identities(person.token()).await;
    let identities = identities
        .map_err(|refusal| elsewhere(refusal, PATH))?
        .items;
    let mut others = providers(request.api()).await;
    others.retain(|one| {
        let is_it = |identity: &Identity| identity.provider.as_ref() == Some(&one.id);
        !identities.iter().any(is_it)
    });
    let entries: Vec<Entry> = identities.into_iter().map(entry).collect();
    let part = Part::new(request, PATH, "Connected sign-ins").with_form(status, form);
    let response: Response = part.leading_onward().page(request, move || {
        view! { <SignIns entries=entries.clone() others=others.clone() /> }.into_any()
    });
    Ok(response)
}

fn named(providers: &[Provider], id: &str) -> String {
    let mut found = providers.iter().filter(|provider| provider.id == id);
    found.next().map_or_else(
        || "The other site".to_owned(),
        |provider| provider.name.clone(),
    )
}

fn entry(identity: Identity) -> Entry {
    let since = identity.created_at.format("%-d %B %Y");
    let used = identity.last_used_at;
    let used = used.map_or_else(
        || "Not used yet".to_owned(),
        |time| format!("Last used {}", time.format("%-d %B %Y")),
    );
    let is_gone = identity.provider.is_none();
    let gone = is_gone.then(|| "Not offered any more: it lets nobody in".to_owned());
    let facts = identity.email.into_iter();
    let facts = facts.chain(gone).chain([format!("Since {since}"), used]);
    Entry {
        id: identity.id.to_string(),
        title: identity.provider_name,
        mark: None,
        facts: facts.collect(),
        can_end: true,
    }
}

#[component]
fn SignIns(
    entries: Vec<Entry>,
    /// The providers that are not connected.
    others: Vec<Provider>,
) -> impl IntoView {
    if entries.is_empty() && others.is_empty() {
        return view! {
            <Empty message="No other way to sign in.">"This publication asks nobody else who you are: you sign in with your password or a passkey."</Empty>
        }
        .into_any();
    }
    let has_others = !others.is_empty();
    let buttons = others.into_iter().map(|provider| {
        view! {
            <li>
                <form method="post" action=CONNECT>
                    <input type="hidden" name="provider" value=provider.id />
                    <Submit label=format!("Connect {}", provider.name) look="plain" />
                </form>
            </li>
        }
    });
    view! {
        <p class="part-lead">"Sign in with an account that you have elsewhere. Whoever can sign in there can sign in here."</p>
        {(!entries.is_empty()).then(|| view! { <EntryList entries action=PATH end="Disconnect" /> })}
        {has_others.then(|| view! { <ul class="providers" role="list">{buttons.collect_view()}</ul> })}
    }
    .into_any()
}
