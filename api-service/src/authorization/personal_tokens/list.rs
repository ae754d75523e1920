//! `GET /api/v1/me/access-tokens`

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::{self, TokenRow};
use crate::{
    app::AppState,
    authorization::scope::{Scope, Scopes},
    http::{authentication::Allowed, problem::Problem},
    identity::ReadingAccount,
};

/// A personal access token, without its secret.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccessToken {
    /// Its id.
    pub id: Uuid,
    /// What its owner calls it.
    #[schema(example = "Backup script")]
    pub name: String,
    /// Its beginning and end.
    #[schema(example = "rvp_…x7Qd")]
    pub hint: String,
    /// What it is good for.
    #[schema(example = json!(["account.read"]))]
    pub scopes: Vec<&'static str>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
}

/// Somebody's personal access tokens.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccessTokenList {
    /// Every token, the oldest first.
    pub items: Vec<AccessToken>,
}

/// List my personal access tokens
///
/// What your own scripts may call with. Their secrets are shown only when they are made.
#[utoipa::path(
    get, path = "/api/v1/me/access-tokens", operation_id = "list_my_access_tokens", tag = "My account",
    security(("oauth2" = ["account.read"])),
    responses((status = 200, description = "The tokens", body = AccessTokenList))
)]
pub(crate) async fn list_my_access_tokens(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
) -> Result<Json<AccessTokenList>, Problem> {
    let user = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), user).await?;
    let items = rows.into_iter().map(AccessToken::from).collect();
    Ok(Json(AccessTokenList { items }))
}

impl From<TokenRow> for AccessToken {
    fn from(row: TokenRow) -> Self {
        let scopes: Scopes = row.scopes.parse().unwrap_or_default();
        Self {
            id: row.id,
            name: row.name,
            hint: row.hint,
            scopes: scopes.iter().map(Scope::as_str).collect(),
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
        }
    }
}
