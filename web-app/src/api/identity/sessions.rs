//! Where somebody is signed in.

use shared_contracts::types::SessionPage;

use super::{Answered, Identity};

/// How many sessions are listed at once.
const MOST: i32 = 100;

impl Identity<'_> {
    pub(crate) async fn sessions(
        &self,
        token: &str,
        cursor: Option<String>,
    ) -> Answered<SessionPage> {
        self.mine(token, |client| async move {
            client.list_my_sessions(Some(MOST), cursor).await
        })
        .await
    }

    pub(crate) async fn end_session(&self, token: &str, id: &str) -> Answered<()> {
        self.mine(
            token,
            |client| async move { client.revoke_my_session(id).await },
        )
        .await
    }
}
