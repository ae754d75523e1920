//! Applications that somebody has registered themselves.

use shared_contracts::types::{Client, ClientList, ClientWithSecret, CreateClient, PatchClient};

use super::{Answered, Identity};

impl Identity<'_> {
    pub(crate) async fn own_clients(&self, token: &str) -> Answered<ClientList> {
        self.mine(
            token,
            |client| async move { client.list_my_clients().await },
        )
        .await
    }

    pub(crate) async fn own_client(&self, token: &str, id: &str) -> Answered<Client> {
        self.mine(
            token,
            |client| async move { client.get_my_client(id).await },
        )
        .await
    }

    /// Registers one; its secret, if it has one, is told this once.
    pub(crate) async fn register_client(
        &self,
        token: &str,
        input: CreateClient,
    ) -> Answered<ClientWithSecret> {
        self.mine(token, |client| async move {
            client.create_my_client(None::<&str>, input).await
        })
        .await
    }

    /// Changes the version that the person has seen, and no later one.
    pub(crate) async fn change_client(
        &self,
        token: &str,
        id: &str,
        version: &str,
        patch: PatchClient,
    ) -> Answered<Client> {
        let tag = format!("\"{version}\"");
        self.mine(token, |client| async move {
            client.update_my_client(id, tag, patch).await
        })
        .await
    }

    /// Makes another secret, which is told this once.
    pub(crate) async fn renew_client_secret(
        &self,
        token: &str,
        id: &str,
    ) -> Answered<ClientWithSecret> {
        self.mine(token, |client| async move {
            client.renew_my_client_secret(id, None::<&str>).await
        })
        .await
    }

    pub(crate) async fn delete_client(&self, token: &str, id: &str, version: &str) -> Answered<()> {
        let tag = format!("\"{version}\"");
        self.mine(token, |client| async move {
            client.delete_my_client(id, tag).await
        })
        .await
    }
}
