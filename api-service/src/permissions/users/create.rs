//! `POST /api/v1/users`

use axum::extract::State;
use serde_json::json;

use super::{
    User,
    input::NewUser,
    links::Links,
    rights::{groups_named, may_give},
    store,
};
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    database::Transaction,
    http::{
        authentication::{Allowed, recent::need_recent, requirement},
        idempotency::{Created, IdempotencyKey, Once},
        input::Invalid,
        origin::Origin,
        problem::Problem,
    },
    identity::accounts::store as accounts,
    permissions::groups::set_of,
    random::new_id,
};

requirement! {
    /// Making users.
    CreatingUser: UsersWrite, UsersAdd
}

/// Create a user
///
/// Makes an account without a password, for somebody whose e-mail address you know: they
/// choose one by the way for those who forgot theirs. Putting them into groups, or giving them permissions, needs
/// somebody who signed in within the last ten minutes.
#[utoipa::path(
    post, path = "/api/v1/users", operation_id = "create_user", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("users.add"))),
    params(IdempotencyKey),
    request_body = NewUser,
    responses((status = 201, description = "The new user", body = User))
)]
pub async fn create_user(
    caller: Allowed<CreatingUser>,
    State(state): State<AppState>,
    origin: Origin,
    once: Once<NewUser>,
) -> Result<Created, Problem> {
    let input = &once.input;
    let now = state.clock.now();
    let id = new_id(now, &*state.random);
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    let groups = match &input.groups {
        Some(named) => groups_named(&mut transaction, named).await?,
        None => Vec::new(),
    };
    let permissions = input.permissions.as_ref().map(set_of).unwrap_or_default();
    let links = Links {
        groups,
        permissions,
    };
    may_give(&caller, &Links::default(), &links)?;
    if links.gives_anything() {
        need_recent(&caller, now)?;
    }
    insert(&mut transaction, id, input, now).await?;
    links.save(&mut transaction, id, &Links::default()).await?;
    let (target, doer) = (Target::user(id), Doer::caller(&caller, &origin));
    let details = json!({
        "username": input.username.as_str(),
        "groups": links.group_names(),
        "permissions": permissions.codenames(),
    });
    audit::note(
        &state,
        &mut transaction,
        "user.created",
        target,
        doer,
        details,
    )
    .await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("user"))?;
    let links = Links::of(transaction.session(), &row).await?;
    let location = state
        .settings
        .public_url
        .join(&format!("api/v1/users/{id}"));
    let answer = Created::new(location, row.version, &User::new(row, &links))?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    Ok(answer)
}

async fn insert(
    transaction: &mut Transaction,
    id: uuid::Uuid,
    input: &NewUser,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Problem> {
    let (username, email) = (input.username.as_str(), input.email.as_str());
    let display_name = input.display_name.as_ref();
    let display_name = display_name.map_or(username, |name| name.as_str());
    let new = accounts::NewUser {
        id,
        username,
        display_name,
        email: Some(email),
        is_email_verified: false,
        password_hash: None,
        is_superuser: false,
    };
    if accounts::insert(transaction.session(), &new, now).await? {
        return Ok(());
    }
    let holder = store::has_username(transaction.session(), username).await?;
    Err(match holder {
        Some(_) => taken("/username", "username"),
        None => email_taken(),
    })
}

/// 422 for an e-mail address that another user has.
pub fn email_taken() -> Problem {
    taken("/email", "e-mail address")
}

fn taken(pointer: &str, what: &str) -> Problem {
    let message = format!("must be a {what} that no other user has");
    Problem::invalid_member(pointer, Invalid::new("taken", message))
}
