//! Settings of accounts: who may sign up, how passwords are kept, how mail is sent.

use std::{convert::Infallible, fmt, path::PathBuf, str::FromStr};

use clap::{Args, ValueEnum};
use lettre::message::Mailbox;

/// Who may make an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SignUpPolicy {
    /// Everybody who can read mail at the address they give.
    Open,
    /// Those whom somebody invited.
    Invitation,
    /// Nobody; administrators make accounts.
    Closed,
}

/// How passwords are kept (Argon2id).
#[derive(Args, Clone, Debug)]
pub struct PasswordSettings {
    /// Memory that hashing a password takes, in MiB; those kept with less are hashed anew at sign-in.
    #[arg(
        id = "password_memory",
        long = "password-memory",
        env = "VERSO_PASSWORD_MEMORY",
        default_value = "64",
        value_parser = clap::value_parser!(u32).range(1..=4096)
    )]
    pub memory_mib: u32,
    /// How often hashing a password goes through that memory.
    #[arg(
        id = "password_passes",
        long = "password-passes",
        env = "VERSO_PASSWORD_PASSES",
        default_value = "3",
        value_parser = clap::value_parser!(u32).range(1..=100)
    )]
    pub passes: u32,
    /// How many passwords are hashed at once, at most; the others wait. One processor is left to everybody else, where there are several.
    #[arg(
        id = "passwords_at_once",
        long = "passwords-at-once",
        env = "VERSO_PASSWORDS_AT_ONCE",
        default_value = "2",
        value_parser = super::positive
    )]
    pub at_once: usize,
}

/// How mail is sent.
#[derive(Args, Clone, Debug)]
pub struct MailSettings {
    /// The folder that mail is written to, one file each, when no SMTP server is set.
    #[arg(
        id = "mail_dir",
        long = "mail-dir",
        env = "VERSO_MAIL_DIR",
        default_value = "data/mail"
    )]
    pub dir: PathBuf,
    /// The SMTP server that sends mail: `smtps://USER:PASSWORD@HOST`, or `smtp://HOST?tls=required`.
    #[arg(
        id = "smtp_url",
        long = "smtp-url",
        env = "VERSO_SMTP_URL",
        default_value = "",
        hide_env_values = true
    )]
    pub smtp_url: SmtpUrl,
    /// Whom mail is from: `mail@example.com` or `Example <mail@example.com>`.
    #[arg(
        id = "mail_from",
        long = "mail-from",
        env = "VERSO_MAIL_FROM",
        default_value = "verso@localhost"
    )]
    pub from: MailFrom,
}

/// The SMTP server that sends mail, if there is one. Whoever connects says what is wrong with the
/// address: a message here would show the password that it holds.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpUrl(String);

impl SmtpUrl {
    /// The address, with its password.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        (!self.0.is_empty()).then_some(&self.0)
    }
}

impl FromStr for SmtpUrl {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SmtpUrl(…)")
    }
}

/// Whom mail is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailFrom(Mailbox);

impl MailFrom {
    /// The address with its name, which is `name` when it has none of its own.
    #[must_use]
    pub fn mailbox(&self, name: &str) -> Mailbox {
        let own = self.0.name.clone();
        Mailbox::new(own.or_else(|| Some(name.to_owned())), self.0.email.clone())
    }
}

impl FromStr for MailFrom {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().map(Self).map_err(|_| {
            "must be an address such as mail@example.com or Example <mail@example.com>".to_owned()
        })
    }
}
