//! `/sign-out/confirm` and `/signed-out`: a client asks to have somebody signed out.
//!
//! The API sends the browser here with the number of the request. Nobody is
//! signed out who did not press the button: a link could be on any page.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use leptos::prelude::*;
use shared_contracts::types::LogoutRequestDetails;

use super::fields::{Elsewhere, Fields, FormResult};
use super::outcome::elsewhere;
use super::{PageRequest, Params};
use crate::api::{Failure, Refusal};
use crate::components::{Sheet, Submit};
use crate::oauth::{SignedIn, Sso};
use crate::server::{FormTargets, Site};

const PATH: &str = "/sign-out/confirm";
const SIGNED_OUT: &str = "/signed-out";
const EXPIRED: &str = "/authorize/error?code=logout_expired";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(show).post(confirm))
        .route(SIGNED_OUT, get(signed_out))
}

async fn show(request: PageRequest, params: Params) -> FormResult {
    let id = params.get("request").unwrap_or_default();
    let waiting = waiting(&request, &id).await?;
    if waiting.user.is_some() {
        return Ok(page(&request, id, waiting));
    }
    // There is nothing to end, and nobody to ask.
    let confirmed = request.identity().confirm_logout(&id, None).await;
    Ok(go_on(confirmed.map_err(expired)?.as_deref()))
}

async fn confirm(request: PageRequest, fields: Fields) -> Response {
    let id = fields.text("request");
    let secret = request.cookies.get().map(|Sso { secret }| secret);
    let identity = request.identity();
    let confirmed = identity.confirm_logout(&id, secret.clone()).await;
    let next = match (confirmed, secret) {
        (Ok(next), _) => next,
        // The client's request is over, but the person meant what they pressed.
        (Err(_), Some(secret)) => {
            if let Err(error) = identity.sign_out(secret).await {
                tracing::warn!(
                    ?error,
                    "the session of somebody who signs out stays valid for a while"
                );
            }
            None
        }
        (Err(_), None) => None,
    };
    request.cookies.remove::<SignedIn>();
    request.cookies.remove::<Sso>();
    go_on(next.as_deref())
}

async fn signed_out(request: PageRequest) -> Response {
    // Who is signed in did not come here by signing out.
    if request.cookies.get::<SignedIn>().is_some() {
        return Redirect::to("/").into_response();
    }
    let title = "You are signed out";
    let publication = request.publication.title.clone();
    request.form_page(StatusCode::OK, FormTargets::Here, title, move || {
        let publication = publication.clone();
        view! {
            <Sheet title=title>
                <p>
                    "You are no longer signed in to "{publication}" in this browser. Apps that you allowed to keep access while you are away still have it; disconnect them in your account."
                </p>
                <p class="sheet-foot">
                    <a href="/">"To the front page"</a>" · "<a href="/sign-in">"Sign in again"</a>
                </p>
            </Sheet>
        }
        .into_any()
    })
}

/// Back to the client, or to a page that says that it is done.
fn go_on(next: Option<&str>) -> Response {
    Redirect::to(next.unwrap_or(SIGNED_OUT)).into_response()
}

async fn waiting(request: &PageRequest, id: &str) -> Result<LogoutRequestDetails, Elsewhere> {
    let identity = request.identity();
    let secret = request.cookies.get::<Sso>().map(|sso| sso.secret);
    let waiting = match identity.logout_request(id, secret).await {
        // It was handed out by an API of another generation.
        Err(refusal) if refusal.is_about("/Session-Secret") => {
            request.cookies.remove::<Sso>();
            identity.logout_request(id, None).await
        }
        waiting => waiting,
    };
    waiting.map_err(expired)
}

/// A request that the API does not know has waited for too long.
fn expired(refusal: Refusal) -> Elsewhere {
    match refusal {
        Refusal::Failure(Failure::NotFound) | Refusal::Problem(_) => {
            Redirect::to(EXPIRED).into_response().into()
        }
        other => elsewhere(other, "/"),
    }
}

fn page(request: &PageRequest, id: String, waiting: LogoutRequestDetails) -> Response {
    let publication = request.publication.title.clone();
    request.form_page(
        StatusCode::OK,
        FormTargets::Onward,
        "Sign out?",
        move || {
            view! { <Ask id=id.clone() waiting=waiting.clone() publication=publication.clone() /> }
                .into_any()
        },
    )
}

#[component]
fn Ask(id: String, waiting: LogoutRequestDetails, publication: String) -> impl IntoView {
    let LogoutRequestDetails {
        client,
        redirect_host,
        user,
        is_other_user,
        ..
    } = waiting;
    let (name, owner) = match client {
        Some(client) => (client.name, client.owner),
        None => ("An app".to_owned(), None),
    };
    view! {
        <Sheet title="Sign out?">
            <p class="sheet-lead">
                <strong>{name}</strong>" would like you to be signed out of "{publication}
                ". That ends your session in this browser. Apps that you signed in to with it are told."
            </p>
            {is_other_user.then(|| view! {
                <p>"The app means somebody else than who is signed in here."</p>
            })}
            <dl class="facts">
                {owner.map(|owner| view! { <div><dt>"Made by"</dt><dd>{owner}</dd></div> })}
                {redirect_host.map(|host| view! { <div><dt>"You go on to"</dt><dd>{host}</dd></div> })}
                {user.map(|user| view! { <div><dt>"Signed in as"</dt><dd>{user.username}</dd></div> })}
            </dl>
            <form class="form" method="post" action=PATH>
                <input type="hidden" name="request" value=id />
                <div class="decision">
                    <Submit label="Sign out" />
                    <a class="button plain" href="/">"Stay signed in"</a>
                </div>
            </form>
        </Sheet>
    }
}
