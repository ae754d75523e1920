//! `DELETE /api/v1/me/access-tokens/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    authorization::families,
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

/// Delete a personal access token
///
/// It ends at once.
#[utoipa::path(
    delete, path = "/api/v1/me/access-tokens/{id}", operation_id = "delete_my_access_token", tag = "My account",
    security(("oauth2" = ["account.write"])),
    params(("id" = inline(Id), Path, description = "The token's id")),
    responses(
        (status = 204, description = "The token is no longer good"),
        (status = 404, description = "There is no such token of yours", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn delete_my_access_token(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    if !store::delete(transaction.session(), id, user).await? {
        return Err(Problem::not_found("access token"));
    }
    families::revoke(transaction.session(), id, now).await?;
    let doer = Doer::caller(&caller, &origin);
    let details = json!({ "id": id });
    history::note(
        &state,
        &mut transaction,
        "access_token.deleted",
        user,
        doer,
        details,
    )
    .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
