//! The history of an account: what was done to it, in the audit log.

use serde_json::Value;
use uuid::Uuid;

pub use crate::audit::Doer;
use crate::{
    app::Shared,
    audit::{self, Target},
    database::Transaction,
};

/// Notes that `action` was done to the account of `user`, or to none that there is.
///
/// # Errors
/// Whatever the engine says.
pub async fn note(
    shared: &Shared,
    transaction: &mut Transaction,
    action: &'static str,
    user: impl Into<Option<Uuid>>,
    doer: Doer<'_>,
    details: Value,
) -> sqlx::Result<()> {
    audit::note(
        shared,
        transaction,
        action,
        Target::user(user),
        doer,
        details,
    )
    .await
}
