//! `DELETE /api/v1/groups/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    audit::{self, Event},
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        extract::PathParameter,
        if_match::IfMatch,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
};

requirement! {
    /// Deleting groups.
    DeletingGroup: GroupsWrite, GroupsDelete
}

/// Delete a group
///
/// Its members lose the permissions that they had by it alone. You need to have these
/// permissions yourself.
#[utoipa::path(
    delete, path = "/api/v1/groups/{id}", operation_id = "delete_group", tag = "Rights",
    security(("oauth2" = ["groups.write"])),
    extensions(("x-permission" = json!("groups.delete"))),
    params(("id" = inline(Id), Path, description = "The group's id"), IfMatch),
    responses(
        (status = 204, description = "It is gone"),
        (status = 404, description = "There is no such group", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn delete_group(
    caller: Allowed<DeletingGroup>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    if_match: IfMatch,
    origin: Origin,
) -> Result<StatusCode, Problem> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("group"))?;
    if_match.allow(row.version)?;
    caller.need_all(row.permissions())?;
    if !store::delete(transaction.session(), id, row.version).await? {
        return Err(IfMatch::changed());
    }
    let event = Event {
        actor_user: caller.user_id(),
        actor_client: Some(&caller.client_id),
        action: "group.deleted",
        target_type: "group",
        target_id: id.to_string(),
        subject_user: None,
        origin: &origin,
        details: json!({ "name": row.name, "taken": row.permissions().codenames() }),
    };
    audit::record(transaction.session(), &event, now, &*state.random).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
