//! Signing in.

use shared_contracts::types::{
    EndSessionInput, NewSession, PendingSignIn, SecondFactorInput, SignInAnswer, SignInInput,
};

use super::{Answered, Identity};
use crate::api::Failure;

/// What somebody proves who they are with.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    /// User name or e-mail address.
    pub(crate) login: String,
    pub(crate) password: String,
}

/// What a browser has of an earlier sign-in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Earlier {
    /// Shows that somebody has signed in there before.
    pub(crate) device: Option<String>,
    /// The secret of the session that goes on, or ends, with the next sign-in.
    pub(crate) session: Option<String>,
}

/// How far the person has come.
pub(crate) enum SignInStep {
    /// All the way.
    Done(NewSession),
    /// A second factor is needed as well; this goes with it.
    SecondFactor(PendingSignIn),
}

/// How far an answer brings somebody.
pub(super) fn step(answer: SignInAnswer) -> Answered<SignInStep> {
    match (answer.session, answer.pending) {
        (Some(session), _) => Ok(SignInStep::Done(session)),
        (None, Some(pending)) => Ok(SignInStep::SecondFactor(pending)),
        (None, None) => Err(Failure::Unavailable.into()),
    }
}

impl Identity<'_> {
    pub(crate) async fn sign_in(
        &self,
        credentials: Credentials,
        earlier: Earlier,
    ) -> Answered<SignInStep> {
        let input = SignInInput {
            login: credentials.login,
            password: credentials.password,
            device: earlier.device,
            session_secret: earlier.session,
        };
        let answer = self
            .internal(|client| {
                let input = input.clone();
                async move { client.sign_in(input).await }
            })
            .await?;
        step(answer)
    }

    pub(crate) async fn second_factor(
        &self,
        pending: String,
        code: String,
        earlier: Earlier,
    ) -> Answered<NewSession> {
        let input = SecondFactorInput {
            pending,
            code,
            device: earlier.device,
            session_secret: earlier.session,
        };
        let answer = self
            .internal(|client| {
                let input = input.clone();
                async move { client.give_second_factor(input).await }
            })
            .await?;
        answer.session.ok_or_else(|| Failure::Unavailable.into())
    }

    pub(crate) async fn sign_out(&self, secret: String) -> Answered<()> {
        let input = EndSessionInput { secret };
        self.internal(|client| {
            let input = input.clone();
            async move { client.sign_out(input).await }
        })
        .await
    }
}
