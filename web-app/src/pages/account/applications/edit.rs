//! `/account/applications/…/edit`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::types::{AuthMethod, Client, PatchClient};

use super::form::{Details, FIELDS, Filled};
use super::kind::Kind;
use super::{Id, PATH};
use crate::components::{FormState, Submit};
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::account::layout::Part;
use crate::pages::fields::{Elsewhere, Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};

const KEYS: &str = "As a JWK set. Left empty, those that are there stay.";

pub(super) async fn show(id: Id, person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(&id.page_for("edit")).into());
    }
    let client = client(&id, &person, &request).await?;
    let mut form = FormState::default()
        .with("version", client.version.to_string())
        .with("name", client.name.clone())
        .with(
            "website_url",
            client.website_url.clone().unwrap_or_default(),
        )
        .with("redirect_uris", client.redirect_uris.join("\n"))
        .with(
            "post_logout_redirect_uris",
            client.post_logout_redirect_uris.join("\n"),
        );
    for scope in &client.scopes {
        form = form.with("scopes", scope.clone());
    }
    if client.dpop_bound_access_tokens {
        form = form.with("dpop_bound_access_tokens", "yes");
    }
    Ok(page(&request, StatusCode::OK, form, &id, &client))
}

pub(super) async fn save(
    id: Id,
    person: Person,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let here = id.page_for("edit");
    let client = client(&id, &person, &request).await?;
    let kind = Kind::of(&client);
    let filled = Filled::new(&fields);
    let version = fields.text("version");
    let mut form = fields.keep(&FIELDS).with("version", version.clone());
    filled.check(&mut form, Some(kind));
    let (status, form) = if form.is_good() {
        let patch = patch(kind, filled);
        let identity = request.identity();
        let changed = identity.change_client(person.token(), &id.0, &version, patch);
        match changed.await {
            Ok(_) => {
                Flash::leave(&request.cookies, "The application is changed.");
                return Ok(Redirect::to(&id.page()).into_response());
            }
            Err(refusal) if refusal.is("precondition_failed") => {
                form.complain_generally(
                    "The application was changed elsewhere meanwhile. Look it through, then save again.",
                );
                let form = form.instead("version", client.version.to_string());
                (StatusCode::UNPROCESSABLE_ENTITY, form)
            }
            Err(refusal) => complain(form, &FIELDS, refusal, &here)?,
        }
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, form)
    };
    Ok(page(&request, status, form, &id, &client))
}

/// An application of this person's own.
pub(super) async fn client(
    id: &Id,
    person: &Person,
    request: &PageRequest,
) -> Result<Client, Elsewhere> {
    let client = request.identity().own_client(person.token(), &id.0).await;
    client.map_err(|refusal| elsewhere(refusal, &id.page()))
}

fn patch(kind: Kind, filled: Filled) -> PatchClient {
    let has_addresses = !filled.redirect_uris.is_empty();
    let (scopes, keys) = (filled.scopes(), filled.keys());
    let sends_people = kind != Kind::Service;
    let mut patch = PatchClient {
        name: Some(filled.name),
        website_url: Some(filled.website_url),
        // A code needs somewhere to be sent to.
        grant_types: (kind == Kind::CommandLine).then(|| kind.grant_types(has_addresses)),
        redirect_uris: sends_people.then_some(filled.redirect_uris),
        post_logout_redirect_uris: sends_people.then_some(filled.post_logout_redirect_uris),
        scopes: Some(scopes),
        dpop_bound_access_tokens: Some(filled.dpop_bound_access_tokens),
        ..PatchClient::default()
    };
    patch.jwks = keys;
    patch
}

fn page(
    request: &PageRequest,
    status: StatusCode,
    form: FormState,
    id: &Id,
    client: &Client,
) -> Response {
    let (action, back) = (id.page_for("edit"), id.page());
    let kind = Kind::of(client);
    let keys = (client.auth_method == AuthMethod::PrivateKeyJwt.as_str()).then_some(KEYS);
    let part = Part::new(request, PATH, format!("Change {}", client.name));
    part.with_form(status, form.clone()).page(request, move || {
        let version = form.value("version");
        view! {
            <form class="form" method="post" action=action.clone() novalidate>
                <input type="hidden" name="version" value=version />
                <Details form=form.clone() kind=Some(kind) keys />
                <Submit label="Save" />
            </form>
            <p><a href=back.clone()>"Leave it as it is"</a></p>
        }
        .into_any()
    })
}
