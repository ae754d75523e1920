//! `PATCH /api/v1/users/{id}`

use axum::extract::State;
use serde_json::{Value, json};

use super::{
    User,
    create::email_taken,
    input::UserPatch,
    links::Links,
    rights::{groups_named, may_change, may_give, need_superuser},
    shut_out::{end_mailed_links, keep_a_superuser, shut_out},
    store::{self, UserRow},
};
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    database::Transaction,
    http::{
        authentication::{Allowed, requirement},
        body::{Body, Id, Nullable},
        extract::PathParameter,
        if_match::{IfMatch, Versioned},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::mail::Post,
    permissions::groups::set_of,
};

requirement! {
    /// Changing users.
    ChangingUser: UsersWrite, UsersChange; recent
}

/// Change a user
///
/// Changes what is given and leaves the rest. You can change only users whose permissions you
/// have yourself, and give and take only permissions that you have. You must have proved who you
/// are within the last ten minutes.
#[utoipa::path(
    patch, path = "/api/v1/users/{id}", operation_id = "update_user", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("users.change")), ("x-recent" = json!(true))),
    params(("id" = inline(Id), Path, description = "The user's id"), IfMatch),
    request_body = UserPatch,
    responses(
        (status = 200, description = "The user as it is now", body = User),
        (status = 404, description = "There is no such user", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "It is the last superuser who may sign in", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn update_user(
    caller: Allowed<ChangingUser>,
    State(state): State<AppState>,
    PathParameter(Id(id)): PathParameter<Id>,
    if_match: IfMatch,
    origin: Origin,
    Body(patch): Body<UserPatch>,
) -> Result<Versioned<User>, Problem> {
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("user"))?;
    if_match.allow(row.version)?;
    let before = Links::of(transaction.session(), &row).await?;
    may_change(&caller, &row, &before)?;
    let after = links_after(&mut transaction, &before, &patch).await?;
    may_give(&caller, &before, &after)?;
    let changed = row_after(&row, &patch);
    if changed.is_superuser != row.is_superuser {
        need_superuser(&caller)?;
    }
    let is_lost = !(changed.is_superuser && changed.is_active);
    if row.is_superuser && row.is_active && is_lost {
        keep_a_superuser(&mut transaction, id).await?;
    }
    save(&mut transaction, &changed, now).await?;
    after.save(&mut transaction, id, &before).await?;
    if row.is_active && !changed.is_active {
        shut_out(&mut transaction, id, now).await?;
    }
    if row.email != changed.email {
        end_mailed_links(&mut transaction, id).await?;
    }
    let post = letters(&state, &row, &changed);
    let (target, doer) = (Target::user(id), Doer::caller(&caller, &origin));
    let details = details(&row, &changed, &before, &after);
    audit::note(
        &state,
        &mut transaction,
        "user.changed",
        target,
        doer,
        details,
    )
    .await?;
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("user"))?;
    let links = Links::of(transaction.session(), &row).await?;
    transaction.commit().await?;
    post.send(&state);
    Ok(Versioned::new(row.version, User::new(row, &links)))
}

async fn links_after(
    transaction: &mut Transaction,
    before: &Links,
    patch: &UserPatch,
) -> Result<Links, Problem> {
    Ok(Links {
        groups: match &patch.groups {
            Some(named) => groups_named(transaction, named).await?,
            None => before.groups.clone(),
        },
        permissions: patch
            .permissions
            .as_ref()
            .map_or(before.permissions, set_of),
    })
}

fn row_after(row: &UserRow, patch: &UserPatch) -> UserRow {
    let mut changed = row.clone();
    if let Some(name) = &patch.display_name {
        name.as_str().clone_into(&mut changed.display_name);
    }
    if let Some(bio) = &patch.bio {
        bio.as_str().clone_into(&mut changed.bio);
    }
    if let Some(Nullable(url)) = &patch.website_url {
        changed.website_url = url.as_ref().map(|url| url.as_str().to_owned());
    }
    if let Some(Nullable(email)) = &patch.email {
        changed.email = email.as_ref().map(|email| email.as_str().to_owned());
    }
    if changed.email != row.email {
        changed.email_verified_at = None;
    }
    changed.is_active = patch.is_active.unwrap_or(row.is_active);
    changed.is_superuser = patch.is_superuser.unwrap_or(row.is_superuser);
    changed
}

async fn save(
    transaction: &mut Transaction,
    row: &UserRow,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Problem> {
    if let Some(email) = &row.email {
        let holder = store::has_email(transaction.session(), email).await?;
        if holder.is_some_and(|holder| holder != row.id) {
            return Err(email_taken());
        }
    }
    match store::update(transaction.session(), row, now).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(IfMatch::changed()),
        // Somebody else was given the address since we looked.
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Err(email_taken()),
        Err(error) => Err(error.into()),
    }
}

/// What the user must hear of, at the address from before the change.
fn letters(state: &AppState, row: &UserRow, changed: &UserRow) -> Post {
    let mut post = Post::default();
    if row.email != changed.email {
        post.tell(state, row, |letters, to, name| {
            letters.address_changed(to, name, changed.email.as_deref())
        });
    }
    if row.is_active && !changed.is_active {
        post.tell(state, row, |letters, to, name| {
            letters.account_disabled(to, name)
        });
    }
    post
}

/// What changed, with the values that matter for rights.
fn details(row: &UserRow, changed: &UserRow, before: &Links, after: &Links) -> Value {
    let fields = [
        ("display_name", row.display_name != changed.display_name),
        ("bio", row.bio != changed.bio),
        ("website_url", row.website_url != changed.website_url),
        ("email", row.email != changed.email),
        ("is_active", row.is_active != changed.is_active),
        ("is_superuser", row.is_superuser != changed.is_superuser),
        ("groups", before.group_names() != after.group_names()),
        ("permissions", before.permissions != after.permissions),
    ];
    let fields = fields.iter().filter(|(_, differs)| *differs);
    let names: Vec<_> = fields.map(|(name, _)| *name).collect();
    json!({
        "changed": names,
        "is_active": changed.is_active,
        "is_superuser": changed.is_superuser,
        "groups": after.group_names(),
        "permissions": after.permissions.codenames(),
    })
}
