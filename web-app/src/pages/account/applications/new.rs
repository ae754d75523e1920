//! `/account/applications/new`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::types::{AuthMethod, CreateClient};

use super::form::{Details, FIELDS, Filled};
use super::kind::Kind;
use super::{Id, NEW, PATH};
use crate::components::{Choice, ChoiceGroup, FormState, Submit};
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::account::layout::Part;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;

const KEYS: &str = "A web application or a service can prove itself by a key instead of a secret (private_key_jwt). Its public keys as a JWK set, with which it then gets no secret.";

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    if !person.is_recent() {
        return Err(sign_in_again(NEW).into());
    }
    // What most applications begin with.
    let form = FormState::default()
        .with("kind", Kind::Web.value())
        .with("scopes", "openid")
        .with("scopes", "profile");
    Ok(page(&request, StatusCode::OK, form))
}

pub(super) async fn register(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let filled = Filled::new(&fields);
    let kind = Kind::of_value(fields.raw("kind"));
    let mut form = fields.keep(&FIELDS);
    filled.check(&mut form, kind);
    let Some(kind) = kind.filter(|_| form.is_good()) else {
        if kind.is_none() {
            form.complain("kind", "Choose what you write.");
        }
        return Ok(page(&request, StatusCode::UNPROCESSABLE_ENTITY, form));
    };
    let registered = request
        .identity()
        .register_client(person.token(), input(kind, filled))
        .await;
    match registered {
        Ok(made) => {
            let message = match &made.client_secret {
                Some(_) => {
                    "Your application is registered. Copy its secret now: it is not shown again."
                }
                None => "Your application is registered.",
            };
            request.cookies.put(Flash {
                message: message.into(),
                secrets: made.client_secret.into_iter().collect(),
            });
            Ok(Redirect::to(&Id(made.client.id).page()).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(form, &FIELDS, refusal, NEW)?;
            Ok(page(&request, status, form))
        }
    }
}

fn input(kind: Kind, filled: Filled) -> CreateClient {
    let is_service = kind == Kind::Service;
    let grant_types = kind.grant_types(!filled.redirect_uris.is_empty());
    let scopes = filled.scopes();
    let keys = filled.keys();
    let auth_method = match &keys {
        Some(_) => AuthMethod::PrivateKeyJwt,
        None => kind.auth_method(),
    };
    let mut input = CreateClient::new(auth_method, grant_types, filled.name, scopes);
    input.jwks = keys;
    input.website_url = filled.website_url;
    input.dpop_bound_access_tokens = Some(filled.dpop_bound_access_tokens);
    // It sends nobody anywhere, whatever the field holds.
    if !is_service {
        input.redirect_uris = Some(filled.redirect_uris);
        input.post_logout_redirect_uris = Some(filled.post_logout_redirect_uris);
    }
    input
}

fn page(request: &PageRequest, status: StatusCode, form: FormState) -> Response {
    let part = Part::new(request, PATH, "Register an application");
    part.with_form(status, form.clone()).page(request, move || {
        let kinds = Kind::ALL.map(|kind| view! {
            <Choice form=form.clone() name="kind" value=kind.value() kind="radio" label=kind.label() hint=kind.hint() is_prose=true />
        });
        view! {
            <form class="form" method="post" action=NEW novalidate>
                <ChoiceGroup form=form.clone() name="kind" legend="What you write">
                    {kinds.collect_view()}
                </ChoiceGroup>
                <Details form=form.clone() keys=KEYS />
                <Submit label="Register" />
            </form>
        }
        .into_any()
    })
}
