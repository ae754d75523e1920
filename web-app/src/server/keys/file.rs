//! The file that holds the keys.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject;

/// The private keys in the file, which is made when it is missing.
pub(super) fn load(path: &Path) -> Result<Vec<Vec<u8>>, String> {
    let text = match fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => make(path)?,
        text => text.map_err(|error| error.to_string())?,
    };
    PrivatePkcs8KeyDer::pem_slice_iter(&text)
        .map(|key| key.map(|key| key.secret_pkcs8_der().to_vec()))
        .collect::<Result<_, _>>()
        .map_err(|error| format!("it is not in PEM format: {error}"))
}

/// Writes a file with a new key, and returns what is in it in the end:
/// another process may have been quicker.
fn make(path: &Path) -> Result<Vec<u8>, String> {
    let text = pem(&generate()?);
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let written = folder
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| write_new(path, text.as_bytes()));
    match written {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error.to_string()),
        Ok(()) => {
            tracing::info!(path = %path.display(), "made the site's own key");
            Ok(text.into_bytes())
        }
        Err(_) => fs::read(path).map_err(|error| error.to_string()),
    }
}

/// Writes a file that only its owner can read, whole or not at all.
fn write_new(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(content)?;
    file.sync_all()?;
    // Unlike renaming, this does not replace what another process has put there.
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside)?;
    linked
}

/// A new private key, in PKCS #8.
pub(super) fn generate() -> Result<Vec<u8>, String> {
    EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
        .map(|key| key.as_ref().to_vec())
        .map_err(|_| "the system has no randomness for a new key".to_owned())
}

/// A private key as text (RFC 7468).
pub(super) fn pem(pkcs8: &[u8]) -> String {
    let mut text = String::from("-----BEGIN PRIVATE KEY-----\n");
    for line in pkcs8.chunks(48) {
        text.push_str(&STANDARD.encode(line));
        text.push('\n');
    }
    text.push_str("-----END PRIVATE KEY-----\n");
    text
}

#[cfg(test)]
mod tests {
    use super::load;

    #[test]
    fn a_missing_file_is_made_once_and_only_for_its_owner() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data/site.key");
        let first = load(&path).unwrap();
        assert_eq!(load(&path).unwrap(), first);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
