//! Mail into a folder, one file each: what a publication without a mail server begins with.

use std::path::{Path, PathBuf};

use super::{Letter, Mailer, MessageParts, Sending};

/// Writes mail into a folder.
pub struct MailFolder(PathBuf);

impl MailFolder {
    /// Writes into this one, which is made when it is missing.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }
}

impl Mailer for MailFolder {
    fn send<'m>(&'m self, letter: &'m Letter, parts: &'m MessageParts) -> Sending<'m> {
        Box::pin(async move {
            let message = parts.readable(letter)?.formatted();
            tokio::fs::create_dir_all(&self.0).await?;
            // The time first, so that the newest comes last.
            let time = parts.written_at.format("%Y%m%dT%H%M%S");
            let path = self.0.join(format!("{time}-{}.eml", parts.id));
            write_privately(&path, message).await?;
            Ok(())
        })
    }
}

/// For the owner's eyes only: links in mails open accounts.
async fn write_privately(path: &Path, bytes: Vec<u8>) -> std::io::Result<()> {
    use tokio::io::AsyncWriteExt as _;
    let mut options = tokio::fs::OpenOptions::new();
    let options = options.write(true).create_new(true).mode(0o600);
    let mut file = options.open(path).await?;
    file.write_all(&bytes).await?;
    file.flush().await
}
