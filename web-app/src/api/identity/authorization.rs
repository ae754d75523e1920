//! What a client asks a person to allow.

use shared_contracts::types::{
    AuthorizationRequestDetails, DecideAuthorizationRequest, DecisionChoice,
};

use super::{Answered, Identity};

impl Identity<'_> {
    /// What is asked, and what is still to be done, with the session that has
    /// this secret.
    pub(crate) async fn authorization_request(
        &self,
        id: &str,
        secret: Option<String>,
    ) -> Answered<AuthorizationRequestDetails> {
        self.internal(|client| {
            let secret = secret.clone();
            async move { client.get_authorization_request(id, secret).await }
        })
        .await
    }

    /// Answers, and returns where the browser goes next.
    pub(crate) async fn decide(
        &self,
        id: &str,
        secret: Option<String>,
        decision: DecisionChoice,
    ) -> Answered<String> {
        let input = DecideAuthorizationRequest {
            decision,
            scopes: None,
            session_secret: secret,
        };
        let decided = self
            .internal(|client| {
                let input = input.clone();
                async move { client.decide_authorization_request(id, input).await }
            })
            .await?;
        Ok(decided.resume_url)
    }
}
