//! From a letter to a message as it travels (RFC 5322).

use chrono::{DateTime, Utc};
use lettre::{
    Message,
    message::{
        Body, IntoBody, Mailbox,
        header::{ContentTransferEncoding, ContentType},
    },
};

use super::MailError;

/// What one person is to read: plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// The whole text.
    pub text: String,
}

/// What a message has besides what it says.
#[derive(Clone, Debug)]
pub struct MessageParts {
    /// Names the message, in its header and in its file.
    pub id: String,
    /// Whom it is from.
    pub from: Mailbox,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

impl MessageParts {
    /// The message of `letter`, encoded so that every server passes it on.
    ///
    /// # Errors
    /// When an address is none.
    pub fn message(&self, letter: &Letter) -> Result<Message, MailError> {
        self.with_body(letter, letter.text.clone())
    }

    /// The message of `letter` as people read it in a file: links stay whole, whatever their
    /// length, and letters stay letters (RFC 2045, 6.2).
    ///
    /// # Errors
    /// When an address is none.
    pub fn readable(&self, letter: &Letter) -> Result<Message, MailError> {
        let text = letter.text.replace('\n', "\r\n").into_bytes();
        let body = Body::dangerous_pre_encoded(text, ContentTransferEncoding::EightBit);
        self.with_body(letter, body)
    }

    fn with_body(&self, letter: &Letter, body: impl IntoBody) -> Result<Message, MailError> {
        let domain = self.from.email.domain().to_owned();
        let message = Message::builder()
            .message_id(Some(format!("<{}@{domain}>", self.id)))
            .date(std::time::SystemTime::from(self.written_at))
            .from(self.from.clone())
            .to(letter.to.parse()?)
            .subject(letter.subject.clone())
            .header(ContentType::TEXT_PLAIN)
            .body(body)?;
        Ok(message)
    }
}
