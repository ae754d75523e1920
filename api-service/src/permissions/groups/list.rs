//! `GET /api/v1/groups`

use axum::{Json, extract::State};

use super::{
    output::{Group, GroupPage},
    store,
};
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        cursor::Cursor,
        input::{CursorText, Limit},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

/// The only order there is, as cursors name it.
const ORDER: &str = "name";

requirement! {
    /// Reading groups.
    ListingGroups: GroupsRead, GroupsView
}

query_parameters! {
    /// Which page of groups.
    ListGroups {
        /// The most groups on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// List groups
///
/// The groups by name, each with the permissions that its members get.
#[utoipa::path(
    get, path = "/api/v1/groups", operation_id = "list_groups", tag = "Rights",
    security(("oauth2" = ["groups.read"])),
    extensions(("x-permission" = json!("groups.view"))),
    params(ListGroups),
    responses((status = 200, description = "A page of groups", body = GroupPage))
)]
pub async fn list_groups(
    _: Allowed<ListingGroups>,
    State(state): State<AppState>,
    query: ListGroups,
) -> Result<Json<GroupPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let after = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let after = after.as_ref().map_or("", Cursor::text);
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), after, rows_wanted).await?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| {
        Cursor::new(ORDER, row.name.clone(), row.id).encode()
    });
    Ok(Json(GroupPage {
        items: rows.into_iter().map(Group::from).collect(),
        next_cursor,
    }))
}
