//! Back from the provider.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::kept::{Goal, Visit, take};
use super::name_of;
use super::trouble::Trouble;
use crate::api::{ProviderAnswer, SignInStep};
use crate::oauth::Person;
use crate::pages::account::sign_ins;
use crate::pages::fields::FormResult;
use crate::pages::sign_in::credentials::enter;
use crate::pages::sign_in::kept::{Pending, earlier};
use crate::pages::sign_in::second_factor;
use crate::pages::{PageRequest, Params};
use crate::server::Site;

/// Relays what the browser brings.
pub(super) async fn come_back(
    State(site): State<Site>,
    Path(provider): Path<String>,
    request: PageRequest,
    person: Result<Person, Response>,
    params: Params,
) -> FormResult {
    let name = name_of(request.api(), &provider).await;
    let state = params.get("state").unwrap_or_default();
    // Nobody can bring an answer to a question that another browser asked.
    let Some(visit) = take(&request.cookies, &provider, &state) else {
        return Ok(Trouble::Lost.page(&request, &name, ""));
    };
    let answer = answer(&provider, &state, &visit, &params);
    match (visit.goal, answer) {
        (Goal::Connect, answer) => sign_ins::finish(person?, &request, &name, answer).await,
        (Goal::SignIn(id), Err(trouble)) => Ok(trouble.page(&request, &name, &id)),
        (Goal::SignIn(id), Ok(answer)) => {
            let identity = site.identity();
            let earlier = earlier(&request.cookies);
            let done = identity.finish_provider_sign_in(answer, earlier);
            match done.await {
                Ok(SignInStep::Done(session)) => Ok(enter(&request.cookies, session, &id)),
                Ok(SignInStep::SecondFactor(pending)) => {
                    request.cookies.put(Pending::new(id, pending));
                    Ok(Redirect::to(second_factor::PATH).into_response())
                }
                Err(refusal) => Ok(Trouble::of(refusal, &name)?.page(&request, &name, &id)),
            }
        }
    }
}

/// What the provider says (RFC 6749, section 4.1.2; RFC 9207).
fn answer(
    provider: &str,
    state: &str,
    visit: &Visit,
    params: &Params,
) -> Result<ProviderAnswer, Trouble> {
    if let Some(error) = params.get("error") {
        tracing::info!(provider, error, "an identity provider signed nobody in");
        return Err(Trouble::Declined);
    }
    Ok(ProviderAnswer {
        provider: provider.to_owned(),
        secret: visit.secret.clone(),
        state: state.to_owned(),
        code: params.get("code").ok_or(Trouble::Declined)?,
        iss: params.get("iss"),
    })
}
