//! `/consent`: may this client act for you?

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use leptos::prelude::*;
use shared_contracts::types::{AuthorizationRequestDetails, DecisionChoice, RequestStep};

use super::fields::{Fields, FormResult};
use super::sign_in::{at, expired, waiting};
use super::{PageRequest, Params};
use crate::api::Failure;
use crate::components::{Sheet, Submit};
use crate::oauth::Sso;
use crate::server::{FormTargets, Site};

const PATH: &str = "/consent";

pub(super) fn router() -> Router<Site> {
    Router::new().route(PATH, get(show).post(decide))
}

async fn show(request: PageRequest, params: Params) -> FormResult {
    let id = params.get("request").ok_or(Failure::SignIn)?;
    let waiting = waiting(&request, &id).await?;
    match waiting.next_step {
        RequestStep::Consent => Ok(page(&request, id, waiting)),
        // It sorts out what is still to be done.
        _ => Ok(Redirect::to(&at("/sign-in", &id)).into_response()),
    }
}

async fn decide(State(site): State<Site>, request: PageRequest, fields: Fields) -> FormResult {
    let id = fields.text("request");
    let secret = request.cookies.get().map(|Sso { secret }| secret);
    let decision = match fields.raw("decision") {
        "allow" => DecisionChoice::Allow,
        // Nothing but the one word allows anything.
        _ => DecisionChoice::Deny,
    };
    let next = site.identity().decide(&id, secret, decision).await;
    Ok(Redirect::to(&next.map_err(expired)?).into_response())
}

fn page(request: &PageRequest, id: String, waiting: AuthorizationRequestDetails) -> Response {
    let title = format!("Allow {}?", waiting.client.name);
    let publication = request.publication.title.clone();
    request.form_page(StatusCode::OK, FormTargets::Onward, &title, move || {
        view! { <Consent id=id.clone() waiting=waiting.clone() publication=publication.clone() /> }
            .into_any()
    })
}

#[component]
fn Consent(id: String, waiting: AuthorizationRequestDetails, publication: String) -> impl IntoView {
    let AuthorizationRequestDetails {
        client,
        redirect_host,
        scopes,
        user,
        ..
    } = waiting;
    let another = format!("{}&another=1", at("/sign-in", &id));
    let name = client.name.clone();
    view! {
        <Sheet title=format!("Allow {}?", client.name)>
            <p class="sheet-lead">
                <strong>{client.name}</strong>" would like to use your account at "{publication}". It will be able to:"
            </p>
            <ul class="scopes" role="list">
                {scopes.into_iter().map(|scope| view! {
                    <li>
                        {scope.description}
                        {(!scope.is_new).then(|| view! { " "<span class="mark">"allowed before"</span> })}
                    </li>
                }).collect_view()}
            </ul>
            <dl class="facts">
                {client.owner.map(|owner| view! { <div><dt>"Made by"</dt><dd>{owner}</dd></div> })}
                <div><dt>"You go on to"</dt><dd>{redirect_host}</dd></div>
                {user.map(|user| view! {
                    <div>
                        <dt>"Signed in as"</dt>
                        <dd>{user.username}" · "<a href=another>"not you?"</a></dd>
                    </div>
                })}
            </dl>
            <form class="form" method="post" action=PATH>
                <input type="hidden" name="request" value=id />
                <div class="decision">
                    <Submit label="Allow" name="decision" value="allow" about=name.clone() />
                    <Submit label="Do not allow" look="plain" name="decision" value="deny" about=name />
                </div>
            </form>
            <p class="sheet-foot">
                "You can take this back at any time, in your account under “Connected apps”."
            </p>
        </Sheet>
    }
}
