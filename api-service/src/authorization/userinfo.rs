//! `GET` and `POST /oauth2/userinfo` (OpenID Connect Core, 5.3)

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;
use uuid::Uuid;

use super::scope::Scope;
use crate::{
    app::AppState,
    database::{fetch_optional, statement::statements},
    http::{
        authentication::{Allowed, Caller, refusal, requirement},
        problem::Problem,
    },
};

statements! {
    FIND = "SELECT username, display_name, website_url, email, email_verified_at, updated_at FROM users WHERE id = $1";
}

requirement! {
    /// Asking who signed in.
    AskingWho: Openid
}

#[derive(FromRow)]
struct UserRow {
    username: String,
    display_name: String,
    website_url: Option<String>,
    email: Option<String>,
    email_verified_at: Option<DateTime<Utc>>,
    updated_at: DateTime<Utc>,
}

/// Who signed in: as much as the token's scopes allow (OpenID Connect Core, 5.4).
#[derive(Debug, Serialize, ToSchema)]
pub struct UserInfo {
    /// The user's id, as in the id token.
    pub sub: Uuid,
    /// With `profile`: the name that readers see.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub name: Option<String>,
    /// With `profile`: the user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub preferred_username: Option<String>,
    /// With `profile`: the user's page on the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub profile: Option<String>,
    /// With `profile`: the user's own page, if they have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub website: Option<String>,
    /// With `profile`: when this last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub updated_at: Option<i64>,
    /// With `email`: the address, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub email: Option<String>,
    /// With `email`: whether the user has shown that it is theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub email_verified: Option<bool>,
}

/// Get who signed in
///
/// What the scopes `profile` and `email` let you know of the user (OpenID Connect Core, 5.3).
#[utoipa::path(
    get, path = "/oauth2/userinfo", operation_id = "get_userinfo", tag = "Authorization",
    security(("oauth2" = ["openid"])),
    responses((status = 200, description = "The user", body = UserInfo))
)]
pub(crate) async fn get_userinfo(
    caller: Allowed<AskingWho>,
    State(state): State<AppState>,
) -> Result<Json<UserInfo>, Problem> {
    user_info(&caller, &state).await.map(Json)
}

/// Get who signed in, by POST
///
/// As by GET, for clients that ask so (OpenID Connect Core, 5.3.1).
#[utoipa::path(
    post, path = "/oauth2/userinfo", operation_id = "post_userinfo", tag = "Authorization",
    security(("oauth2" = ["openid"])),
    responses((status = 200, description = "The user", body = UserInfo))
)]
pub(crate) async fn post_userinfo(
    caller: Allowed<AskingWho>,
    State(state): State<AppState>,
) -> Result<Json<UserInfo>, Problem> {
    user_info(&caller, &state).await.map(Json)
}

async fn user_info(caller: &Caller, state: &AppState) -> Result<UserInfo, Problem> {
    let sub = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let row = fetch_optional!(connection.session(), UserRow, FIND, sub)?;
    let row = row.ok_or_else(refusal::invalid_token)?;
    let profile = caller.scopes.contains(Scope::Profile);
    let email = caller.scopes.contains(Scope::Email);
    let page = format!("authors/{}", row.username);
    let page = state.settings.site_url.join(&page);
    Ok(UserInfo {
        sub,
        name: profile.then_some(row.display_name),
        preferred_username: profile.then_some(row.username),
        profile: profile.then_some(page),
        website: row.website_url.filter(|_| profile),
        updated_at: profile.then(|| row.updated_at.timestamp()),
        email_verified: (email && row.email.is_some()).then(|| row.email_verified_at.is_some()),
        email: row.email.filter(|_| email),
    })
}
