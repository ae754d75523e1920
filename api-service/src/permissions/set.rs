//! Sets of permissions, small enough to copy and to compare in one instruction.

use super::Permission;

/// A set of permissions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PermissionSet(u128);

// One bit each: the hundred and twenty-ninth permission must not compile.
const _: () = assert!(Permission::ALL.len() <= 128);

impl PermissionSet {
    /// Every permission: what a superuser has.
    #[must_use]
    pub fn all() -> Self {
        Permission::ALL.iter().copied().collect()
    }

    /// Reads codenames joined by spaces, as a statement gathers them. What this build does not
    /// know (a newer one may have run on the same database) demands nothing here and is left out.
    #[must_use]
    pub fn of_codenames(codenames: &str) -> Self {
        let known = codenames.split(' ').filter_map(Permission::with_codename);
        known.collect()
    }

    /// Whether `permission` is in it.
    #[must_use]
    pub const fn contains(self, permission: Permission) -> bool {
        self.0 & bit(permission) != 0
    }

    /// What is in this set and not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What is in either set.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The permissions, in the order of the registry.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        let all = Permission::ALL.iter().copied();
        all.filter(move |&permission| self.contains(permission))
    }

    /// The codenames, in the order of the registry.
    #[must_use]
    pub fn codenames(self) -> Vec<&'static str> {
        self.iter().map(Permission::codename).collect()
    }
}

impl FromIterator<Permission> for PermissionSet {
    fn from_iter<I: IntoIterator<Item = Permission>>(permissions: I) -> Self {
        let bits = permissions.into_iter().map(bit);
        Self(bits.fold(0, |set, bit| set | bit))
    }
}

const fn bit(permission: Permission) -> u128 {
    1 << permission as u32
}
