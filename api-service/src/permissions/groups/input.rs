//! Groups as they are sent to the API.

use crate::{
    http::{
        body::{List, body_input},
        input::text_input,
    },
    permissions::{Permission, PermissionSet},
};

text_input! {
    /// What a group is called.
    GroupName {
        max: 80,
        pattern: r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$",
        says: "must be one line that neither begins nor ends with a space",
        example: "Proofreaders"
    }
}

text_input! {
    /// What a group is for.
    GroupDescription {
        min: 0,
        max: 300,
        pattern: r"^[^\x00-\x1f\x7f]*$",
        says: "must be one line",
        example: "Read everything before it appears"
    }
}

/// Permissions by their codenames.
pub type Permissions = List<Permission, 0, 200>;

/// The set of permissions that a list names.
#[must_use]
pub fn set_of(permissions: &Permissions) -> PermissionSet {
    permissions.0.iter().copied().collect()
}

body_input! {
    /// A group to make.
    NewGroup {
        /// What it is called; no other group may be called so.
        name: GroupName,
        /// What it is for.
        description: Option<GroupDescription>,
        /// The permissions that its members get. You can give only those that you have.
        permissions: Option<Permissions>,
    }
}

body_input! {
    /// What is to change in a group.
    GroupPatch {
        /// What it is called.
        name: Option<GroupName>,
        /// What it is for.
        description: Option<GroupDescription>,
        /// Whether newcomers are put into it, instead of into the group that they were put into before. You need to
        /// have all that it gives.
        is_default: Option<bool>,
        /// The permissions that its members get, all of them. You can give and take only those
        /// that you have.
        permissions: Option<Permissions>,
    }
}
