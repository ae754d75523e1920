//! Sending after the answer: a mail server that is slow or away delays nobody, and how long an
//! answer takes does not tell whether a mail was sent.

use std::time::Duration;

use tracing::{error, info, warn};

use super::{Letter, Letters, MailError, MailFolder, Mailer, MessageParts, Smtp};
use crate::{app::AppState, config::MailSettings, random::new_id};

/// How long to wait before each further attempt.
const PAUSES: [Duration; 3] = [
    Duration::from_secs(2),
    Duration::from_secs(15),
    Duration::from_mins(1),
];

/// The mailer that the settings ask for.
///
/// # Errors
/// When the SMTP server's address is none.
pub fn mailer(settings: &MailSettings) -> Result<Box<dyn Mailer>, MailError> {
    Ok(match settings.smtp_url.address() {
        Some(address) => Box::new(Smtp::new(address)?),
        None => Box::new(MailFolder::new(&settings.dir)),
    })
}

/// Somebody who has an account and is to hear what becomes of it.
pub trait Owner {
    /// Address and name, if there is an address.
    fn addressee(&self) -> Option<(&str, &str)>;
}

impl<O: Owner> Owner for Option<O> {
    fn addressee(&self) -> Option<(&str, &str)> {
        self.as_ref()?.addressee()
    }
}

/// Letters written while a transaction is at work, to be sent once it is committed.
#[derive(Debug, Default)]
#[must_use = "letters that are not sent are lost"]
pub struct Post(Vec<Letter>);

impl Post {
    /// Adds a letter.
    pub fn add(&mut self, letter: Letter) {
        self.0.push(letter);
    }

    /// With one letter, as [`Post::tell`] adds it.
    pub fn to(
        state: &AppState,
        owner: &impl Owner,
        write: impl FnOnce(Letters<'_>, &str, &str) -> Letter,
    ) -> Self {
        let mut post = Self::default();
        post.tell(state, owner, write);
        post
    }

    /// Adds the letter that `write` makes for the owner of an account, of address and name; none where there is no
    /// address.
    pub fn tell(
        &mut self,
        state: &AppState,
        owner: &impl Owner,
        write: impl FnOnce(Letters<'_>, &str, &str) -> Letter,
    ) {
        if let Some((address, name)) = owner.addressee() {
            self.add(write(Letters::of(&state.settings), address, name));
        }
    }

    /// Sends them in the background. Call it after the commit: nobody must get a link to what
    /// is not there.
    pub fn send(self, state: &AppState) {
        for letter in self.0 {
            let now = state.clock.now();
            let settings = &state.settings;
            let parts = MessageParts {
                id: new_id(now, &*state.random).simple().to_string(),
                from: settings.mail.from.mailbox(&settings.publication.title),
                written_at: now,
            };
            let sender = state.clone();
            state.background.spawn(async move {
                send_with_patience(&sender, &letter, &parts).await;
            });
        }
    }
}

async fn send_with_patience(state: &AppState, letter: &Letter, parts: &MessageParts) {
    for pause in PAUSES {
        match state.mailer.send(letter, parts).await {
            // Neither address nor subject: who gets mail from us is their own business.
            Ok(()) => return info!(mail = parts.id, "mail sent"),
            Err(error) => warn!(mail = parts.id, %error, "mail could not be sent; trying again"),
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => (),
            () = state.stopping.cancelled() => break,
        }
    }
    if let Err(error) = state.mailer.send(letter, parts).await {
        error!(mail = parts.id, %error, "mail could not be sent and is given up");
    }
}
