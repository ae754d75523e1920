//! A small authorization server.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, Json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use serde_json::{Value, json};
use url::Url;

use crate::people::{Token, Waiting};
use crate::{People, State as Api, lock};

type Shared = State<Arc<Api>>;
type Fields = std::collections::HashMap<String, String>;

pub(crate) async fn authorize(State(api): Shared, Query(mut query): Query<Fields>) -> Response {
    let mut take = |name: &str| query.remove(name).unwrap_or_default();
    let waiting = Waiting {
        client: take("client_id"),
        redirect_uri: take("redirect_uri"),
        state: take("state"),
        scope: take("scope"),
        challenge: take("code_challenge"),
        anew: take("prompt") == "login",
    };
    let mut people = lock(&api.people);
    if waiting.client == "site"
        && let Some(site) = waiting.redirect_uri.strip_suffix("/oauth/callback")
    {
        people.site_url = site.to_owned();
    }
    let id = people.fresh("request");
    let address = format!("{}/sign-in?request={id}", people.site_url);
    people.waiting.insert(id, waiting);
    Redirect::to(&address).into_response()
}

pub(crate) async fn resume(State(api): Shared, Query(query): Query<Fields>) -> Response {
    let ticket = query.get("ticket").cloned().unwrap_or_default();
    let issuer = lock(&api.sample).api_url.clone();
    let mut people = lock(&api.people);
    let Some((waiting, username)) = people.tickets.remove(&ticket) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let Ok(mut address) = Url::parse(&waiting.redirect_uri) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut answer = address.query_pairs_mut();
    answer
        .append_pair("state", &waiting.state)
        .append_pair("iss", &issuer);
    if let Some(username) = username {
        let code = people.fresh("code");
        answer.append_pair("code", &code);
        people.codes.insert(code, (waiting, username));
    } else {
        answer.append_pair("error", "access_denied");
    }
    drop(answer);
    Redirect::to(address.as_str()).into_response()
}

pub(crate) async fn token(State(api): Shared, Form(form): Form<Fields>) -> Response {
    let field = |name: &str| form.get(name).map_or("", String::as_str);
    if field("client_assertion").split('.').count() != 3 {
        return refused("unknown_client");
    }
    let mut people = lock(&api.people);
    match field("grant_type") {
        "client_credentials" => {
            Json(json!({ "access_token": "internal", "token_type": "Bearer", "expires_in": 300 }))
                .into_response()
        }
        "authorization_code" => {
            let Some((waiting, username)) = people.codes.remove(field("code")) else {
                return refused("invalid_grant");
            };
            let hash = digest::digest(&digest::SHA256, field("code_verifier").as_bytes());
            if waiting.challenge != URL_SAFE_NO_PAD.encode(hash)
                || waiting.redirect_uri != field("redirect_uri")
            {
                return refused("invalid_grant");
            }
            let refresh = people.fresh("refresh");
            let token = Token {
                username: username.clone(),
                family: refresh.clone(),
            };
            people.tokens.insert(refresh.clone(), token);
            tokens(&mut people, &username, &refresh, &waiting.scope)
        }
        "refresh_token" => {
            let refresh = field("refresh_token").to_owned();
            if let Some((status, error)) = people.token_error {
                let status = StatusCode::from_u16(status).unwrap_or_default();
                return (status, Json(json!({ "error": error }))).into_response();
            }
            let Some(token) = people.tokens.get(&refresh).cloned() else {
                return refused("invalid_grant");
            };
            people.refreshed += 1;
            tokens(&mut people, &token.username, &refresh, field("scope"))
        }
        _ => refused("unsupported_grant_type"),
    }
}

pub(crate) async fn revoke(State(api): Shared, Form(form): Form<Fields>) -> Response {
    let mut people = lock(&api.people);
    if let Some(token) = form.get("token")
        && let Some(ended) = people.tokens.remove(token)
    {
        people
            .tokens
            .retain(|_, token| token.family != ended.family);
    }
    StatusCode::OK.into_response()
}

fn tokens(people: &mut People, username: &str, refresh: &str, scope: &str) -> Response {
    let number = people.fresh("access");
    let claims = json!({ "sub": username, "jti": number, "auth_time": now(), "scope": scope });
    let access = format!("e30.{}.sample", URL_SAFE_NO_PAD.encode(claims.to_string()));
    let token = Token {
        username: username.to_owned(),
        family: refresh.to_owned(),
    };
    people.tokens.insert(access.clone(), token);
    Json(json!({
        "access_token": access, "token_type": "Bearer",
        "expires_in": people.token_seconds, "refresh_token": refresh,
    }))
    .into_response()
}

fn now() -> u64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

fn refused(error: &str) -> Response {
    let body: Json<Value> = Json(json!({ "error": error }));
    (StatusCode::BAD_REQUEST, body).into_response()
}

/// Whose access token this is.
pub(crate) fn bearer(people: &People, headers: &HeaderMap) -> Option<String> {
    let text = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let token = people.tokens.get(text.strip_prefix("Bearer ")?)?;
    Some(token.username.clone())
}
