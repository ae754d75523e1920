//! `DELETE /api/v1/me/clients/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::{ChangingClients, input::ClientId, store};
use crate::{
    app::AppState,
    authorization::families,
    http::{
        authentication::Allowed,
        extract::PathParameter,
        if_match::IfMatch,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::history::{self, Doer},
};

/// Delete an application of mine
///
/// Everything that people have allowed it ends at once. You must have proved who you are within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/me/clients/{id}", operation_id = "delete_my_client", tag = "My applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-recent" = json!(true))),
    params(("id" = inline(ClientId), Path, description = "The application's id"), IfMatch),
    responses(
        (status = 204, description = "It is gone"),
        (status = 404, description = "There is no such application of yours", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn delete_my_client(
    caller: Allowed<ChangingClients>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
    if_match: IfMatch,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let owner = caller.person()?.id;
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let own = store::find(transaction.session(), owner, id.as_str()).await?;
    let own = own.ok_or_else(|| Problem::not_found("application"))?;
    if_match.allow(own.version)?;
    if !store::delete(&mut transaction, id.as_str(), own.version).await? {
        return Err(IfMatch::changed());
    }
    families::revoke_of_client(transaction.session(), id.as_str(), now).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({ "client_id": own.client.id, "name": own.client.name });
    history::note(
        &state,
        &mut transaction,
        "client.deleted",
        owner,
        doer,
        details,
    )
    .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
