//! `GET /api/v1/client-registration-tokens`

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    ReadingTokens,
    store::{self, TokenRow},
};
use crate::{
    app::AppState,
    http::{authentication::Allowed, problem::Problem},
};

/// A token with which applications register themselves, without its secret.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClientRegistrationToken {
    /// Its id.
    pub id: Uuid,
    /// What its owner calls it.
    #[schema(example = "Reading room installer")]
    pub name: String,
    /// How many applications can still be registered with it.
    pub uses_left: i64,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When an application was last registered with it.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
}

/// Somebody's registration tokens.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClientRegistrationTokenList {
    /// Every token, the oldest first.
    pub items: Vec<ClientRegistrationToken>,
}

/// List my client registration tokens
///
/// With which applications register themselves in your name. Their secrets are shown only when they are made.
#[utoipa::path(
    get, path = "/api/v1/client-registration-tokens", operation_id = "list_client_registration_tokens", tag = "My applications",
    security(("oauth2" = ["clients.read"])),
    extensions(("x-permission" = json!("clients.add"))),
    responses((status = 200, description = "The tokens", body = ClientRegistrationTokenList))
)]
pub(crate) async fn list_client_registration_tokens(
    caller: Allowed<ReadingTokens>,
    State(state): State<AppState>,
) -> Result<Json<ClientRegistrationTokenList>, Problem> {
    let user = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), user).await?;
    let items = rows.into_iter().map(Into::into).collect();
    Ok(Json(ClientRegistrationTokenList { items }))
}

impl From<TokenRow> for ClientRegistrationToken {
    fn from(row: TokenRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            uses_left: row.uses_left,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
        }
    }
}
