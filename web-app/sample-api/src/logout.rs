//! Signing out because a client asks for it.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::DateTime;
use shared_contracts::types::{AfterLogout, LogoutRequestDetails, RequestUser, RequestingClient};
use url::Url;
use uuid::Uuid;

use crate::identity::Internal;
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

/// A client that wants somebody to be signed out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Leaving {
    /// Where the browser goes afterwards, when it goes anywhere.
    redirect_uri: Option<String>,
    /// Whom the client means.
    hint: String,
}

pub(crate) async fn begin(
    State(api): Shared,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let mut people = lock(&api.people);
    let id = people.fresh("logout");
    let address = format!("{}/sign-out/confirm?request={id}", people.site_url);
    let leaving = Leaving {
        redirect_uri: query.get("post_logout_redirect_uri").cloned(),
        hint: query.get("id_token_hint").cloned().unwrap_or_default(),
    };
    people.leaving.insert(id, leaving);
    Redirect::to(&address).into_response()
}

pub(crate) async fn show(
    State(api): Shared,
    Path(id): Path<String>,
    headers: HeaderMap,
    _: Internal,
) -> Response {
    let people = lock(&api.people);
    let Some(leaving) = people.leaving.get(&id) else {
        return crate::answer::missing();
    };
    let secret = headers.get("session-secret");
    let secret = secret.and_then(|secret| secret.to_str().ok());
    let user = secret.and_then(|secret| people.sessions.get(secret));
    let host = leaving.redirect_uri.as_deref();
    let host = host.and_then(|text| Url::parse(text).ok()?.host_str().map(str::to_owned));
    Json(LogoutRequestDetails {
        client: Some(RequestingClient {
            id: "reading-list".into(),
            name: "Reading List".into(),
            owner: Some("Tomasz Ślivka".into()),
            website_url: None,
            is_site: false,
        }),
        is_other_user: !leaving.hint.is_empty() && user != Some(&leaving.hint),
        redirect_host: host,
        user: user.map(|username| RequestUser {
            id: Uuid::from_u128(1),
            username: username.clone(),
            display_name: username.clone(),
        }),
        expires_at: DateTime::default(),
    })
    .into_response()
}

pub(crate) async fn confirm(
    State(api): Shared,
    Path(id): Path<String>,
    body: Internal,
) -> Response {
    let issuer = lock(&api.sample).api_url.clone();
    let mut people = lock(&api.people);
    let Some(leaving) = people.leaving.remove(&id) else {
        return crate::answer::missing();
    };
    people.sessions.remove(&body.text("session_secret"));
    let ticket = people.fresh("ticket");
    let resume_url = leaving.redirect_uri.is_some();
    let resume_url = resume_url.then(|| format!("{issuer}/oauth2/logout/resume?ticket={ticket}"));
    people.leaving.insert(ticket, leaving);
    Json(AfterLogout { resume_url }).into_response()
}

pub(crate) async fn resume(
    State(api): Shared,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let ticket = query.get("ticket").cloned().unwrap_or_default();
    let leaving = lock(&api.people).leaving.remove(&ticket);
    match leaving.and_then(|leaving| leaving.redirect_uri) {
        Some(address) => Redirect::to(&address).into_response(),
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}
