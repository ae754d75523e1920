//! A device without a browser, which waits to be let in.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::DateTime;
use shared_contracts::types::{DeviceRequestDetails, RequestedScope, RequestingClient};

use crate::answer::{missing, problem};
use crate::identity::Internal;
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

/// The code that a device shows here, until somebody has decided.
pub const USER_CODE: &str = "WDJB-MJHT";

pub(crate) async fn waiting(
    State(api): Shared,
    Path(code): Path<String>,
    headers: HeaderMap,
    _: Internal,
) -> Response {
    let secret = headers.get("session-secret");
    let secret = secret.and_then(|secret| secret.to_str().ok());
    if let Some(refusal) = refusal(&api, &code, secret.unwrap_or_default()) {
        return refusal;
    }
    let scope = |name: &str, description: &str| RequestedScope {
        name: name.into(),
        description: description.into(),
        is_new: true,
    };
    Json(DeviceRequestDetails {
        client: RequestingClient {
            id: "tv".into(),
            name: "Slow Television".into(),
            owner: Some("Tomasz Ślivka".into()),
            website_url: None,
            is_site: false,
        },
        scopes: vec![
            scope("profile", "see your user name, display name and profile"),
            scope(
                "offline_access",
                "keep access while you are away, until you disconnect it",
            ),
        ],
        expires_at: DateTime::default(),
    })
    .into_response()
}

pub(crate) async fn decide(
    State(api): Shared,
    Path(code): Path<String>,
    body: Internal,
) -> Response {
    if let Some(refusal) = refusal(&api, &code, &body.text("session_secret")) {
        return refusal;
    }
    lock(&api.people).device_decision = Some(body.text("decision"));
    StatusCode::NO_CONTENT.into_response()
}

fn refusal(api: &Api, code: &str, secret: &str) -> Option<Response> {
    let people = lock(&api.people);
    if !people.sessions.contains_key(secret) {
        let detail = "The person has to sign in first.";
        return Some(problem(StatusCode::CONFLICT, "conflict", detail));
    }
    let letters: String = code.chars().filter(char::is_ascii_alphabetic).collect();
    match letters.to_uppercase().as_str() {
        "WDJBMJHT" if people.device_decision.is_none() => None,
        "BBBBBBBB" => {
            let wait = [(header::RETRY_AFTER, "600")];
            Some((StatusCode::TOO_MANY_REQUESTS, wait).into_response())
        }
        _ => Some(missing()),
    }
}
