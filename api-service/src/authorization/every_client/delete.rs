//! `DELETE /api/v1/clients/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    authorization::{
        clients, families,
        own_clients::{self, ClientId},
    },
    http::{
        authentication::{Allowed, requirement},
        extract::PathParameter,
        if_match::IfMatch,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
};

requirement! {
    /// Deleting anybody's application.
    DeletingAnyClient: ClientsWrite, ClientsDelete; recent
}

/// Delete an application
///
/// Everything that people have allowed it ends at once. You must have proved who you are within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/clients/{id}", operation_id = "delete_client", tag = "Applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-permission" = json!("clients.delete")), ("x-recent" = json!(true))),
    params(("id" = inline(ClientId), Path, description = "The application's id"), IfMatch),
    responses(
        (status = 204, description = "It is gone"),
        (status = 404, description = "There is no such application", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn delete_client(
    caller: Allowed<DeletingAnyClient>,
    State(state): State<AppState>,
    PathParameter(id): PathParameter<ClientId>,
    if_match: IfMatch,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let id = id.as_str();
    let mut transaction = state.database.begin().await?;
    let found = clients::find_registered(transaction.session(), id).await?;
    let found = found.ok_or_else(|| Problem::not_found("application"))?;
    if_match.allow(found.version)?;
    if !own_clients::delete(&mut transaction, id, found.version).await? {
        return Err(IfMatch::changed());
    }
    families::revoke_of_client(transaction.session(), id, state.clock.now()).await?;
    let target = Target::new("client", &id).of(found.client.owner_id);
    let doer = Doer::caller(&caller, &origin);
    let (action, details) = ("client.deleted", json!({ "name": found.client.name }));
    audit::note(&state, &mut transaction, action, target, doer, details).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
