//! What must be kept but never read from a copy of the database: sealed with a key that lies
//! in a file beside it.

use std::{
    fs,
    io::{self, Write},
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::random::Random;

/// Why a secret cannot be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// The cipher refused to work.
    #[error("the cipher failed")]
    Cipher,
    /// It was sealed with another key or for another purpose, or was changed since.
    #[error("a sealed secret does not open: was the secret key file exchanged?")]
    NotOurs,
}

/// Why there is no key to seal with.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The file cannot be read or made.
    #[error("cannot use the secret key file {path}: {source}; see --secret-key-file")]
    File {
        /// The file.
        path: String,
        /// What the operating system said.
        source: io::Error,
    },
    /// The file holds something else.
    #[error(
        "the secret key file {path} must hold 32 bytes in base64url, as the service writes them"
    )]
    Content {
        /// The file.
        path: String,
    },
}

/// Seals and opens (AES-256-GCM).
pub struct Secrets {
    key: RandomizedNonceKey,
}

impl Secrets {
    /// Seals with these bytes.
    ///
    /// # Errors
    /// When the cipher refuses them.
    pub fn new(key: &[u8; 32]) -> Result<Self, SecretError> {
        let key = RandomizedNonceKey::new(&AES_256_GCM, key).map_err(|_| SecretError::Cipher)?;
        Ok(Self { key })
    }

    /// Seals with the key in the file at `path`; a missing file is made, for this user's eyes only.
    ///
    /// # Errors
    /// [`KeyFileError`], which names the file.
    pub fn from_file(path: &Path, random: &dyn Random) -> Result<Self, KeyFileError> {
        let name = || path.display().to_string();
        let text = read_or_make(path, random).map_err(|source| KeyFileError::File {
            path: name(),
            source,
        })?;
        let key = URL_SAFE_NO_PAD.decode(text.trim()).ok();
        let key: Option<[u8; 32]> = key.and_then(|bytes| bytes.try_into().ok());
        key.and_then(|key| Self::new(&key).ok())
            .ok_or_else(|| KeyFileError::Content { path: name() })
    }

    /// Seals `bytes` for one purpose: they do not open for another, so that a sealed value which
    /// somebody moves within the database is worth nothing there.
    ///
    /// # Errors
    /// When the cipher fails.
    pub fn seal(&self, purpose: &str, bytes: &[u8]) -> Result<Vec<u8>, SecretError> {
        let mut sealed = bytes.to_vec();
        let nonce = self
            .key
            .seal_in_place_append_tag(Aad::from(purpose), &mut sealed)
            .map_err(|_| SecretError::Cipher)?;
        Ok([nonce.as_ref().as_slice(), &sealed].concat())
    }

    /// Opens what [`Secrets::seal`] sealed for the same purpose.
    ///
    /// # Errors
    /// [`SecretError::NotOurs`].
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, SecretError> {
        let (nonce, sealed) = sealed
            .split_at_checked(NONCE_LEN)
            .ok_or(SecretError::NotOurs)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SecretError::NotOurs)?;
        let mut bytes = sealed.to_vec();
        let length = self
            .key
            .open_in_place(nonce, Aad::from(purpose), &mut bytes)
            .map_err(|_| SecretError::NotOurs)?
            .len();
        bytes.truncate(length);
        Ok(bytes)
    }
}

fn read_or_make(path: &Path, random: &dyn Random) -> io::Result<String> {
    if !path.exists() {
        make(path, random)?;
    }
    let readable_by_all = fs::metadata(path)?.permissions().mode() & 0o004 != 0;
    if readable_by_all {
        tracing::warn!(path = %path.display(), "every user of this machine can read the secret key file: chmod 600 it");
    }
    fs::read_to_string(path)
}

/// Writes a whole file beside it first: of several processes that start at once, one wins, and
/// none reads half a key.
fn make(path: &Path, random: &dyn Random) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut bytes = [0; 32];
    random.fill(&mut bytes);
    let draft = path.with_extension(format!("draft-{}", std::process::id()));
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&draft)?;
    writeln!(file, "{}", URL_SAFE_NO_PAD.encode(bytes))?;
    file.sync_all()?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

    use std::os::unix::fs::PermissionsExt;

    use super::{KeyFileError, Secrets};
    use crate::random::SystemRandom;

    #[test]
    fn what_is_sealed_opens_for_its_purpose_alone() {
        let secrets = Secrets::new(&[7; 32]).unwrap();
        let sealed = secrets.seal("signing key", b"bytes").unwrap();
        assert_eq!(secrets.open("signing key", &sealed).unwrap(), b"bytes");
        assert!(secrets.open("totp secret", &sealed).is_err());
        let other = Secrets::new(&[8; 32]).unwrap();
        assert!(other.open("signing key", &sealed).is_err());
        assert_ne!(sealed, secrets.seal("signing key", b"bytes").unwrap());
    }

    #[test]
    fn what_was_changed_or_cut_does_not_open() {
        let secrets = Secrets::new(&[7; 32]).unwrap();
        let sealed = secrets.seal("p", b"bytes").unwrap();
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            *changed.get_mut(index).unwrap() ^= 1;
            assert!(secrets.open("p", &changed).is_err());
            assert!(secrets.open("p", sealed.get(..index).unwrap()).is_err());
        }
    }

    #[test]
    fn a_missing_key_file_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/secret.key");
        let first = Secrets::from_file(&path, &SystemRandom).unwrap();
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let second = Secrets::from_file(&path, &SystemRandom).unwrap();
        let sealed = first.seal("p", b"bytes").unwrap();
        assert_eq!(second.open("p", &sealed).unwrap(), b"bytes");
        let files = std::fs::read_dir(path.parent().unwrap()).unwrap();
        assert_eq!(files.count(), 1);
    }

    #[test]
    fn a_key_file_that_holds_no_key_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.key");
        for text in ["", "short", &"A".repeat(44)] {
            std::fs::write(&path, text).unwrap();
            let refused = Secrets::from_file(&path, &SystemRandom);
            assert!(matches!(refused, Err(KeyFileError::Content { .. })));
        }
    }
}
