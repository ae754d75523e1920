//! Passkeys. A credential here is good when its id is `good`.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::DateTime;
use serde_json::{Value, json};
use shared_contracts::types::{NewPasskey, PasskeyChallenge, PasskeyInfo, PasskeyList};
use uuid::Uuid;

use crate::answer::{invalid_member, missing, problem};
use crate::identity::{Internal, Mine, session, text};
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

pub(crate) async fn list(State(api): Shared, _: Mine) -> Response {
    let people = lock(&api.people);
    Json(PasskeyList {
        items: people.passkeys.clone(),
        unavailable_because: people.no_passkeys_because.clone(),
    })
    .into_response()
}

pub(crate) async fn begin(_: Mine) -> Response {
    challenge("challenge-add")
}

pub(crate) async fn add(State(api): Shared, _: Mine, Json(body): Json<Value>) -> Response {
    let mut people = lock(&api.people);
    if text(&body, "challenge") != "challenge-add" {
        return invalid_member("/challenge", "is too old");
    }
    if !is_good(&body) {
        return invalid_member("/credential", "does not answer the challenge");
    }
    let passkey = PasskeyInfo {
        id: Uuid::from_u128(people.passkeys.len() as u128 + 1),
        name: text(&body, "name").to_owned(),
        created_at: DateTime::default(),
        last_used_at: None,
        version: 1,
    };
    let is_first = people.passkeys.is_empty();
    people.passkeys.push(passkey.clone());
    let codes = vec!["wx4k-9pqr-7abc-2mnt".to_owned()];
    let added = NewPasskey {
        passkey,
        recovery_codes: is_first.then_some(codes),
    };
    (StatusCode::CREATED, Json(added)).into_response()
}

pub(crate) async fn rename(
    State(api): Shared,
    _: Mine,
    Path(id): Path<Uuid>,
    Json(body): Json<Value>,
) -> Response {
    let mut people = lock(&api.people);
    let found = people.passkeys.iter_mut().find(|passkey| passkey.id == id);
    let Some(passkey) = found else {
        return missing();
    };
    text(&body, "name").clone_into(&mut passkey.name);
    passkey.version += 1;
    Json(passkey.clone()).into_response()
}

pub(crate) async fn remove(State(api): Shared, _: Mine, Path(id): Path<Uuid>) -> Response {
    lock(&api.people)
        .passkeys
        .retain(|passkey| passkey.id != id);
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn begin_sign_in(body: Internal) -> Response {
    match body.text("pending").as_str() {
        "" => challenge("challenge-sign-in"),
        pending => challenge(&format!("challenge-{pending}")),
    }
}

pub(crate) async fn sign_in(State(api): Shared, body: Internal) -> Response {
    let mut people = lock(&api.people);
    if !is_good(&body.0) {
        return problem(
            StatusCode::FORBIDDEN,
            "invalid_credentials",
            "Check what was typed, then try again.",
        );
    }
    let challenge = body.text("challenge");
    let username = match challenge.trim_start_matches("challenge-") {
        "sign-in" => Some("ada".to_owned()),
        pending => people.pending.remove(pending),
    };
    let Some(username) = username else {
        return invalid_member("/challenge", "is too old");
    };
    let secret = people.begin_session(&username, &body.text("session_secret"));
    Json(session(&secret)).into_response()
}

fn is_good(body: &Value) -> bool {
    body.pointer("/credential/id").and_then(Value::as_str) == Some("good")
}

fn challenge(secret: &str) -> Response {
    let options = json!({ "challenge": "AAAA", "rpId": "localhost", "allowCredentials": [] });
    Json(PasskeyChallenge {
        secret: secret.into(),
        options,
        expires_at: DateTime::default(),
    })
    .into_response()
}
