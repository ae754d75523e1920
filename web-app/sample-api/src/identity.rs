//! What the site relays: signing up, signing in, consenting.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::DateTime;
use serde_json::Value;
use shared_contracts::types::{
    AuthorizationRequestDetails, NewSession, PendingSignIn, RequestStep, RequestUser,
    RequestedScope, RequestingClient, ResumeAddress, SignInAnswer, SignInOutcome, StartedSignUp,
};
use uuid::Uuid;

use crate::answer::{invalid_member, problem};
use crate::people::Account;
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

/// A call that only the site may make.
pub(crate) struct Internal(pub(crate) Value);

impl axum::extract::FromRequest<Arc<Api>> for Internal {
    type Rejection = Response;

    async fn from_request(
        request: axum::extract::Request,
        api: &Arc<Api>,
    ) -> Result<Self, Response> {
        let bearer = request.headers().get(header::AUTHORIZATION);
        if bearer.is_none_or(|bearer| bearer != "Bearer internal") {
            return Err(unauthorized());
        }
        let path = request.uri().path().to_owned();
        let body = axum::body::Bytes::from_request(request, api)
            .await
            .map_err(IntoResponse::into_response)?;
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        lock(&api.people).internal_calls.push((path, body.clone()));
        Ok(Self(body))
    }
}

impl Internal {
    pub(crate) fn text(&self, name: &str) -> String {
        text(&self.0, name).to_owned()
    }
}

pub(crate) async fn sign_up(State(api): Shared, body: Internal) -> Response {
    let mut people = lock(&api.people);
    let account = Account {
        username: body.text("username"),
        display_name: body.text("display_name"),
        email: body.text("email"),
        password: body.text("password"),
        ..Account::default()
    };
    if account.password.chars().count() < 15 {
        return invalid_member("/password", "must be at least 15 characters");
    }
    if people.account(&account.username).is_some() {
        return invalid_member("/username", "is taken");
    }
    people.accounts.push(account);
    let handle = people.fresh("handle");
    (StatusCode::ACCEPTED, Json(StartedSignUp { handle })).into_response()
}

pub(crate) async fn accept(_: Internal) -> Response {
    StatusCode::ACCEPTED.into_response()
}

pub(crate) async fn sign_in(State(api): Shared, body: Internal) -> Response {
    let login = body.text("login");
    if login == "busy" {
        return (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "90")]).into_response();
    }
    let mut people = lock(&api.people);
    let known = people.account(&login).cloned();
    let Some(account) = known.filter(|account| account.password == body.text("password")) else {
        return problem(
            StatusCode::FORBIDDEN,
            "invalid_credentials",
            "Check what was typed, then try again.",
        );
    };
    if account.second_factor {
        let pending = people.fresh("pending");
        let ways = account.ways();
        people.pending.insert(pending.clone(), account.username);
        return Json(SignInAnswer {
            outcome: SignInOutcome::SecondFactorRequired,
            pending: Some(PendingSignIn {
                secret: pending,
                ways,
                expires_at: DateTime::default(),
            }),
            session: None,
        })
        .into_response();
    }
    let secret = people.begin_session(&account.username, &body.text("session_secret"));
    Json(session(&secret)).into_response()
}

pub(crate) async fn second_factor(State(api): Shared, body: Internal) -> Response {
    if !["123456", "recovery-1"].contains(&body.text("code").as_str()) {
        return problem(
            StatusCode::FORBIDDEN,
            "invalid_credentials",
            "Check what was typed, then try again.",
        );
    }
    let mut people = lock(&api.people);
    let Some(username) = people.pending.remove(&body.text("pending")) else {
        return invalid_member("/pending", "is too old");
    };
    let secret = people.begin_session(&username, &body.text("session_secret"));
    Json(session(&secret)).into_response()
}

pub(crate) fn session(secret: &str) -> SignInAnswer {
    SignInAnswer {
        outcome: SignInOutcome::SignedIn,
        pending: None,
        session: Some(NewSession {
            id: Uuid::from_u128(1),
            secret: secret.into(),
            device: Some("device-1".into()),
            expires_at: DateTime::default(),
            user_id: Uuid::from_u128(1),
            username: "ada".into(),
        }),
    }
}

pub(crate) async fn sign_out(State(api): Shared, body: Internal) -> Response {
    lock(&api.people).sessions.remove(&body.text("secret"));
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn waiting(
    State(api): Shared,
    Path(id): Path<String>,
    headers: HeaderMap,
    _: Internal,
) -> Response {
    let people = lock(&api.people);
    let Some(waiting) = people.waiting.get(&id) else {
        return crate::answer::missing();
    };
    let is_site = waiting.client == "site";
    let secret = headers.get("session-secret");
    let secret = secret.map_or_else(String::new, |secret| {
        String::from_utf8_lossy(secret.as_bytes()).into_owned()
    });
    let username = people.sessions.get(&secret);
    let next_step = match username {
        None => RequestStep::SignIn,
        Some(_) if waiting.anew => RequestStep::SignIn,
        Some(_) if is_site => RequestStep::Continue_,
        Some(_) => RequestStep::Consent,
    };
    let host = url::Url::parse(&waiting.redirect_uri);
    let host = host.ok().and_then(|url| url.host_str().map(str::to_owned));
    let scope = |name: &str| RequestedScope {
        name: name.into(),
        description: format!("use {name}"),
        is_new: name != "profile",
    };
    Json(AuthorizationRequestDetails {
        client: RequestingClient {
            id: waiting.client.clone(),
            name: if is_site {
                "The Sample Review"
            } else {
                "Reading List"
            }
            .into(),
            owner: (!is_site).then(|| "Tomasz Ślivka".into()),
            website_url: None,
            is_site,
        },
        redirect_host: host.unwrap_or_default(),
        scopes: waiting.scope.split_whitespace().map(scope).collect(),
        next_step,
        login_hint: None,
        has_passkeys: people.no_passkeys_because.is_none(),
        user: username.map(|username| RequestUser {
            id: Uuid::from_u128(1),
            username: username.clone(),
            display_name: username.clone(),
        }),
        expires_at: DateTime::default(),
    })
    .into_response()
}

pub(crate) async fn decide(State(api): Shared, Path(id): Path<String>, body: Internal) -> Response {
    let issuer = lock(&api.sample).api_url.clone();
    let mut people = lock(&api.people);
    let username = people.sessions.get(&body.text("session_secret")).cloned();
    let (Some(username), Some(waiting)) = (username, people.waiting.remove(&id)) else {
        return crate::answer::missing();
    };
    let allowed = (body.text("decision") != "deny").then_some(username);
    let ticket = people.fresh("ticket");
    people.tickets.insert(ticket.clone(), (waiting, allowed));
    Json(ResumeAddress {
        resume_url: format!("{issuer}/oauth2/resume?ticket={ticket}"),
    })
    .into_response()
}

pub(crate) fn unauthorized() -> Response {
    problem(
        StatusCode::UNAUTHORIZED,
        "unauthorized",
        "Send a valid access token.",
    )
}

/// Whoever calls with a token of their own.
pub(crate) struct Mine(pub(crate) String);

impl axum::extract::FromRequestParts<Arc<Api>> for Mine {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        api: &Arc<Api>,
    ) -> Result<Self, Response> {
        let headers: &HeaderMap = &parts.headers;
        let username = crate::authorization::bearer(&lock(&api.people), headers);
        username.map(Self).ok_or_else(unauthorized)
    }
}

/// A member of a body that holds text.
pub(crate) fn text<'a>(body: &'a Value, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}
