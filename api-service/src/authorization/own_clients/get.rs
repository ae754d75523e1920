//! `GET /api/v1/me/clients/{id}`

use axum::extract::State;

use super::{ReadingClients, input::ClientId, output::ClientOutput, store};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        extract::PathParameter,
        if_match::Versioned,
        problem::{Problem, ProblemDocument},
    },
};

/// Get an application of mine
///
/// What you have registered of it; its secret is shown only when it is made.
#[utoipa::path(
    get, path = "/api/v1/me/clients/{id}", operation_id = "get_my_client", tag = "My applications",
    security(("oauth2" = ["clients.read"])),
    params(("id" = inline(ClientId), Path, description = "The application's id")),
    responses(
        (status = 200, description = "The application", body = ClientOutput),
        (status = 404, description = "There is no such application of yours", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn get_my_client(
    caller: Allowed<ReadingClients>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
) -> Result<Versioned<ClientOutput>, Problem> {
    let owner = caller.person()?.id;
    let mut connection = state.database.read().await?;
    let own = store::find(connection.session(), owner, id.as_str()).await?;
    let own = own.ok_or_else(|| Problem::not_found("application"))?;
    Ok(Versioned::new(own.version, own.into()))
}
