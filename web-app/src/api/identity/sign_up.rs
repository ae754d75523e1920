//! Signing up, proving an e-mail address, and a forgotten password.

use shared_contracts::types::{
    ConfirmEmailInput, ConfirmedEmail, EmailVerification, LookUpEmailVerificationInput,
    MailRequestInput, ResendVerificationInput, ResetPasswordInput, SignUpInput, StartedSignUp,
};

use super::{Answered, Identity};
use crate::server::Reader;

impl Identity<'_> {
    pub(crate) async fn sign_up(&self, input: SignUpInput) -> Answered<StartedSignUp> {
        self.internal(|client| {
            let input = input.clone();
            async move { client.sign_up(input).await }
        })
        .await
    }

    pub(crate) async fn send_verification(
        &self,
        handle: String,
        email: String,
        reader: &Reader,
    ) -> Answered<()> {
        let input = ResendVerificationInput {
            handle,
            email,
            ip_address: reader.address_text(),
            user_agent: reader.user_agent.clone(),
        };
        self.internal(|client| {
            let input = input.clone();
            async move { client.send_email_verification(input).await }
        })
        .await
    }

    pub(crate) async fn look_up_verification(
        &self,
        token: String,
        reader: &Reader,
    ) -> Answered<EmailVerification> {
        let input = LookUpEmailVerificationInput {
            token,
            ip_address: reader.address_text(),
            user_agent: reader.user_agent.clone(),
        };
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
        reader: &Reader,
    ) -> Answered<ConfirmedEmail> {
        let input = ConfirmEmailInput {
            token,
            password,
            ip_address: reader.address_text(),
            user_agent: reader.user_agent.clone(),
        };
        self.internal(|client| {
            let input = input.clone();
            async move { client.confirm_email(input).await }
        })
        .await
    }

    pub(crate) async fn forgot_password(&self, email: String, reader: &Reader) -> Answered<()> {
        let input = mail_request(email, reader);
        self.internal(|client| {
            let input = input.clone();
            async move { client.request_password_reset(input).await }
        })
        .await
    }

    pub(crate) async fn reset_password(
        &self,
        token: String,
        password: String,
        reader: &Reader,
    ) -> Answered<()> {
        let input = ResetPasswordInput {
            token,
            password,
            ip_address: reader.address_text(),
            user_agent: reader.user_agent.clone(),
        };
        self.internal(|client| {
            let input = input.clone();
            async move { client.reset_password(input).await }
        })
        .await
    }
}

fn mail_request(email: String, reader: &Reader) -> MailRequestInput {
    MailRequestInput {
        email,
        ip_address: reader.address_text(),
        user_agent: reader.user_agent.clone(),
    }
}
