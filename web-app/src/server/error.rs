//! Why the server cannot start.

use std::net::SocketAddr;
use std::path::PathBuf;

/// Why the server cannot start. Each message says what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The port is taken or not allowed.
    #[error(
        "cannot listen on {address}: {source}; choose another address with --listen or RECTO_LISTEN"
    )]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folder of assets is missing or broken.
    #[error("cannot read the assets at {}: {reason}; build them with `./build.sh` or name their folder with --assets or RECTO_ASSETS", path.display())]
    Assets {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The site's own keys cannot be read or made.
    #[error("cannot use the site's keys at {}: {reason}; name a file that this program may read, or a folder where it may make one, with --key-file or RECTO_KEY_FILE", path.display())]
    Keys {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The log filter is not understood.
    #[error(
        "cannot use the log filter {filter:?}: {reason}; --log or RECTO_LOG looks like `info,recto=debug`"
    )]
    LogFilter {
        /// The filter as it was given.
        filter: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The client for the API cannot be set up.
    #[error(
        "cannot set up the client for the API: {0}; with https it needs the system's certificates, often the package ca-certificates"
    )]
    Client(#[from] reqwest::Error),
}
