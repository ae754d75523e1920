//! Clients that somebody has allowed to act for them.

use shared_contracts::types::GrantList;

use super::{Answered, Identity};

impl Identity<'_> {
    pub(crate) async fn connected_apps(&self, token: &str) -> Answered<GrantList> {
        self.mine(token, |client| async move { client.list_my_grants().await })
            .await
    }

    pub(crate) async fn disconnect_app(&self, token: &str, id: &str) -> Answered<()> {
        self.mine(
            token,
            |client| async move { client.delete_my_grant(id).await },
        )
        .await
    }
}
