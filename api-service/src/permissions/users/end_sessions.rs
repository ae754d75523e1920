//! `DELETE /api/v1/users/{id}/sessions`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::rights::changeable;
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        extract::PathParameter,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::sessions,
};

requirement! {
    /// Signing somebody out everywhere.
    EndingUserSessions: UsersWrite, UsersChange; recent
}

/// End a user's sessions
///
/// Signs them out everywhere; the tokens that were given in these sessions end at once. What they allowed to
/// applications for the time when they are away goes on, and so do their personal access tokens: disable the user to end
/// these, too. You can do it to users whose permissions you have yourself. You must have proved who you are within the
/// last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/users/{id}/sessions", operation_id = "end_user_sessions", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("users.change")), ("x-recent" = json!(true))),
    params(("id" = inline(Id), Path, description = "The user's id")),
    responses(
        (status = 204, description = "They are signed in nowhere"),
        (status = 404, description = "There is no such user", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn end_user_sessions(
    caller: Allowed<EndingUserSessions>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let mut transaction = state.database.begin().await?;
    changeable(&caller, &mut transaction, id).await?;
    sessions::end_all(&mut transaction, id, None, state.clock.now()).await?;
    let (target, doer) = (Target::user(id), Doer::caller(&caller, &origin));
    let action = "user.sessions_ended";
    audit::note(&state, &mut transaction, action, target, doer, json!({})).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
