//! Mail to people: what it says, and how it goes out.

mod folder;
mod letters;
mod message;
mod post;
mod smtp;

use std::pin::Pin;

pub use folder::MailFolder;
pub use letters::Letters;
pub use message::{Letter, MessageParts};
pub use post::{Owner, Post, mailer};
pub use smtp::Smtp;

/// Why a mail could not be sent.
pub type MailError = Box<dyn std::error::Error + Send + Sync>;

/// What [`Mailer::send`] gives.
pub type Sending<'m> = Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'm>>;

/// Sends mail. Tests put one here that keeps it.
pub trait Mailer: Send + Sync + 'static {
    /// Sends one message.
    fn send<'m>(&'m self, letter: &'m Letter, parts: &'m MessageParts) -> Sending<'m>;
}
