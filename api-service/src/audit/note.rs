//! Noting what somebody did who came with a request.

use serde_json::Value;
use uuid::Uuid;

use super::{Event, record};
use crate::{
    app::Shared,
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

/// What something was done to.
#[derive(Clone, Debug)]
pub struct Target {
    kind: &'static str,
    id: String,
    subject: Option<Uuid>,
}

impl Target {
    /// The account of a user, who sees it in their own log; or none that there is.
    #[must_use]
    pub fn user(user: impl Into<Option<Uuid>>) -> Self {
        let user = user.into();
        let id = user.map(|user| user.to_string()).unwrap_or_default();
        Self::new("user", &id).of(user)
    }

    /// Something of this kind, which is nobody's own.
    #[must_use]
    pub fn new(kind: &'static str, id: &impl ToString) -> Self {
        Self {
            kind,
            id: id.to_string(),
            subject: None,
        }
    }

    /// The same, which this user is to see in their own log.
    #[must_use]
    pub const fn of(self, user: Option<Uuid>) -> Self {
        let mut target = self;
        target.subject = user;
        target
    }
}

/// Notes that `action` was done to `target`. Call it within the transaction that does it.
///
/// # Errors
/// Whatever the engine says.
pub async fn note(
    shared: &Shared,
    transaction: &mut Transaction,
    action: &'static str,
    target: Target,
    doer: Doer<'_>,
    details: Value,
) -> sqlx::Result<()> {
    let event = Event {
        actor_user: doer.user,
        actor_client: doer.client_id,
        action,
        target_type: target.kind,
        target_id: target.id,
        subject_user: target.subject,
        origin: doer.origin,
        details,
    };
    let now = shared.clock.now();
    record(transaction.session(), &event, now, &*shared.random).await
}
