//! Somebody on their way in, as the site relays them: what all steps of signing in share.

use serde_json::json;
use uuid::Uuid;

use super::store::{self, Found};
use crate::{
    app::AppState,
    authorization::authorize::SessionSecret,
    database::Session,
    http::{
        origin::Origin,
        problem::{Problem, ProblemCode},
    },
    identity::{
        history::{self, Doer},
        secret::SecretText,
    },
};

/// Who wants in, from where.
pub struct Visitor {
    /// Where the person's request came from.
    pub origin: Origin,
    device: Option<SecretText>,
    session: Option<SessionSecret>,
}

impl Visitor {
    /// As the site tells of them.
    pub fn new(origin: Origin, device: Option<SecretText>, session: Option<SessionSecret>) -> Self {
        Self {
            origin,
            device,
            session,
        }
    }

    /// The session that their browser has had so far.
    pub async fn former_session(&self, session: Session<'_>) -> sqlx::Result<Option<Found>> {
        match &self.session {
            Some(secret) => store::find_by_secret(session, &secret.digest()).await,
            None => Ok(None),
        }
    }

    /// Their browser, when `user` has signed in there before.
    pub async fn known_device(
        &self,
        session: Session<'_>,
        user: Uuid,
    ) -> sqlx::Result<Option<Uuid>> {
        match &self.device {
            Some(device) => store::find_device(session, &device.hash(), user).await,
            None => Ok(None),
        }
    }

    /// Notes that they were not let in, as `user` or nobody that there is. Whatever was wrong, they hear the same.
    pub async fn refuse<T>(
        &self,
        state: &AppState,
        action: &'static str,
        user: Option<Uuid>,
    ) -> Result<T, Problem> {
        let mut transaction = state.database.begin().await?;
        let doer = Doer::nobody(&self.origin);
        history::note(state, &mut transaction, action, user, doer, json!({})).await?;
        transaction.commit().await?;
        Err(Problem::new(ProblemCode::InvalidCredentials))
    }
}
