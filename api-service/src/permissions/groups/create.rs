//! `POST /api/v1/groups`

use axum::extract::State;
use serde_json::json;

use super::{
    Group,
    input::{NewGroup, set_of},
    patch::name_taken,
    store::{self, GroupFields},
};
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    http::{
        authentication::{Allowed, requirement},
        idempotency::{Created, IdempotencyKey, Once},
        origin::Origin,
        problem::Problem,
    },
    permissions::PermissionSet,
    random::new_id,
};

requirement! {
    /// Making groups.
    CreatingGroup: GroupsWrite, GroupsAdd; recent
}

/// Create a group
///
/// Makes a group with permissions that you have yourself. You must have proved who you
/// are within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/groups", operation_id = "create_group", tag = "Rights",
    security(("oauth2" = ["groups.write"])),
    extensions(("x-permission" = json!("groups.add")), ("x-recent" = json!(true))),
    params(IdempotencyKey),
    request_body = NewGroup,
    responses((status = 201, description = "The new group", body = Group))
)]
pub async fn create_group(
    caller: Allowed<CreatingGroup>,
    State(state): State<AppState>,
    origin: Origin,
    once: Once<NewGroup>,
) -> Result<Created, Problem> {
    let input = &once.input;
    let permissions = input.permissions.as_ref().map(set_of).unwrap_or_default();
    caller.need_all(permissions)?;
    let now = state.clock.now();
    let id = new_id(now, &*state.random);
    let description = input.description.as_ref();
    let fields = GroupFields {
        name: input.name.as_str(),
        description: description.map_or("", |text| text.as_str()),
        is_default: false,
    };
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    if !store::insert(transaction.session(), id, &fields, now).await? {
        return Err(name_taken());
    }
    let none = PermissionSet::default();
    store::set_permissions(&mut transaction, id, none, permissions).await?;
    let (target, doer) = (Target::new("group", &id), Doer::caller(&caller, &origin));
    let details = json!({ "name": fields.name, "permissions": permissions.codenames() });
    audit::note(
        &state,
        &mut transaction,
        "group.created",
        target,
        doer,
        details,
    )
    .await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("group"))?;
    let location = state
        .settings
        .public_url
        .join(&format!("api/v1/groups/{id}"));
    let answer = Created::new(location, row.version, &Group::from(row))?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    Ok(answer)
}
