//! `GET /api/v1/users`

use axum::{Json, extract::State};
use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::{
    list_statement::{ActiveFilter, UserFilter, UserSearch, compose},
    output::{UserPage, UserSummary},
};
use crate::{
    app::AppState,
    http::{
        authentication::{Allowed, requirement},
        body::Id,
        cursor::Cursor,
        input::{CursorText, Limit},
        page,
        problem::Problem,
        query::query_parameters,
    },
};

/// The only order there is, as cursors name it.
const ORDER: &str = "username";

requirement! {
    /// Listing users.
    ListingUsers: UsersRead, UsersView
}

query_parameters! {
    /// Which users.
    ListUsers {
        /// Only users whose username or e-mail address begins so.
        q: Option<UserSearch>,
        /// Only users who may sign in, or only those who may not.
        is_active: Option<ActiveFilter>,
        /// Only users in the group with this id.
        group: Option<Id>,
        /// The most users on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before. Use it with the same filters.
        cursor: Option<CursorText>,
    }
}

/// A user in a list.
#[derive(FromRow)]
pub struct SummaryRow {
    id: Uuid,
    username: String,
    display_name: String,
    email: Option<String>,
    is_active: bool,
    is_superuser: bool,
    last_sign_in_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

impl From<SummaryRow> for UserSummary {
    fn from(row: SummaryRow) -> Self {
        Self {
            id: row.id,
            username: row.username,
            display_name: row.display_name,
            email: row.email,
            is_active: row.is_active,
            is_superuser: row.is_superuser,
            last_sign_in_at: row.last_sign_in_at,
            created_at: row.created_at,
        }
    }
}

/// List users
///
/// All users by username, those without an article included.
#[utoipa::path(
    get, path = "/api/v1/users", operation_id = "list_users", tag = "Users",
    security(("oauth2" = ["users.read"])),
    extensions(("x-permission" = json!("users.view"))),
    params(ListUsers),
    responses((status = 200, description = "A page of users", body = UserPage))
)]
pub async fn list_users(
    _: Allowed<ListingUsers>,
    State(state): State<AppState>,
    query: ListUsers,
) -> Result<Json<UserPage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let after = query
        .cursor
        .map(|text| Cursor::decode(&text, ORDER))
        .transpose()?;
    let filter = UserFilter {
        q: query.q,
        is_active: query.is_active,
        group: query.group.map(|Id(id)| id),
        after: after.map_or_else(String::new, |cursor| cursor.text().to_owned()),
        limit: i64::try_from(limit + 1).unwrap_or(i64::MAX),
    };
    let mut connection = state.database.read().await?;
    let rows = connection.session().fetch_composed(compose(&filter));
    let rows: Vec<SummaryRow> = rows.await?;
    let (rows, next_cursor) = page::cut(rows, limit, |row| {
        Cursor::new(ORDER, row.username.clone(), row.id).encode()
    });
    Ok(Json(UserPage {
        items: rows.into_iter().map(UserSummary::from).collect(),
        next_cursor,
    }))
}
