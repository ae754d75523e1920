//! `PATCH /api/v1/groups/{id}`

use axum::extract::State;
use serde_json::json;

use super::{
    Group,
    input::{GroupPatch, set_of},
    store::{self, GroupFields},
};
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    http::{
        authentication::{Allowed, requirement},
        body::{Body, Id},
        extract::PathParameter,
        if_match::{IfMatch, Versioned},
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
};

requirement! {
    /// Changing groups.
    ChangingGroup: GroupsWrite, GroupsChange; recent
}

/// Change a group
///
/// Changes what is given and leaves the rest. You can give and take only permissions that you
/// have yourself. You must have proved who you
/// are within the last ten minutes.
#[utoipa::path(
    patch, path = "/api/v1/groups/{id}", operation_id = "update_group", tag = "Rights",
    security(("oauth2" = ["groups.write"])),
    extensions(("x-permission" = json!("groups.change")), ("x-recent" = json!(true))),
    params(("id" = inline(Id), Path, description = "The group's id"), IfMatch),
    request_body = GroupPatch,
    responses(
        (status = 200, description = "The group as it is now", body = Group),
        (status = 404, description = "There is no such group", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn update_group(
    caller: Allowed<ChangingGroup>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    if_match: IfMatch,
    origin: Origin,
    Body(patch): Body<GroupPatch>,
) -> Result<Versioned<Group>, Problem> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("group"))?;
    if_match.allow(row.version)?;
    let before = row.permissions();
    let after = patch.permissions.as_ref().map_or(before, set_of);
    caller.need_all(after.without(before).with(before.without(after)))?;
    let is_default = patch.is_default.unwrap_or(row.is_default);
    if is_default != row.is_default {
        // Whatever it gives, every newcomer has from now on.
        caller.need_all(after)?;
    }
    let name = patch.name.as_ref().map_or(&*row.name, |name| name.as_str());
    let description = patch.description.as_ref();
    let fields = GroupFields {
        name,
        description: description.map_or(&*row.description, |text| text.as_str()),
        is_default,
    };
    if store::is_taken(transaction.session(), name, id).await? {
        return Err(name_taken());
    }
    let version = (id, row.version);
    if !store::update(&mut transaction, version, &fields, now).await? {
        return Err(IfMatch::changed());
    }
    store::set_permissions(&mut transaction, id, before, after).await?;
    let (target, doer) = (Target::new("group", &id), Doer::caller(&caller, &origin));
    let details = json!({
        "name": name,
        "is_default": is_default,
        "given": after.without(before).codenames(),
        "taken": before.without(after).codenames(),
    });
    audit::note(
        &state,
        &mut transaction,
        "group.changed",
        target,
        doer,
        details,
    )
    .await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("group"))?;
    transaction.commit().await?;
    Ok(Versioned::new(row.version, row.into()))
}

/// 422 for a name that another group has.
pub fn name_taken() -> Problem {
    let invalid = Invalid::new("taken", "must be a name that no other group has");
    Problem::invalid_member("/name", invalid)
}
