//! The groups that a new database begins with. From then on they are the administrators' own:
//! renamed, changed or deleted, they are never put back.

use super::Permission;

/// A group to begin with.
pub struct DefaultGroup {
    /// What it is called.
    pub name: &'static str,
    /// Whom it is for.
    pub description: &'static str,
    /// Whether newcomers are put into it.
    pub is_default: bool,
    /// What its members may do.
    pub permissions: &'static [Permission],
}

/// What writers need; editors and administrators may do this too.
const WRITING: &[Permission] = &[
    Permission::ArticlesAdd,
    Permission::TagsView,
    Permission::TagsAdd,
    Permission::MediaView,
    Permission::MediaAdd,
];

/// The five groups, from the least to the most trusted.
pub const DEFAULT_GROUPS: [DefaultGroup; 5] = [
    DefaultGroup {
        name: "Reader",
        description: "Everybody with an account: reads what is published",
        is_default: true,
        permissions: &[],
    },
    DefaultGroup {
        name: "Writer",
        description: "Writes articles, which an editor publishes",
        is_default: false,
        permissions: WRITING,
    },
    DefaultGroup {
        name: "Editor",
        description: "Changes and publishes everybody's articles, and keeps tags, media and redirects in order",
        is_default: false,
        permissions: &[
            Permission::ArticlesView,
            Permission::ArticlesAdd,
            Permission::ArticlesChange,
            Permission::ArticlesDelete,
            Permission::ArticlesPublish,
            Permission::TagsView,
            Permission::TagsAdd,
            Permission::TagsChange,
            Permission::TagsDelete,
            Permission::MediaView,
            Permission::MediaAdd,
            Permission::MediaChange,
            Permission::MediaDelete,
            Permission::RedirectsView,
            Permission::RedirectsAdd,
            Permission::RedirectsChange,
            Permission::RedirectsDelete,
        ],
    },
    DefaultGroup {
        name: "Moderator",
        description: "Looks after the people: sees users and what they did, and invites others",
        is_default: false,
        permissions: &[
            Permission::ArticlesView,
            Permission::UsersView,
            Permission::GroupsView,
            Permission::PermissionsView,
            Permission::AuditLogView,
            Permission::InvitationsView,
            Permission::InvitationsAdd,
            Permission::InvitationsDelete,
        ],
    },
    DefaultGroup {
        name: "Administrator",
        description: "May do everything that a permission can allow",
        is_default: false,
        permissions: Permission::ALL,
    },
];
