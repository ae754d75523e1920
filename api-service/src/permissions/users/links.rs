//! What a user has rights by: groups, and permissions given in person.

use sqlx::FromRow;
use uuid::Uuid;

use super::{output::GroupRef, store::UserRow};
use crate::{
    database::{Session, Transaction, execute, fetch_all, fetch_optional, statement::statements},
    permissions::PermissionSet,
};

statements! {
    GROUPS_OF = "SELECT g.id, g.name, \
        (SELECT string_agg(p.codename, ' ') FROM group_permissions p WHERE p.group_id = g.id) AS codenames \
        FROM user_groups m JOIN groups g ON g.id = m.group_id WHERE m.user_id = $1 ORDER BY g.name";
    GROUP = "SELECT g.id, g.name, \
        (SELECT string_agg(p.codename, ' ') FROM group_permissions p WHERE p.group_id = g.id) AS codenames \
        FROM groups g WHERE g.id = $1";
    JOIN_GROUP = "INSERT INTO user_groups (user_id, group_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    LEAVE_GROUP = "DELETE FROM user_groups WHERE user_id = $1 AND group_id = $2";
    GIVE = "INSERT INTO user_permissions (user_id, codename) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    TAKE = "DELETE FROM user_permissions WHERE user_id = $1 AND codename = $2";
}

/// A group with what its members may do.
#[derive(Clone, FromRow)]
pub struct GroupLink {
    pub id: Uuid,
    pub name: String,
    codenames: Option<String>,
}

impl GroupLink {
    /// What its members may do.
    pub fn permissions(&self) -> PermissionSet {
        PermissionSet::of_codenames(self.codenames.as_deref().unwrap_or_default())
    }
}

impl From<&GroupLink> for GroupRef {
    fn from(group: &GroupLink) -> Self {
        Self {
            id: group.id,
            name: group.name.clone(),
        }
    }
}

/// What a user has rights by.
#[derive(Clone, Default)]
pub struct Links {
    pub groups: Vec<GroupLink>,
    pub permissions: PermissionSet,
}

impl Links {
    /// What `user` has rights by.
    pub async fn of(session: Session<'_>, user: &UserRow) -> sqlx::Result<Self> {
        Ok(Self {
            groups: fetch_all!(session, GroupLink, GROUPS_OF, user.id)?,
            permissions: user.permissions(),
        })
    }

    /// Everything that these give.
    pub fn effective(&self) -> PermissionSet {
        let groups = self.groups.iter().map(GroupLink::permissions);
        groups.fold(self.permissions, PermissionSet::with)
    }

    /// Whether these are anything at all. A group that gives nothing yet may give more tomorrow.
    pub fn gives_anything(&self) -> bool {
        !self.groups.is_empty() || !self.permissions.is_empty()
    }

    /// What these give that `other` does not say in the same way: the permissions of groups
    /// that are only here, and those given in person only here.
    pub fn beyond(&self, other: &Self) -> PermissionSet {
        let groups = self.groups_beyond(other).map(GroupLink::permissions);
        let own = self.permissions.without(other.permissions);
        groups.fold(own, PermissionSet::with)
    }

    fn groups_beyond<'l>(&'l self, other: &'l Self) -> impl Iterator<Item = &'l GroupLink> {
        let is_in_other = |id| other.groups.iter().any(|group| group.id == id);
        self.groups
            .iter()
            .filter(move |group| !is_in_other(group.id))
    }

    /// Writes these where `before` was.
    pub async fn save(
        &self,
        transaction: &mut Transaction,
        user: Uuid,
        before: &Self,
    ) -> sqlx::Result<()> {
        for group in self.groups_beyond(before) {
            execute!(transaction.session(), JOIN_GROUP, user, group.id)?;
        }
        for group in before.groups_beyond(self) {
            execute!(transaction.session(), LEAVE_GROUP, user, group.id)?;
        }
        for permission in self.permissions.without(before.permissions).iter() {
            execute!(transaction.session(), GIVE, user, permission.codename())?;
        }
        for permission in before.permissions.without(self.permissions).iter() {
            execute!(transaction.session(), TAKE, user, permission.codename())?;
        }
        Ok(())
    }

    /// The names of the groups.
    pub fn group_names(&self) -> Vec<&str> {
        self.groups.iter().map(|group| &*group.name).collect()
    }
}

/// The group with this id.
pub async fn group(session: Session<'_>, id: Uuid) -> sqlx::Result<Option<GroupLink>> {
    fetch_optional!(session, GroupLink, GROUP, id)
}
