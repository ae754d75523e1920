//! `GET /api/v1/me/clients`

use axum::{Json, extract::State};

use super::{ReadingClients, output::ClientList, store};
use crate::{
    app::AppState,
    http::{authentication::Allowed, problem::Problem},
};

/// List my applications
///
/// The applications that you have registered.
#[utoipa::path(
    get, path = "/api/v1/me/clients", operation_id = "list_my_clients", tag = "My applications",
    security(("oauth2" = ["clients.read"])),
    responses((status = 200, description = "The applications", body = ClientList))
)]
pub(crate) async fn list_my_clients(
    caller: Allowed<ReadingClients>,
    State(state): State<AppState>,
) -> Result<Json<ClientList>, Problem> {
    let owner = caller.person()?.id;
    let mut transaction = state.database.begin().await?;
    let own = store::list(&mut transaction, owner).await?;
    let items = own.into_iter().map(Into::into).collect();
    Ok(Json(ClientList { items }))
}
