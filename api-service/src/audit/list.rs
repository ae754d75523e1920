//! `GET /api/v1/audit-log`

use axum::{Json, extract::State};

use super::{
    list_statement::{EventFilter, compose},
    output::{AuditEvent, AuditLogPage, EventRow},
};
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        cursor::Cursor,
        input::{CursorText, Limit, Timestamp, text_input},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

/// The only order there is, as cursors name it.
const ORDER: &str = "-created_at";

requirement! {
    /// Reading the audit log.
    ReadingAuditLog: AuditLogRead, AuditLogView
}

text_input! {
    /// What was done.
    AuditAction {
        max: 64,
        pattern: "^[a-z_]+\\.[a-z_]+$",
        says: "must be an action such as group.changed",
        example: "group.changed"
    }
}

query_parameters! {
    /// Which events.
    ListAuditLog {
        /// Only what the user with this id did, and what was done to their account.
        user: Option<Id>,
        /// Only this action.
        action: Option<AuditAction>,
        /// Only what was done at this time or later.
        since: Option<Timestamp>,
        /// Only what was done before this time.
        until: Option<Timestamp>,
        /// The most events on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before. Use it with the same filters.
        cursor: Option<CursorText>,
    }
}

/// Read the audit log
///
/// Who did what, when and from where, the newest first.
#[utoipa::path(
    get, path = "/api/v1/audit-log", operation_id = "list_audit_log", tag = "Audit log",
    security(("oauth2" = ["audit_log.read"])),
    extensions(("x-permission" = json!("audit_log.view"))),
    params(ListAuditLog),
    responses((status = 200, description = "A page of the audit log", body = AuditLogPage))
)]
pub async fn list_audit_log(
    _: Allowed<ReadingAuditLog>,
    State(state): State<AppState>,
    query: ListAuditLog,
) -> Result<Json<AuditLogPage>, Problem> {
    let filter = EventFilter {
        user: query.user.map(|Id(id)| id),
        action: query.action.map(AuditAction::into_string),
        since: query.since.map(|Timestamp(time)| time),
        until: query.until.map(|Timestamp(time)| time),
        ..EventFilter::default()
    };
    let limit = query.limit.unwrap_or_default();
    page_of(&state, filter, limit, query.cursor).await.map(Json)
}

/// The page of the audit log that begins after `cursor`.
pub async fn page_of(
    state: &AppState,
    mut filter: EventFilter,
    limit: Limit,
    cursor: Option<CursorText>,
) -> Result<AuditLogPage, Problem> {
    let limit = limit.get();
    filter.limit = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    if let Some(text) = cursor {
        let cursor = Cursor::decode(&text, ORDER)?;
        let Timestamp(time) = cursor
            .text()
            .parse()
            .map_err(|_| crate::http::cursor::forged())?;
        filter.after = Some((time, cursor.id));
    }
    let mut connection = state.database.read().await?;
    let rows = connection.session().fetch_composed(compose(&filter));
    let rows: Vec<EventRow> = rows.await?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| {
        Cursor::new(ORDER, row.created_at.to_rfc3339(), row.id).encode()
    });
    Ok(AuditLogPage {
        items: rows.into_iter().map(AuditEvent::from).collect(),
        next_cursor,
    })
}
