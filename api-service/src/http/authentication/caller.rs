//! Who calls, once their token is verified.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::refusal;
use crate::{
    authorization::scope::{Scope, Scopes},
    http::problem::Problem,
    permissions::{Permission, PermissionSet},
};

/// Who calls and what they may do: the right to act is what the user's permissions and the
/// token's scopes both allow.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The user; none when an application acts for itself.
    pub user: Option<CallerUser>,
    /// The application that calls.
    pub client_id: String,
    /// What the application was allowed to do.
    pub scopes: Scopes,
    /// What the user may do, by groups and in person; everything for a superuser.
    pub permissions: PermissionSet,
    /// The session in which the user signed in, when there is one.
    pub session_id: Option<Uuid>,
    /// When the user last proved who they are.
    pub authenticated_at: Option<DateTime<Utc>>,
}

/// The user on whose behalf an application calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallerUser {
    /// The user's id.
    pub id: Uuid,
    /// The user's name.
    pub username: String,
    /// Whether every permission is theirs.
    pub is_superuser: bool,
}

impl Caller {
    /// Refuses a caller whose token lacks `scope`.
    ///
    /// # Errors
    /// 403 `insufficient_scope`, which names it.
    pub fn need_scope(&self, scope: Scope) -> Result<(), Problem> {
        if self.scopes.contains(scope) {
            Ok(())
        } else {
            Err(refusal::insufficient_scope(scope))
        }
    }

    /// Refuses a caller without `permission`.
    ///
    /// # Errors
    /// 403 `permission_denied`, which names it.
    pub fn need_permission(&self, permission: Permission) -> Result<(), Problem> {
        if self.permissions.contains(permission) {
            Ok(())
        } else {
            Err(refusal::permission_denied(permission))
        }
    }

    /// Refuses a caller who gives or takes rights that they lack, which would otherwise be a
    /// way to more rights.
    ///
    /// # Errors
    /// 403 `permission_denied`, which names every one that is lacking.
    pub fn need_all(&self, permissions: PermissionSet) -> Result<(), Problem> {
        let lacking = permissions.without(self.permissions);
        if lacking.is_empty() {
            Ok(())
        } else {
            Err(refusal::cannot_grant(lacking))
        }
    }

    /// The user, where only a person will do.
    ///
    /// # Errors
    /// 403 `permission_denied` when an application acts for itself.
    pub fn person(&self) -> Result<&CallerUser, Problem> {
        self.user.as_ref().ok_or_else(refusal::nobody)
    }

    /// The user's id, for the audit log.
    #[must_use]
    pub fn user_id(&self) -> Option<Uuid> {
        self.user.as_ref().map(|user| user.id)
    }

    /// Whether the caller is a superuser.
    #[must_use]
    pub fn is_superuser(&self) -> bool {
        self.user.as_ref().is_some_and(|user| user.is_superuser)
    }
}
