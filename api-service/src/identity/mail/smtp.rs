//! Mail through an SMTP server.

use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::{Letter, MailError, Mailer, MessageParts, Sending};

/// Sends mail through an SMTP server, over a few connections that are kept.
pub struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    /// Sends through the server at this address.
    ///
    /// # Errors
    /// When it is not an address of one.
    pub fn new(address: &str) -> Result<Self, MailError> {
        // Said without the address, which holds a password.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
            .map_err(|_| "--smtp-url must be as smtps://USER:PASSWORD@mail.example.com")?;
        Ok(Self(transport.build()))
    }

    /// Whether the server is there and lets us in.
    ///
    /// # Errors
    /// Why not.
    pub async fn check(&self) -> Result<(), MailError> {
        if self.0.test_connection().await? {
            Ok(())
        } else {
            Err("it does not answer as a mail server".into())
        }
    }
}

impl Mailer for Smtp {
    fn send<'m>(&'m self, letter: &'m Letter, parts: &'m MessageParts) -> Sending<'m> {
        Box::pin(async move {
            self.0.send(parts.message(letter)?).await?;
            Ok(())
        })
    }
}
