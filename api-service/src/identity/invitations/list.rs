//! `GET /api/v1/invitations`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::store::{self, InvitationPage};
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
const ORDER: &str = "-created_at";

requirement! {
    /// Reading invitations.
    ListingInvitations: UsersRead, InvitationsView
}

query_parameters! {
    /// Which page of invitations.
    ListInvitations {
        /// The most invitations on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// List open invitations
///
/// Those that nobody has used yet, the newest first. Their secrets are known to nobody but their readers.
#[utoipa::path(
    get, path = "/api/v1/invitations", operation_id = "list_invitations", tag = "Users",
    security(("oauth2" = ["users.read"])),
    extensions(("x-permission" = json!("invitations.view"))),
    params(ListInvitations),
    responses((status = 200, description = "A page of invitations", body = InvitationPage))
)]
pub async fn list_invitations(
    _: Allowed<ListingInvitations>,
    State(state): State<AppState>,
    query: ListInvitations,
) -> Result<Json<InvitationPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let before = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let before = before.map_or(Uuid::max(), |cursor| cursor.id);
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut connection = state.database.read().await?;
    let now = state.clock.now();
    let rows = store::list(connection.session(), now, before, rows_wanted).await?;
    let (items, next_cursor) =
        page::cut(rows, limit, |row| Cursor::new(ORDER, "", row.id).encode());
    Ok(Json(InvitationPage { items, next_cursor }))
}
