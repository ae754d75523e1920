//! `GET /api/v1/clients/{id}`

use axum::extract::State;

use super::{ReadingAnyClient, output::OwnedClient};
use crate::{
    app::AppState,
    authorization::{clients, own_clients::ClientId},
    http::{
        authentication::Allowed,
        extract::PathParameter,
        if_match::Versioned,
        problem::{Problem, ProblemDocument},
    },
};

/// Get an application
///
/// What its developer registered of it, and who that is. Its secret is nobody's to read.
#[utoipa::path(
    get, path = "/api/v1/clients/{id}", operation_id = "get_client", tag = "Applications",
    security(("oauth2" = ["clients.read"])),
    extensions(("x-permission" = json!("clients.view"))),
    params(("id" = inline(ClientId), Path, description = "The application's id")),
    responses(
        (status = 200, description = "The application", body = OwnedClient),
        (status = 404, description = "There is no such application", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get_client(
    _: Allowed<ReadingAnyClient>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
) -> Result<Versioned<OwnedClient>, Problem> {
    let mut connection = state.database.read().await?;
    let found = clients::find_registered(connection.session(), id.as_str()).await?;
    let found = found.ok_or_else(|| Problem::not_found("application"))?;
    Ok(Versioned::new(found.version, found.into()))
}
