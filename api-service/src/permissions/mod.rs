//! Who may do what: permissions are declared in code, groups and users are given them.

mod default_groups;
pub mod groups;
mod list;
mod registry;
mod set;
mod synchronise;
pub mod users;

pub use default_groups::{DEFAULT_GROUPS, DefaultGroup};
pub(crate) use list::{__path_list_permissions, list_permissions};
pub use registry::Permission;
pub use set::PermissionSet;
pub use synchronise::{missing, synchronise};
