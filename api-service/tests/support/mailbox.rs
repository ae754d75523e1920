//! What the application sent by mail.

use std::sync::{Arc, Mutex};

use verso::identity::mail::{Letter, Mailer, MessageParts, Sending};

use super::TestApp;

/// Keeps mail instead of sending it.
#[derive(Clone, Default)]
pub struct Mailbox(Arc<Mutex<Vec<Letter>>>);

impl Mailer for Mailbox {
    fn send<'m>(&'m self, letter: &'m Letter, parts: &'m MessageParts) -> Sending<'m> {
        Box::pin(async move {
            // It must be a message that could travel.
            parts.message(letter)?;
            self.0.lock().unwrap().push(letter.clone());
            Ok(())
        })
    }
}

impl TestApp {
    /// What was sent since this was last asked.
    pub async fn letters(&self) -> Vec<Letter> {
        let background = &self.state.background;
        background.close();
        background.wait().await;
        background.reopen();
        std::mem::take(&mut *self.mailbox.0.lock().unwrap())
    }

    /// The one letter to this address that was sent since this was last asked, whoever else got one.
    pub async fn letter_to(&self, address: &str) -> Letter {
        let mut letters = self.letters().await;
        letters.retain(|letter| letter.to == address);
        assert_eq!(letters.len(), 1, "{letters:?}");
        letters.remove(0)
    }

    /// The one letter whose subject begins so that was sent since this was last asked, whatever else was.
    pub async fn letter_about(&self, subject: &str) -> Letter {
        let mut letters = self.letters().await;
        letters.retain(|letter| letter.subject.starts_with(subject));
        assert_eq!(letters.len(), 1, "{letters:?}");
        letters.remove(0)
    }

    /// The one letter that was sent since this was last asked, but for those about new browsers: tests sign in from
    /// another one each time.
    pub async fn letter(&self) -> Letter {
        let mut letters = self.letters().await;
        letters.retain(|letter| !letter.subject.ends_with("from a new browser"));
        assert_eq!(letters.len(), 1, "{letters:?}");
        letters.remove(0)
    }
}

/// The secret in the link of a letter.
pub fn token_in(letter: &Letter) -> String {
    let (_, rest) = letter.text.split_once("?token=").unwrap();
    rest.lines().next().unwrap().to_owned()
}
