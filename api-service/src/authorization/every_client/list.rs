//! `GET /api/v1/clients`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::{
    ReadingAnyClient,
    output::{OwnedClient, OwnedClientPage},
};
use crate::{
    app::AppState,
    authorization::clients,
    http::{
        authentication::Allowed,
        cursor::Cursor,
        input::{CursorText, Limit},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

/// The only order there is, as cursors name it.
const ORDER: &str = "id";

query_parameters! {
    /// Which page of applications.
    ListClients {
        /// The most applications on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// List applications
///
/// Every application that somebody registered, the oldest first. The site itself and the documentation are none of
/// them: they belong to the settings.
#[utoipa::path(
    get, path = "/api/v1/clients", operation_id = "list_clients", tag = "Applications",
    security(("oauth2" = ["clients.read"])),
    extensions(("x-permission" = json!("clients.view"))),
    params(ListClients),
    responses((status = 200, description = "A page of applications", body = OwnedClientPage))
)]
pub(crate) async fn list_clients(
    _: Allowed<ReadingAnyClient>,
    State(state): State<AppState>,
    query: ListClients,
) -> Result<Json<OwnedClientPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let after = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let after = after.as_ref().map_or("", Cursor::text);
    let rows_wanted = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let mut connection = state.database.read().await?;
    let found = clients::list_registered(connection.session(), after, rows_wanted).await?;
    let (found, next_cursor) = page::cut(found, limit, |last| {
        Cursor::new(ORDER, last.client.id.clone(), Uuid::nil()).encode()
    });
    Ok(Json(OwnedClientPage {
        items: found.into_iter().map(OwnedClient::from).collect(),
        next_cursor,
    }))
}
