//! Personal access tokens: for one's own scripts.

use shared_contracts::types::{AccessTokenList, CreateAccessToken, NewAccessToken};

use super::{Answered, Identity};

impl Identity<'_> {
    pub(crate) async fn access_tokens(&self, token: &str) -> Answered<AccessTokenList> {
        self.mine(token, |client| async move {
            client.list_my_access_tokens().await
        })
        .await
    }

    /// Makes a token; its secret part is told this once.
    pub(crate) async fn new_access_token(
        &self,
        token: &str,
        input: CreateAccessToken,
    ) -> Answered<NewAccessToken> {
        self.mine(token, |client| async move {
            client.create_my_access_token(None::<&str>, input).await
        })
        .await
    }

    pub(crate) async fn delete_access_token(&self, token: &str, id: &str) -> Answered<()> {
        self.mine(token, |client| async move {
            client.delete_my_access_token(id).await
        })
        .await
    }
}
