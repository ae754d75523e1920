//! `GET /api/v1/me/passkeys`

use axum::{Json, extract::State};

use super::{Off, output::PasskeyList, relying_party, store};
use crate::{
    app::AppState,
    http::{authentication::Allowed, problem::Problem},
    identity::ReadingAccount,
};

/// List my passkeys
///
/// What you can sign in with instead of a password.
#[utoipa::path(
    get, path = "/api/v1/me/passkeys", operation_id = "list_my_passkeys", tag = "My account",
    security(("oauth2" = ["account.read"])),
    responses((status = 200, description = "The passkeys", body = PasskeyList))
)]
pub(crate) async fn list_my_passkeys(
    caller: Allowed<ReadingAccount>,
    State(state): State<AppState>,
) -> Result<Json<PasskeyList>, Problem> {
    let user = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), user).await?;
    Ok(Json(PasskeyList {
        items: rows.into_iter().map(Into::into).collect(),
        unavailable_because: relying_party(&state.settings).err().map(Off::reason),
    }))
}
