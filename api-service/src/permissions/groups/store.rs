//! Reading and writing groups.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    database::{Session, Transaction, execute, fetch_all, fetch_optional, statement::statements},
    permissions::PermissionSet,
};

statements! {
    LIST = "SELECT g.id, g.name, g.description, g.is_default, g.created_at, g.updated_at, g.version, \
        (SELECT string_agg(p.codename, ' ') FROM group_permissions p WHERE p.group_id = g.id) AS codenames \
        FROM groups g WHERE g.name > $1 ORDER BY g.name LIMIT $2";
    FIND = "SELECT g.id, g.name, g.description, g.is_default, g.created_at, g.updated_at, g.version, \
        (SELECT string_agg(p.codename, ' ') FROM group_permissions p WHERE p.group_id = g.id) AS codenames \
        FROM groups g WHERE g.id = $1";
    INSERT = "INSERT INTO groups (id, name, description, created_at, updated_at) VALUES ($1, $2, $3, $4, $4) \
        ON CONFLICT (name) DO NOTHING";
    IS_TAKEN = "SELECT id FROM groups WHERE name = $1 AND id <> $2";
    UPDATE = "UPDATE groups SET name = $3, description = $4, is_default = $5, updated_at = $6, version = version + 1 \
        WHERE id = $1 AND version = $2";
    /// There is one at most.
    LEAVE_DEFAULT = "UPDATE groups SET is_default = FALSE, updated_at = $2, version = version + 1 WHERE is_default AND id <> $1";
    DELETE = "DELETE FROM groups WHERE id = $1 AND version = $2";
    GRANT = "INSERT INTO group_permissions (group_id, codename) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    REVOKE = "DELETE FROM group_permissions WHERE group_id = $1 AND codename = $2";
}

/// A group.
#[derive(FromRow)]
pub struct GroupRow {
    pub id: Uuid,
    pub name: String,
    pub description: String,
    pub is_default: bool,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i64,
    codenames: Option<String>,
}

impl GroupRow {
    /// What its members may do.
    pub fn permissions(&self) -> PermissionSet {
        PermissionSet::of_codenames(self.codenames.as_deref().unwrap_or_default())
    }
}

/// What is written of a group.
pub struct GroupFields<'g> {
    pub name: &'g str,
    pub description: &'g str,
    pub is_default: bool,
}

#[derive(FromRow)]
struct Taken {
    #[expect(dead_code, reason = "that there is a row is the answer")]
    id: Uuid,
}

/// Groups by name, after the one with this name.
pub async fn list(session: Session<'_>, after: &str, limit: i64) -> sqlx::Result<Vec<GroupRow>> {
    fetch_all!(session, GroupRow, LIST, after, limit)
}

/// The group with this id.
pub async fn find(session: Session<'_>, id: Uuid) -> sqlx::Result<Option<GroupRow>> {
    fetch_optional!(session, GroupRow, FIND, id)
}

/// Makes a group without permissions; tells whether the name was free.
pub async fn insert(
    session: Session<'_>,
    id: Uuid,
    group: &GroupFields<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(session, INSERT, id, group.name, group.description, now)?;
    Ok(written > 0)
}

/// Whether another group is called `name`.
pub async fn is_taken(session: Session<'_>, name: &str, id: Uuid) -> sqlx::Result<bool> {
    let taken = fetch_optional!(session, Taken, IS_TAKEN, name, id)?;
    Ok(taken.is_some())
}

/// Changes a group; tells whether it still had this version, and no other has just become what
/// this one was to be.
pub async fn update(
    transaction: &mut Transaction,
    (id, version): (Uuid, i64),
    group: &GroupFields<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    if group.is_default {
        execute!(transaction.session(), LEAVE_DEFAULT, id, now)?;
    }
    let (name, description, is_default) = (group.name, group.description, group.is_default);
    let session = transaction.session();
    match execute!(
        session,
        UPDATE,
        id,
        version,
        name,
        description,
        is_default,
        now
    ) {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Ok(false),
        written => Ok(written? > 0),
    }
}

/// Deletes a group; tells whether it still had this version.
pub async fn delete(session: Session<'_>, id: Uuid, version: i64) -> sqlx::Result<bool> {
    Ok(execute!(session, DELETE, id, version)? > 0)
}

/// Gives and takes permissions, so that a group that had `before` has `after`.
pub async fn set_permissions(
    transaction: &mut Transaction,
    id: Uuid,
    before: PermissionSet,
    after: PermissionSet,
) -> sqlx::Result<()> {
    for permission in after.without(before).iter() {
        execute!(transaction.session(), GRANT, id, permission.codename())?;
    }
    for permission in before.without(after).iter() {
        execute!(transaction.session(), REVOKE, id, permission.codename())?;
    }
    Ok(())
}
