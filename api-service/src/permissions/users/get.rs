//! `GET /api/v1/users/{id}`

use axum::extract::State;

use super::{User, links::Links, store};
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
    /// Reading a user.
    ReadingUser: UsersRead, UsersView
}

/// Get a user
///
/// The user with this id, their groups and their rights.
#[utoipa::path(
    get, path = "/api/v1/users/{id}", operation_id = "get_user", tag = "Users",
    security(("oauth2" = ["users.read"])),
    extensions(("x-permission" = json!("users.view"))),
    params(("id" = inline(Id), Path, description = "The user's id")),
    responses(
        (status = 200, description = "The user", body = User),
        (status = 404, description = "There is no such user", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get_user(
    _: Allowed<ReadingUser>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
) -> Result<Versioned<User>, Problem> {
    let mut connection = state.database.read().await?;
    let row = store::find(connection.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("user"))?;
    let links = Links::of(connection.session(), &row).await?;
    Ok(Versioned::new(row.version, User::new(row, &links)))
}
