//! `DELETE /api/v1/invitations/{id}`

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
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
};

requirement! {
    /// Taking invitations back.
    DeletingInvitation: UsersWrite, InvitationsDelete
}

/// Take an invitation back
///
/// Its link works no more.
#[utoipa::path(
    delete, path = "/api/v1/invitations/{id}", operation_id = "delete_invitation", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("invitations.delete"))),
    params(("id" = inline(Id), Path, description = "The invitation's id")),
    responses(
        (status = 204, description = "It is void"),
        (status = 404, description = "There is no such open invitation", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn delete_invitation(
    caller: Allowed<DeletingInvitation>,
    State(state): State<AppState>,
    origin: Origin,
    PathParameter(Id(id)): PathParameter<Id>,
) -> Result<StatusCode, Problem> {
    let mut transaction = state.database.begin().await?;
    if !store::delete(transaction.session(), id).await? {
        return Err(Problem::not_found("invitation"));
    }
    let (target, doer) = (
        Target::new("invitation", &id),
        Doer::caller(&caller, &origin),
    );
    let details = json!({});
    audit::note(
        &state,
        &mut transaction,
        "invitation.deleted",
        target,
        doer,
        details,
    )
    .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
