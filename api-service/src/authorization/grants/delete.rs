//! `DELETE /api/v1/me/grants/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    authorization::{authorize, device, families},
    http::{
        authentication::Allowed,
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        ChangingAccount,
        history::{self, Doer},
    },
};

/// Disconnect an application
///
/// Takes back what you have allowed an application. Its tokens end at once.
#[utoipa::path(
    delete, path = "/api/v1/me/grants/{id}", operation_id = "delete_my_grant", tag = "My account",
    security(("oauth2" = ["account.write"])),
    params(("id" = inline(Id), Path, description = "The grant's id")),
    responses(
        (status = 204, description = "The application is disconnected"),
        (status = 404, description = "There is no such grant of yours", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn delete_my_grant(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let none = || Problem::not_found("grant");
    let client_id = store::client_of(transaction.session(), id, user).await?;
    let client_id = client_id.ok_or_else(none)?;
    // First what tokens could still come of: whoever is using it up right now is waited for, and
    // the family that they begin is ended below.
    authorize::take_back(transaction.session(), user, &client_id).await?;
    device::take_back(transaction.session(), user, &client_id).await?;
    if !store::delete(transaction.session(), id, user).await? {
        return Err(none());
    }
    families::revoke_of_user(transaction.session(), user, &client_id, now).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({ "client_id": client_id });
    history::note(
        &state,
        &mut transaction,
        "grant.deleted",
        user,
        doer,
        details,
    )
    .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
