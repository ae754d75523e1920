//! Whom one may change, and what one may give them.

use uuid::Uuid;

use super::{
    input::Groups,
    links::{self, GroupLink, Links},
    store::{self, UserRow},
};
use crate::{
    database::Transaction,
    http::{
        authentication::Caller,
        input::Invalid,
        problem::{Problem, ProblemCode},
    },
};

/// Refuses to change a user who has more rights than the caller: whoever may set the e-mail
/// address of an account can have it.
///
/// # Errors
/// 403, which names what the caller lacks.
pub fn may_change(caller: &Caller, user: &UserRow, links: &Links) -> Result<(), Problem> {
    if user.is_superuser {
        need_superuser(caller)?;
    }
    caller.need_all(links.effective())
}

/// The user with this id, whom the caller may change.
///
/// # Errors
/// 404, and 403 as for [`may_change`].
pub async fn changeable(
    caller: &Caller,
    transaction: &mut Transaction,
    id: Uuid,
) -> Result<UserRow, Problem> {
    let row = store::find(transaction.session(), id).await?;
    let row = row.ok_or_else(|| Problem::not_found("user"))?;
    let links = Links::of(transaction.session(), &row).await?;
    may_change(caller, &row, &links)?;
    Ok(row)
}

/// Refuses to give or take rights that the caller does not have.
///
/// # Errors
/// 403, which names what the caller lacks.
pub fn may_give(caller: &Caller, before: &Links, after: &Links) -> Result<(), Problem> {
    caller.need_all(after.beyond(before).with(before.beyond(after)))
}

/// Refuses callers who are not superusers.
///
/// # Errors
/// 403.
pub fn need_superuser(caller: &Caller) -> Result<(), Problem> {
    if caller.is_superuser() {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::PermissionDenied)
        .with_detail("Only a superuser can do this to a superuser, or make one."))
}

/// The groups that are named, once each.
///
/// # Errors
/// 422 for an id that is of no group.
pub async fn groups_named(
    transaction: &mut Transaction,
    named: &Groups,
) -> Result<Vec<GroupLink>, Problem> {
    let mut groups: Vec<GroupLink> = Vec::new();
    for (index, id) in named.0.iter().enumerate() {
        let Some(group) = links::group(transaction.session(), id.0).await? else {
            let invalid = Invalid::new("unknown", "must be the id of a group");
            return Err(Problem::invalid_member(
                &format!("/groups/{index}"),
                invalid,
            ));
        };
        if groups.iter().all(|known| known.id != group.id) {
            groups.push(group);
        }
    }
    Ok(groups)
}
