//! `DELETE /api/v1/groups/{id}`

use axum::{extract::State, http::StatusCode};
use serde_json::json;

use super::store;
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
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
    DeletingGroup: GroupsWrite, GroupsDelete; recent
}

/// Delete a group
///
/// Its members lose the permissions that they had by it alone. You need to have these
/// permissions yourself. You must have proved who you
/// are within the last ten minutes.
#[utoipa::path(
    delete, path = "/api/v1/groups/{id}", operation_id = "delete_group", tag = "Rights",
    security(("oauth2" = ["groups.write"])),
    extensions(("x-permission" = json!("groups.delete")), ("x-recent" = json!(true))),
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
    let mut transaction = state.database.begin().await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("group"))?;
    if_match.allow(row.version)?;
    caller.need_all(row.permissions())?;
    if !store::delete(transaction.session(), id, row.version).await? {
        return Err(IfMatch::changed());
    }
    let (target, doer) = (Target::new("group", &id), Doer::caller(&caller, &origin));
    let details = json!({ "name": row.name, "taken": row.permissions().codenames() });
    audit::note(
        &state,
        &mut transaction,
        "group.deleted",
        target,
        doer,
        details,
    )
    .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
