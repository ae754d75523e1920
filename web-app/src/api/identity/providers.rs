//! Identity providers: signing in somewhere else, and what is connected.

use shared_contracts::types::{
    BeginIdentityInput, BeginProviderSignInInput, FinishIdentityInput, FinishProviderSignInInput,
    Identity as ConnectedIdentity, IdentityList, ProviderRequest,
};

use super::sign_in::step;
use super::{Answered, Earlier, Identity, SignInStep};

/// What a browser brought back from a provider.
#[derive(Debug, Clone)]
pub(crate) struct ProviderAnswer {
    pub(crate) provider: String,
    /// What the API gave when this browser was sent there.
    pub(crate) secret: String,
    pub(crate) state: String,
    pub(crate) code: String,
    pub(crate) iss: Option<String>,
}

/// What somebody wants at a provider who is not signed in, or is to prove again who they are.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProviderWish {
    pub(crate) provider: String,
    /// Whether the provider is to ask again who they are.
    pub(crate) anew: bool,
    /// The secret of a newcomer's invitation.
    pub(crate) invitation: Option<String>,
}

impl Identity<'_> {
    pub(crate) async fn begin_provider_sign_in(
        &self,
        wish: ProviderWish,
    ) -> Answered<ProviderRequest> {
        let input = BeginProviderSignInInput {
            provider: wish.provider,
            anew: Some(wish.anew),
            invitation: wish.invitation,
        };
        self.internal(|client| {
            let input = input.clone();
            async move { client.begin_provider_sign_in(input).await }
        })
        .await
    }

    pub(crate) async fn finish_provider_sign_in(
        &self,
        answer: ProviderAnswer,
        earlier: Earlier,
    ) -> Answered<SignInStep> {
        let input = FinishProviderSignInInput {
            provider: answer.provider,
            secret: answer.secret,
            state: answer.state,
            code: answer.code,
            iss: answer.iss,
            device: earlier.device,
            session_secret: earlier.session,
        };
        let answer = self
            .internal(|client| {
                let input = input.clone();
                async move { client.finish_provider_sign_in(input).await }
            })
            .await?;
        step(answer)
    }

    /// Where else somebody can sign in.
    pub(crate) async fn identities(&self, token: &str) -> Answered<IdentityList> {
        self.mine(
            token,
            |client| async move { client.list_my_identities().await },
        )
        .await
    }

    pub(crate) async fn begin_identity(
        &self,
        token: &str,
        provider: String,
    ) -> Answered<ProviderRequest> {
        let input = BeginIdentityInput { provider };
        self.mine(token, |client| async move {
            client.begin_my_identity(input).await
        })
        .await
    }

    pub(crate) async fn finish_identity(
        &self,
        token: &str,
        answer: ProviderAnswer,
    ) -> Answered<ConnectedIdentity> {
        let input = FinishIdentityInput {
            provider: answer.provider,
            secret: answer.secret,
            state: answer.state,
            code: answer.code,
            iss: answer.iss,
        };
        self.mine(token, |client| async move {
            client.finish_my_identity(input).await
        })
        .await
    }

    pub(crate) async fn disconnect_identity(&self, token: &str, id: &str) -> Answered<()> {
        self.mine(token, |client| async move {
            client.delete_my_identity(id).await
        })
        .await
    }
}
