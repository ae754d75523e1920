//! Whether what a token says still holds, in one statement.

use sqlx::FromRow;
use uuid::Uuid;

use super::CallerUser;
use crate::{
    database::{Session, fetch_optional, statement::statements},
    permissions::PermissionSet,
};

statements! {
    /// The site, the documentation and personal tokens are clients without a row.
    STANDING = "SELECT u.id AS user_id, u.username, u.is_superuser, \
        (SELECT string_agg(e.codename, ' ') FROM \
         (SELECT p.codename FROM user_permissions p WHERE p.user_id = u.id \
          UNION ALL SELECT g.codename FROM user_groups m JOIN group_permissions g ON g.group_id = m.group_id WHERE m.user_id = u.id) e) AS codenames \
        FROM authorizations a LEFT JOIN users u ON u.id = a.user_id \
        LEFT JOIN clients c ON c.id = a.client_id LEFT JOIN users o ON o.id = c.owner_id \
        WHERE a.id = $1 AND a.revoked_at IS NULL AND (a.user_id IS NULL OR u.is_active) \
        AND (c.id IS NULL OR (c.is_active AND (c.owner_id IS NULL OR o.is_active))) \
        AND (a.client_id <> 'site' OR a.session_id IS NULL OR EXISTS (SELECT 1 FROM sessions s WHERE s.id = a.session_id AND s.revoked_at IS NULL))";
}

#[derive(FromRow)]
struct StandingRow {
    user_id: Option<Uuid>,
    username: Option<String>,
    is_superuser: Option<bool>,
    codenames: Option<String>,
}

/// What an authorization amounts to now.
pub struct Standing {
    /// The user who gave it; none when an application acts for itself.
    pub user: Option<CallerUser>,
    /// What that user may do.
    pub permissions: PermissionSet,
}

/// What the authorization with this id amounts to; none when it was revoked, or its user, its application or that
/// application's owner disabled.
pub async fn standing(session: Session<'_>, id: Uuid) -> sqlx::Result<Option<Standing>> {
    let row = fetch_optional!(session, StandingRow, STANDING, id)?;
    Ok(row.map(|row| {
        let is_superuser = row.is_superuser.unwrap_or_default();
        let user = row.user_id.zip(row.username);
        Standing {
            user: user.map(|(id, username)| CallerUser {
                id,
                username,
                is_superuser,
            }),
            permissions: if is_superuser {
                PermissionSet::all()
            } else {
                PermissionSet::of_codenames(row.codenames.as_deref().unwrap_or_default())
            },
        }
    }))
}
