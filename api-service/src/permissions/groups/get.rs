//! `GET /api/v1/groups/{id}`

use axum::extract::State;

use super::{Group, store};
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        extract::PathParameter,
        if_match::Versioned,
        problem::{Problem, ProblemDocument},
    },
};

requirement! {
    /// Reading a group.
    ReadingGroup: GroupsRead, GroupsView
}

/// Get a group
///
/// The group with this id and the permissions that its members get.
#[utoipa::path(
    get, path = "/api/v1/groups/{id}", operation_id = "get_group", tag = "Rights",
    security(("oauth2" = ["groups.read"])),
    extensions(("x-permission" = json!("groups.view"))),
    params(("id" = inline(Id), Path, description = "The group's id")),
    responses(
        (status = 200, description = "The group", body = Group),
        (status = 404, description = "There is no such group", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_group(
    _: Allowed<ReadingGroup>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
) -> Result<Versioned<Group>, Problem> {
    let mut connection = state.database.read().await?;
    let row = store::find(connection.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("group"))?;
    Ok(Versioned::new(row.version, row.into()))
}
