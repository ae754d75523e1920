//! Signing up, proving an e-mail address, and a forgotten password.

use shared_contracts::types::{
    ConfirmEmailInput, ConfirmedEmail, EmailVerification, LookUpEmailVerificationInput,
    RequestPasswordResetInput, ResendVerificationInput, ResetPasswordInput, SignUpInput,
    StartedSignUp,
};

use super::{Answered, Identity};

impl Identity<'_> {
    pub(crate) async fn sign_up(&self, input: SignUpInput) -> Answered<StartedSignUp> {
        self.internal(|client| {
            let input = input.clone();
            async move { client.sign_up(input).await }
        })
        .await
    }

    pub(crate) async fn send_verification(&self, handle: String, email: String) -> Answered<()> {
        let input = ResendVerificationInput { handle, email };
        self.internal(|client| {
            let input = input.clone();
            async move { client.send_email_verification(input).await }
        })
        .await
    }

    pub(crate) async fn look_up_verification(&self, token: String) -> Answered<EmailVerification> {
        let input = LookUpEmailVerificationInput { token };
        self.internal(|client| {
            let input = input.clone();
            async move { client.look_up_email_verification(input).await }
        })
        .await
    }

    pub(crate) async fn confirm_email(
        &self,
        token: String,
        password: Option<String>,
    ) -> Answered<ConfirmedEmail> {
        let input = ConfirmEmailInput { token, password };
        self.internal(|client| {
            let input = input.clone();
            async move { client.confirm_email(input).await }
        })
        .await
    }

    pub(crate) async fn forgot_password(&self, email: String) -> Answered<()> {
        let input = RequestPasswordResetInput { email };
        self.internal(|client| {
            let input = input.clone();
            async move { client.request_password_reset(input).await }
        })
        .await
    }

    pub(crate) async fn reset_password(&self, token: String, password: String) -> Answered<()> {
        let input = ResetPasswordInput { token, password };
        self.internal(|client| {
            let input = input.clone();
            async move { client.reset_password(input).await }
        })
        .await
    }
}
