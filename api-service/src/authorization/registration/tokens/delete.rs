//! `DELETE /api/v1/client-registration-tokens/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::{DeletingToken, store};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::history::{self, Doer},
};

/// Delete a client registration token
///
/// Nobody can register anything with it any more. What was registered stays.
#[utoipa::path(
    delete, path = "/api/v1/client-registration-tokens/{id}", operation_id = "delete_client_registration_token", tag = "My applications",
    security(("oauth2" = ["clients.write"])),
    extensions(("x-permission" = json!("clients.add"))),
    params(("id" = inline(Id), Path, description = "The token's id")),
    responses(
        (status = 204, description = "The token is no longer good"),
        (status = 404, description = "There is no such token of yours", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn delete_client_registration_token(
    caller: Allowed<DeletingToken>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let mut transaction = state.database.begin().await?;
    if !store::delete(transaction.session(), id, user).await? {
        return Err(Problem::not_found("registration token"));
    }
    let doer = Doer::caller(&caller, &origin);
    let (action, details) = ("registration_token.deleted", json!({ "id": id }));
    history::note(&state, &mut transaction, action, user, doer, details).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
