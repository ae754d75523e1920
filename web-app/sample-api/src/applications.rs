//! Applications that people have registered themselves.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use shared_contracts::types::{Client, ClientList, ClientWithSecret};

use crate::answer::{invalid_member, missing, problem};
use crate::identity::{Mine, text};
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

pub(crate) async fn list(State(api): Shared, _: Mine) -> Response {
    let items = lock(&api.people).clients.clone();
    Json(ClientList { items }).into_response()
}

pub(crate) async fn register(State(api): Shared, _: Mine, Json(body): Json<Value>) -> Response {
    let mut people = lock(&api.people);
    let client = Client {
        id: people.fresh("client"),
        name: String::new(),
        website_url: None,
        auth_method: text(&body, "auth_method").to_owned(),
        grant_types: texts(&body, "grant_types").unwrap_or_default(),
        redirect_uris: Vec::new(),
        post_logout_redirect_uris: Vec::new(),
        scopes: Vec::new(),
        id_token_signed_response_alg: "ES256".to_owned(),
        backchannel_logout_uri: None,
        backchannel_logout_session_required: false,
        dpop_bound_access_tokens: false,
        is_active: true,
        created_at: chrono::DateTime::default(),
        updated_at: chrono::DateTime::default(),
        version: 0,
    };
    let client = match changed(client, &body) {
        Ok(client) => client,
        Err(refusal) => return *refusal,
    };
    people.clients.push(client.clone());
    let has_secret = client.auth_method.starts_with("client_secret");
    let made = ClientWithSecret {
        client,
        client_secret: has_secret.then(|| people.fresh("rvk_secret")),
    };
    (StatusCode::CREATED, Json(made)).into_response()
}

pub(crate) async fn show(State(api): Shared, _: Mine, Path(id): Path<String>) -> Response {
    let people = lock(&api.people);
    let client = people.clients.iter().find(|client| client.id == id);
    client.map_or_else(missing, |client| Json(client).into_response())
}

pub(crate) async fn change(
    State(api): Shared,
    _: Mine,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> Response {
    let mut people = lock(&api.people);
    let Some(client) = people.clients.iter_mut().find(|client| client.id == id) else {
        return missing();
    };
    if !is_meant(&headers, client) {
        return too_late();
    }
    match changed(client.clone(), &body) {
        Ok(new) => {
            *client = new;
            Json(&*client).into_response()
        }
        Err(refusal) => *refusal,
    }
}

pub(crate) async fn delete(
    State(api): Shared,
    _: Mine,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let mut people = lock(&api.people);
    let Some(at) = people.clients.iter().position(|client| client.id == id) else {
        return missing();
    };
    if people
        .clients
        .get(at)
        .is_none_or(|one| !is_meant(&headers, one))
    {
        return too_late();
    }
    people.clients.remove(at);
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn renew_secret(State(api): Shared, _: Mine, Path(id): Path<String>) -> Response {
    let mut people = lock(&api.people);
    let client = people
        .clients
        .iter()
        .find(|client| client.id == id)
        .cloned();
    let secret = people.fresh("rvk_secret");
    client.map_or_else(missing, |client| {
        let made = ClientWithSecret {
            client,
            client_secret: Some(secret),
        };
        (StatusCode::CREATED, Json(made)).into_response()
    })
}

/// The client with what a body says of it.
fn changed(mut client: Client, body: &Value) -> Result<Client, Box<Response>> {
    if let Some(addresses) = texts(body, "redirect_uris") {
        for (line, address) in addresses.iter().enumerate() {
            if !address.starts_with("https://") && !address.starts_with("http://127.0.0.1") {
                let pointer = format!("/redirect_uris/{line}");
                let refusal = invalid_member(&pointer, "must begin with https://");
                return Err(Box::new(refusal));
            }
        }
        client.redirect_uris = addresses;
    }
    if let Some(name) = body.get("name").and_then(Value::as_str) {
        name.clone_into(&mut client.name);
    }
    if let Some(website) = body.get("website_url") {
        client.website_url = website.as_str().map(str::to_owned);
    }
    if let Some(scopes) = texts(body, "scopes") {
        client.scopes = scopes;
    }
    if let Some(grants) = texts(body, "grant_types") {
        client.grant_types = grants;
    }
    if let Some(bound) = body
        .get("dpop_bound_access_tokens")
        .and_then(Value::as_bool)
    {
        client.dpop_bound_access_tokens = bound;
    }
    client.version += 1;
    Ok(client)
}

fn is_meant(headers: &HeaderMap, client: &Client) -> bool {
    let meant = headers.get(header::IF_MATCH);
    meant.is_some_and(|tag| tag.as_bytes() == format!("\"{}\"", client.version).as_bytes())
}

fn too_late() -> Response {
    problem(
        StatusCode::PRECONDITION_FAILED,
        "precondition_failed",
        "It was changed meanwhile.",
    )
}

fn texts(body: &Value, name: &str) -> Option<Vec<String>> {
    let list = body.get(name)?.as_array()?.iter();
    Some(
        list.filter_map(|one| one.as_str().map(str::to_owned))
            .collect(),
    )
}
