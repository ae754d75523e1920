//! A person's own account.

use shared_contracts::types::{
    AccountExport, ChangeMyAccountInput, ChangeMyPasswordInput, MyAccount,
};

use super::{Answered, Identity};

impl Identity<'_> {
    pub(crate) async fn me(&self, token: &str) -> Answered<MyAccount> {
        self.mine(token, |client| async move { client.get_my_account().await })
            .await
    }

    /// Changes the version that the person has seen, and no later one.
    pub(crate) async fn change_account(
        &self,
        token: &str,
        version: &str,
        input: ChangeMyAccountInput,
    ) -> Answered<MyAccount> {
        let tag = format!("\"{version}\"");
        self.mine(token, |client| async move {
            client.update_my_account(tag, input).await
        })
        .await
    }

    pub(crate) async fn change_password(
        &self,
        token: &str,
        input: ChangeMyPasswordInput,
    ) -> Answered<()> {
        self.mine(token, |client| async move {
            client.change_my_password(input).await
        })
        .await
    }

    /// Everything that is kept about somebody.
    pub(crate) async fn export(&self, token: &str) -> Answered<AccountExport> {
        self.mine(
            token,
            |client| async move { client.export_my_account().await },
        )
        .await
    }

    pub(crate) async fn delete_account(&self, token: &str) -> Answered<()> {
        self.mine(
            token,
            |client| async move { client.delete_my_account().await },
        )
        .await
    }
}
