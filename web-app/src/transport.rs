//! HTTP clients of this process.

use reqwest::ClientBuilder;

/// A client for one service.
///
/// The certificates of this machine are read only where they are needed: it
/// takes a while, and a small container may have none.
pub(crate) fn client_for(scheme: &str) -> ClientBuilder {
    // TLS is told to use ring. The second time it is chosen already, which is
    // all that matters.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder();
    if scheme == "https" {
        builder
    } else {
        builder.tls_certs_only([])
    }
}
