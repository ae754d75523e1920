//! Signing out because a client asks for it.

use shared_contracts::types::{ConfirmLogoutRequest, LogoutRequestDetails};

use super::{Answered, Identity};

impl Identity<'_> {
    /// Who asks, and who is signed in with this secret.
    pub(crate) async fn logout_request(
        &self,
        id: &str,
        secret: Option<String>,
    ) -> Answered<LogoutRequestDetails> {
        self.internal(|client| {
            let secret = secret.clone();
            async move { client.get_logout_request(id, secret).await }
        })
        .await
    }

    /// Ends the session with this secret; returns where the browser goes next,
    /// when it goes anywhere.
    pub(crate) async fn confirm_logout(
        &self,
        id: &str,
        secret: Option<String>,
    ) -> Answered<Option<String>> {
        let input = ConfirmLogoutRequest {
            session_secret: secret,
        };
        let confirmed = self
            .internal(|client| {
                let input = input.clone();
                async move { client.confirm_logout_request(id, input).await }
            })
            .await?;
        Ok(confirmed.resume_url)
    }
}
