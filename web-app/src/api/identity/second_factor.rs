//! The second factor: an authenticator app, and codes for when it is lost.

use shared_contracts::types::{ConfirmTotpInput, NewAuthenticator, RecoveryCodes};

use super::{Answered, Identity};

impl Identity<'_> {
    /// Begins: nothing is asked for until a first code has been shown.
    pub(crate) async fn begin_totp(&self, token: &str) -> Answered<NewAuthenticator> {
        self.mine(token, |client| async move { client.begin_totp().await })
            .await
    }

    pub(crate) async fn confirm_totp(&self, token: &str, code: String) -> Answered<RecoveryCodes> {
        let input = ConfirmTotpInput { code };
        self.mine(
            token,
            |client| async move { client.confirm_totp(input).await },
        )
        .await
    }

    pub(crate) async fn remove_totp(&self, token: &str) -> Answered<()> {
        self.mine(token, |client| async move { client.remove_totp().await })
            .await
    }

    pub(crate) async fn new_recovery_codes(&self, token: &str) -> Answered<RecoveryCodes> {
        self.mine(token, |client| async move {
            client.renew_recovery_codes().await
        })
        .await
    }
}
