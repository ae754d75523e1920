//! Passkeys: one's own, and signing in with one.

use serde_json::Value;
use shared_contracts::types::{
    AddPasskeyInput, BeginPasskeySignInInput, NewPasskey, NewSession, PasskeyChallenge,
    PasskeyInfo, PasskeyList, PasskeySignInInput, PatchPasskey,
};

use super::{Answered, Earlier, Identity};
use crate::api::Failure;

/// What a browser's authenticator answered, and to what.
#[derive(Debug, Clone)]
pub(crate) struct PasskeyAnswer {
    pub(crate) challenge: String,
    /// As the browser writes it.
    pub(crate) credential: Value,
}

impl Identity<'_> {
    pub(crate) async fn passkeys(&self, token: &str) -> Answered<PasskeyList> {
        self.mine(
            token,
            |client| async move { client.list_my_passkeys().await },
        )
        .await
    }

    /// Begins to add one.
    pub(crate) async fn begin_passkey(&self, token: &str) -> Answered<PasskeyChallenge> {
        self.mine(
            token,
            |client| async move { client.begin_my_passkey().await },
        )
        .await
    }

    pub(crate) async fn add_passkey(
        &self,
        token: &str,
        name: String,
        answer: PasskeyAnswer,
    ) -> Answered<NewPasskey> {
        let input = AddPasskeyInput {
            challenge: answer.challenge,
            credential: answer.credential,
            name,
        };
        self.mine(
            token,
            |client| async move { client.add_my_passkey(input).await },
        )
        .await
    }

    pub(crate) async fn rename_passkey(
        &self,
        token: &str,
        id: &str,
        version: &str,
        name: String,
    ) -> Answered<PasskeyInfo> {
        let input = PatchPasskey { name: Some(name) };
        let tag = format!("\"{version}\"");
        self.mine(token, |client| async move {
            client.update_my_passkey(id, tag, input).await
        })
        .await
    }

    pub(crate) async fn remove_passkey(&self, token: &str, id: &str) -> Answered<()> {
        self.mine(
            token,
            |client| async move { client.delete_my_passkey(id).await },
        )
        .await
    }

    /// Begins to sign somebody in; with `pending`, as the second step.
    pub(crate) async fn begin_passkey_sign_in(
        &self,
        pending: Option<String>,
    ) -> Answered<PasskeyChallenge> {
        let input = BeginPasskeySignInInput { pending };
        self.internal(|client| {
            let input = input.clone();
            async move { client.begin_passkey_sign_in(input).await }
        })
        .await
    }

    pub(crate) async fn sign_in_with_passkey(
        &self,
        answer: PasskeyAnswer,
        earlier: Earlier,
    ) -> Answered<NewSession> {
        let input = PasskeySignInInput {
            challenge: answer.challenge,
            credential: answer.credential,
            device: earlier.device,
            session_secret: earlier.session,
        };
        let answer = self
            .internal(|client| {
                let input = input.clone();
                async move { client.sign_in_with_passkey(input).await }
            })
            .await?;
        answer.session.ok_or_else(|| Failure::Unavailable.into())
    }
}
