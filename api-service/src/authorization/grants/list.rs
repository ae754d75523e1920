//! `GET /api/v1/me/grants`

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::{self, GrantRow};
use crate::{
    app::AppState,
    authorization::{
        clients,
        scope::{Scope, Scopes},
    },
    config::Settings,
    http::{authentication::Allowed, problem::Problem},
    identity::ReadingAccount,
};

/// What a person has allowed an application to do.
#[derive(Debug, Serialize, ToSchema)]
pub struct Grant {
    /// Its id.
    pub id: Uuid,
    /// The application's id.
    pub client_id: String,
    /// The application's name.
    pub client_name: String,
    /// Who registered the application; null when the operator did.
    #[schema(required)]
    pub owner: Option<String>,
    /// The application's own page.
    #[schema(required)]
    pub website_url: Option<String>,
    /// What it may do.
    pub scopes: Vec<GrantedScope>,
    /// When it was first allowed.
    pub created_at: DateTime<Utc>,
    /// When it was last allowed something.
    pub updated_at: DateTime<Utc>,
}

/// A scope that was granted.
#[derive(Debug, Serialize, ToSchema)]
pub struct GrantedScope {
    /// The scope.
    #[schema(example = "account.read")]
    pub name: &'static str,
    /// What it lets the application do, to go on after "It is able to".
    pub description: &'static str,
}

impl From<Scope> for GrantedScope {
    fn from(scope: Scope) -> Self {
        Self {
            name: scope.as_str(),
            description: scope.words(),
        }
    }
}

/// What a person has allowed.
#[derive(Debug, Serialize, ToSchema)]
pub struct GrantList {
    /// Every application, by the time at which it was first allowed.
    pub items: Vec<Grant>,
}

/// List my grants
///
/// The applications that you have allowed something, and what.
#[utoipa::path(
    get, path = "/api/v1/me/grants", operation_id = "list_my_grants", tag = "My account",
    security(("oauth2" = ["account.read"])),
    responses((status = 200, description = "The grants", body = GrantList))
)]
pub(crate) async fn list_my_grants(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
) -> Result<Json<GrantList>, Problem> {
    let user = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), user).await?;
    let items = rows
        .into_iter()
        .filter_map(|row| Grant::read(row, &state.settings));
    let items = items.collect();
    Ok(Json(GrantList { items }))
}

impl Grant {
    /// None when the application is no more.
    fn read(row: GrantRow, settings: &Settings) -> Option<Self> {
        let scopes: Scopes = row.scopes.parse().unwrap_or_default();
        let (client_name, website_url) = if let Some(name) = row.client_name {
            (name, row.website_url)
        } else {
            let client = clients::built_in(settings, &row.client_id)?;
            (client.name, client.website_url)
        };
        Some(Self {
            id: row.id,
            client_id: row.client_id,
            client_name,
            owner: row.owner_name,
            website_url,
            scopes: scopes.iter().map(GrantedScope::from).collect(),
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}
