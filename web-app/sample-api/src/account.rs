//! What belongs to whoever calls.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use shared_contracts::types::{
    AccessToken, AccessTokenList, AccountExport, GrantList, NewAccessToken, NewAuthenticator,
    RecoveryCodes, SessionInfo, SessionPage,
};
use uuid::Uuid;

use crate::answer::{invalid_member, missing};
use crate::identity::{Mine, text};
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

pub(crate) async fn show(State(api): Shared, Mine(name): Mine) -> Response {
    let people = lock(&api.people);
    people
        .account(&name)
        .map_or_else(missing, |account| Json(account.details()).into_response())
}

pub(crate) async fn change(
    State(api): Shared,
    Mine(name): Mine,
    Json(body): Json<Value>,
) -> Response {
    let mut people = lock(&api.people);
    let Some(account) = people.account_mut(&name) else {
        return missing();
    };
    let website = body
        .get("website_url")
        .and_then(Value::as_str)
        .unwrap_or("https://");
    if !website.starts_with("https://") {
        return invalid_member("/website_url", "must begin with https://");
    }
    if body.get("email").is_some() {
        return Json(account.details()).into_response();
    }
    account.display_name = text(&body, "display_name").to_owned();
    account.bio = text(&body, "bio").to_owned();
    Json(account.details()).into_response()
}

pub(crate) async fn change_password(
    State(api): Shared,
    Mine(name): Mine,
    Json(body): Json<Value>,
) -> Response {
    let mut people = lock(&api.people);
    let Some(account) = people.account_mut(&name) else {
        return missing();
    };
    if text(&body, "current_password") != account.password.as_str() {
        return invalid_member("/current_password", "is not your password");
    }
    account.password = text(&body, "new_password").to_owned();
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn delete(State(api): Shared, Mine(name): Mine) -> Response {
    let mut people = lock(&api.people);
    people.accounts.retain(|account| account.username != name);
    people.end_everything();
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn sessions(_: Mine) -> Response {
    let at = |text: &str| text.parse().unwrap_or_default();
    let session = |number: u128, agent: Option<&str>, address: &str, used: &str| SessionInfo {
        id: Uuid::from_u128(number),
        user_agent: agent.map(str::to_owned),
        ip_address: Some(address.into()),
        last_ip_address: Some(address.replace("192.0.2.7", "192.0.2.8")),
        is_current: number == 1,
        methods: vec!["pwd".into()],
        authenticated_at: at(used),
        created_at: at(used),
        last_used_at: at(used),
        expires_at: at("2026-12-21T15:00:00Z"),
    };
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    Json(SessionPage {
        items: vec![
            session(1, Some(agent), "192.0.2.7", "2026-11-21T15:00:00Z"),
            session(2, None, "198.51.100.24", "2026-11-02T08:30:00Z"),
        ],
        next_cursor: None,
    })
    .into_response()
}

pub(crate) async fn export(State(api): Shared, Mine(name): Mine) -> Response {
    let people = lock(&api.people);
    let Some(account) = people.account(&name) else {
        return missing();
    };
    Json(AccountExport {
        account: account.details(),
        access_tokens: Vec::new(),
        articles: Vec::new(),
        authorizations: Vec::new(),
        browsers: Vec::new(),
        invitations: Vec::new(),
        permissions: Vec::new(),
        registration_tokens: Vec::new(),
        clients: Vec::new(),
        events: Vec::new(),
        exported_at: chrono::DateTime::default(),
        grants: Vec::new(),
        groups: vec!["Reader".into()],
        identities: Vec::new(),
        passkeys: Vec::new(),
        sessions: Vec::new(),
    })
    .into_response()
}

pub(crate) async fn done(_: Mine) -> Response {
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn apps(State(api): Shared, _: Mine) -> Response {
    let items = lock(&api.people).apps.clone();
    Json(GrantList { items }).into_response()
}

pub(crate) async fn disconnect(State(api): Shared, _: Mine, Path(id): Path<Uuid>) -> Response {
    lock(&api.people).apps.retain(|app| app.id != id);
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn access_tokens(State(api): Shared, _: Mine) -> Response {
    let items = lock(&api.people).access_tokens.clone();
    Json(AccessTokenList { items }).into_response()
}

pub(crate) async fn make_access_token(
    State(api): Shared,
    _: Mine,
    Json(body): Json<Value>,
) -> Response {
    let mut people = lock(&api.people);
    let scopes = body.get("scopes").and_then(Value::as_array);
    let access_token = AccessToken {
        id: Uuid::from_u128(people.access_tokens.len() as u128 + 1),
        name: text(&body, "name").to_owned(),
        hint: "rvp_…QdA1".into(),
        scopes: scopes
            .into_iter()
            .flatten()
            .filter_map(|scope| scope.as_str().map(str::to_owned))
            .collect(),
        created_at: chrono::DateTime::default(),
        expires_at: chrono::DateTime::default(),
        last_used_at: None,
    };
    people.access_tokens.push(access_token.clone());
    let made = NewAccessToken {
        access_token,
        token: "rvp_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFUx7QdA1".into(),
    };
    (StatusCode::CREATED, Json(made)).into_response()
}

pub(crate) async fn delete_access_token(
    State(api): Shared,
    _: Mine,
    Path(id): Path<Uuid>,
) -> Response {
    let mut people = lock(&api.people);
    people.access_tokens.retain(|token| token.id != id);
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn begin_totp(_: Mine) -> Response {
    Json(NewAuthenticator {
        secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".into(),
        otpauth_url:
            "otpauth://totp/The%20Sample%20Review:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\
            &issuer=The%20Sample%20Review"
                .into(),
    })
    .into_response()
}

pub(crate) async fn confirm_totp(
    State(api): Shared,
    Mine(name): Mine,
    Json(body): Json<Value>,
) -> Response {
    if text(&body, "code") != "123456" {
        return invalid_member("/code", "is not right; wait for the next one");
    }
    set_second_factor(&api, &name, true);
    codes()
}

pub(crate) async fn remove_totp(State(api): Shared, Mine(name): Mine) -> Response {
    set_second_factor(&api, &name, false);
    StatusCode::NO_CONTENT.into_response()
}

pub(crate) async fn recovery_codes(_: Mine) -> Response {
    codes()
}

fn set_second_factor(api: &Api, name: &str, on: bool) {
    if let Some(account) = lock(&api.people).account_mut(name) {
        account.second_factor = on;
    }
}

fn codes() -> Response {
    let codes: Vec<String> = (1..=10)
        .map(|number| format!("{number:02}ab4-k7q2x-m{number:03}p"))
        .collect();
    Json(RecoveryCodes { codes }).into_response()
}
