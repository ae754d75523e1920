//! `DELETE /api/v1/me/sessions/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::ending::end;
use crate::{
    app::AppState,
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

/// End one of my sessions
///
/// Signs you out where it began.
#[utoipa::path(
    delete, path = "/api/v1/me/sessions/{id}", operation_id = "revoke_my_session", tag = "My account",
    params(("id" = inline(Id), Path, description = "The session's id")),
    responses(
        (status = 204, description = "The session is over"),
        (status = 404, description = "You have no such session", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["account.write"]))
)]
pub async fn revoke_my_session(
    caller: Allowed<ChangingAccount>,
    State(state): State<AppState>,
    origin: Origin,
    PathParameter(Id(id)): PathParameter<Id>,
) -> Result<StatusCode, Problem> {
    let user = caller.person()?.id;
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    if !end(&mut transaction, id, user, now).await? {
        return Err(Problem::not_found("session"));
    }
    let (action, doer) = ("session.revoked", Doer::caller(&caller, &origin));
    let details = json!({ "session_id": id });
    history::note(&state, &mut transaction, action, user, doer, details).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
