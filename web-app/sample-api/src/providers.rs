//! One identity provider, `example`, where everybody is `ada`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::DateTime;
use serde_json::Value;
use shared_contracts::types::{
    Identity, IdentityList, IdentityProvider, IdentityProviderList, ProviderRequest,
};
use uuid::Uuid;

use crate::answer::{found, missing, problem};
use crate::identity::{Internal, Mine, session, text};
use crate::{People, State as Api, lock};

type Shared = State<Arc<Api>>;
type Fields = std::collections::HashMap<String, String>;

const NAME: &str = "Example";

pub(crate) async fn list(headers: HeaderMap) -> Response {
    let example = IdentityProvider {
        id: "example".into(),
        name: NAME.into(),
    };
    let items = vec![example];
    found(&headers, &IdentityProviderList { items })
}

pub(crate) async fn begin(State(api): Shared, body: Internal) -> Response {
    asked(&api, &body.text("provider"))
}

pub(crate) async fn begin_connecting(
    State(api): Shared,
    _: Mine,
    Json(body): Json<Value>,
) -> Response {
    asked(&api, text(&body, "provider"))
}

fn asked(api: &Api, provider: &str) -> Response {
    let issuer = lock(&api.sample).api_url.clone();
    let mut people = lock(&api.people);
    if provider != "example" {
        return missing();
    }
    let (state, secret) = (people.fresh("state"), people.fresh("visit"));
    people.visits.insert(secret.clone(), state.clone());
    Json(ProviderRequest {
        authorization_url: format!("{issuer}/elsewhere?state={state}"),
        state,
        secret,
        expires_at: DateTime::default(),
    })
    .into_response()
}

/// The provider itself: it asks nobody anything.
pub(crate) async fn elsewhere(State(api): Shared, Query(query): Query<Fields>) -> Response {
    let site = lock(&api.people).site_url.clone();
    let state = query.get("state").cloned().unwrap_or_default();
    Redirect::to(&format!(
        "{site}/sign-in/with/example/callback?state={state}&code=good"
    ))
    .into_response()
}

pub(crate) async fn finish(State(api): Shared, body: Internal) -> Response {
    let mut people = lock(&api.people);
    if let Some(refusal) = refusal(&mut people, &body.0) {
        return refusal;
    }
    let secret = people.begin_session("ada", &body.text("session_secret"));
    Json(session(&secret)).into_response()
}

pub(crate) async fn finish_connecting(
    State(api): Shared,
    _: Mine,
    Json(body): Json<Value>,
) -> Response {
    let mut people = lock(&api.people);
    if let Some(refusal) = refusal(&mut people, &body) {
        return refusal;
    }
    let identity = Identity {
        id: Uuid::from_u128(7),
        provider: Some("example".into()),
        provider_name: NAME.into(),
        email: Some("ada@example.net".into()),
        created_at: DateTime::default(),
        last_used_at: None,
    };
    people.identities = vec![identity.clone()];
    Json(identity).into_response()
}

/// The code says what is wrong, unless it is `good`.
fn refusal(people: &mut People, body: &Value) -> Option<Response> {
    let state = people.visits.remove(text(body, "secret"));
    if state.as_deref() != Some(text(body, "state")) {
        return Some(refused("/secret", "expired"));
    }
    let said = "Said by the API.";
    Some(match text(body, "code") {
        "good" => return None,
        "bad" => problem(StatusCode::FORBIDDEN, "invalid_credentials", said),
        "closed" => problem(StatusCode::FORBIDDEN, "sign_up_closed", said),
        "taken" => problem(StatusCode::CONFLICT, "conflict", said),
        "no_address" => refused("/code", "no_address"),
        _ => refused("/provider", "unreachable"),
    })
}

fn refused(pointer: &str, code: &str) -> Response {
    crate::answer::invalid_member_as(pointer, code, "is refused")
}

pub(crate) async fn identities(State(api): Shared, _: Mine) -> Response {
    let items = lock(&api.people).identities.clone();
    Json(IdentityList { items }).into_response()
}

pub(crate) async fn disconnect(State(api): Shared, _: Mine, Path(id): Path<Uuid>) -> Response {
    let mut people = lock(&api.people);
    if people.identity_is_last_way_in {
        return problem(StatusCode::CONFLICT, "conflict", "It is the last way in.");
    }
    people.identities.retain(|identity| identity.id != id);
    StatusCode::NO_CONTENT.into_response()
}
