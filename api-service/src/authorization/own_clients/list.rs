//! `GET /api/v1/me/clients`

use axum::{Json, extract::State};

use super::{ReadingClients, output::ClientList};
use crate::{
    app::AppState,
    authorization::clients,
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
    let mut connection = state.database.read().await?;
    let own = clients::list_of_owner(connection.session(), owner).await?;
    let items = own.into_iter().map(Into::into).collect();
    Ok(Json(ClientList { items }))
}
