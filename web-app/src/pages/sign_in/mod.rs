//! `/sign-in`: who are you?
//!
//! Every sign-in belongs to a request of a client at the API's authorization
//! server, whose number is in the address. Without one the client is this site
//! itself, and the page only begins: it sends the browser to the API, which
//! sends it back here with a number.

mod credentials;
mod kept;
mod passkey;
mod second_factor;
mod way;
mod with_provider;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use self::credentials::Form;
pub(super) use self::credentials::sign_in_at_once;
pub(super) use self::with_provider::{
    Goal, Provider, ProviderButtons, Trouble, providers, remember,
};
use super::fields::{Elsewhere, FormResult};
use super::outcome::elsewhere;
use super::{PageRequest, Params};
use shared_contracts::types::{AuthorizationRequestDetails, DecisionChoice, RequestStep};

use crate::api::{Failure, Refusal};
use crate::components::FormState;
use crate::oauth::{Sso, Start, return_path, start};
use crate::server::{Cookies, Site};

const PATH: &str = "/sign-in";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(show).post(credentials::check))
        .route(
            second_factor::PATH,
            get(second_factor::show).post(second_factor::check),
        )
        .route(passkey::PATH, post(passkey::check))
        .route(passkey::BEGIN, post(passkey::begin))
        .route(passkey::SECOND, post(passkey::check_second))
        .route(passkey::BEGIN_SECOND, post(passkey::begin_second))
        .merge(with_provider::router())
}

async fn show(
    State(site): State<Site>,
    cookies: Cookies,
    params: Params,
    request: PageRequest,
) -> FormResult {
    let Some(id) = params.get("request") else {
        let how = Start {
            next: params.get("next").and_then(|next| return_path(&next)),
            anew: params.get("anew").is_some(),
        };
        return Ok(start(site.oauth(), &cookies, how).await);
    };
    let waiting = waiting(&request, &id).await?;
    let wants_another = params.get("another").is_some();
    match waiting.next_step {
        RequestStep::Consent if !wants_another => {
            Ok(Redirect::to(&at("/consent", &id)).into_response())
        }
        RequestStep::Continue_ if !wants_another => go_on(&request, &id).await,
        _ => {
            let login = waiting.login_hint.clone().unwrap_or_default();
            let form = FormState::default().with("login", login);
            let form = Form { id, waiting, form };
            Ok(form.page(&request, StatusCode::OK).await)
        }
    }
}

/// What the client asks for that somebody signs in to.
pub(super) async fn waiting(
    request: &PageRequest,
    id: &str,
) -> Result<AuthorizationRequestDetails, Elsewhere> {
    let identity = request.identity();
    let secret = request.cookies.get::<Sso>().map(|sso| sso.secret);
    let waiting = match identity.authorization_request(id, secret).await {
        // It was handed out by an API of another generation.
        Err(refusal) if refusal.is_about("/Session-Secret") => {
            request.cookies.remove::<Sso>();
            identity.authorization_request(id, None).await
        }
        waiting => waiting,
    };
    waiting.map_err(expired)
}

/// Back to the client, which needs no consent.
async fn go_on(request: &PageRequest, id: &str) -> FormResult {
    let secret = request.cookies.get().map(|Sso { secret }| secret);
    let decided = request
        .identity()
        .decide(id, secret, DecisionChoice::Continue_)
        .await;
    Ok(Redirect::to(&decided.map_err(expired)?).into_response())
}

/// A request that the API does not know has waited for too long.
pub(super) fn expired(refusal: Refusal) -> Elsewhere {
    match refusal {
        Refusal::Failure(Failure::NotFound) | Refusal::Problem(_) => Failure::SignIn.into(),
        other => elsewhere(other, "/"),
    }
}

/// An address with the number of a request.
pub(super) fn at(path: &str, id: &str) -> String {
    let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
    format!("{path}?request={id}")
}

/// To the next step of a request; without one, to the account by a request of this site's own.
fn next_step(id: &str) -> Response {
    if id.is_empty() {
        return Redirect::to("/sign-in?next=/account").into_response();
    }
    Redirect::to(&at(PATH, id)).into_response()
}
