//! `GET /api/v1/me/identities`

use axum::{Json, extract::State};

use super::{
    output::{Identity, IdentityList},
    store,
};
use crate::{
    app::AppState,
    http::{authentication::Allowed, problem::Problem},
    identity::ReadingAccount,
};

/// List my connected sign-ins
///
/// The providers through which I can sign in.
#[utoipa::path(
    get, path = "/api/v1/me/identities", operation_id = "list_my_identities", tag = "My account",
    responses((status = 200, description = "Who I am elsewhere", body = IdentityList)),
    security(("oauth2" = ["account.read"]))
)]
pub async fn list_my_identities(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
) -> Result<Json<IdentityList>, Problem> {
    let user = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), user).await?;
    let items = rows.into_iter();
    let items = items.map(|row| Identity::of(row, &state.providers));
    Ok(Json(IdentityList {
        items: items.collect(),
    }))
}
