//! The history of an account: what was done to it, in the audit log.

use serde_json::Value;
use uuid::Uuid;

use crate::{
    app::Shared,
    audit::{self, Event},
    database::Transaction,
    http::{authentication::Caller, origin::Origin},
};

/// Who did something.
#[derive(Clone, Copy, Debug)]
pub struct Doer<'d> {
    /// The user, when it is known who it was.
    pub user: Option<Uuid>,
    /// The application.
    pub client_id: Option<&'d str>,
    /// Where the request came from.
    pub origin: &'d Origin,
}

impl<'d> Doer<'d> {
    /// Somebody at the site who has not proved who they are.
    #[must_use]
    pub const fn nobody(origin: &'d Origin) -> Self {
        Self {
            user: None,
            client_id: None,
            origin,
        }
    }

    /// Somebody at the site who has just proved to be this user.
    #[must_use]
    pub const fn user(user: Uuid, origin: &'d Origin) -> Self {
        Self {
            user: Some(user),
            ..Self::nobody(origin)
        }
    }

    /// Whoever calls with a token.
    #[must_use]
    pub fn caller(caller: &'d Caller, origin: &'d Origin) -> Self {
        Self {
            user: caller.user_id(),
            client_id: Some(&caller.client_id),
            origin,
        }
    }
}

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
    let user = user.into();
    let event = Event {
        actor_user: doer.user,
        actor_client: doer.client_id,
        action,
        target_type: "user",
        target_id: user.map(|user| user.to_string()).unwrap_or_default(),
        subject_user: user,
        origin: doer.origin,
        details,
    };
    let now = shared.clock.now();
    audit::record(transaction.session(), &event, now, &*shared.random).await
}
