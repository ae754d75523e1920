//! `GET /api/v1/me/audit-log`

use axum::{Json, extract::State};

use super::{
    list::page_of,
    list_statement::EventFilter,
    output::{AuditEvent, AuditLogPage},
};
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        input::{CursorText, Limit},
        problem::Problem,
        query::query_parameters,
    },
};

requirement! {
    /// Reading what concerns oneself.
    ReadingOwnAuditLog: AccountRead
}

query_parameters! {
    /// Which page of events.
    ListOwnAuditLog {
        /// The most events on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before.
        cursor: Option<CursorText>,
    }
}

/// Read what happened to my account
///
/// What you did, and what others did to your account, the newest first.
#[utoipa::path(
    get, path = "/api/v1/me/audit-log", operation_id = "list_my_audit_log", tag = "Audit log",
    security(("oauth2" = ["account.read"])),
    params(ListOwnAuditLog),
    responses((status = 200, description = "A page of the events", body = AuditLogPage))
)]
pub async fn list_my_audit_log(
    caller: Allowed<ReadingOwnAuditLog>,
    State(state): State<AppState>,
    query: ListOwnAuditLog,
) -> Result<Json<AuditLogPage>, Problem> {
    let user = caller.person()?.id;
    let filter = EventFilter {
        user: Some(user),
        ..EventFilter::default()
    };
    let limit = query.limit.unwrap_or_default();
    let mut page = page_of(&state, filter, limit, query.cursor).await?;
    let items = page.items.into_iter();
    page.items = items
        .map(|event: AuditEvent| event.as_seen_by(user))
        .collect();
    Ok(Json(page))
}
