//! Switching applications off and on.

use chrono::{DateTime, Utc};

use crate::database::{Session, execute, statement::statements};

statements! {
    SET_ACTIVE = "UPDATE clients SET is_active = $3, updated_at = $4, version = version + 1 WHERE id = $1 AND version = $2";
}

/// Switches the application on or off, if it still has this version.
pub async fn set_active(
    session: Session<'_>,
    (id, version): (&str, i64),
    is_active: bool,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    Ok(execute!(session, SET_ACTIVE, id, version, is_active, now)? == 1)
}
