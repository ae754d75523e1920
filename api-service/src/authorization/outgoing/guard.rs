//! Looking names up without being led to the machines around us.

use std::{io, net::SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::addresses::is_public;

/// Finds public addresses only. The connection goes to the very address that was looked at, so
/// that a name which answers differently the next time gains nothing (DNS rebinding).
#[derive(Clone, Copy, Debug)]
pub struct Guard {
    /// Whether private addresses are found, too: for development.
    pub allows_private: bool,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = *self;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.collect();
            // One address of several that is not public is enough to be refused.
            let is_good = guard.allows_private || found.iter().all(|at| is_public(at.ip()));
            if found.is_empty() || !is_good {
                let error = io::Error::new(
                    io::ErrorKind::PermissionDenied,
                    "the name does not lead to the public internet",
                );
                return Err(error.into());
            }
            let addresses: Addrs = Box::new(found.into_iter());
            Ok(addresses)
        })
    }
}

/// Whether we may send something to an address, as far as that can be told without looking its
/// name up. Without TLS nobody is spoken to but this machine's own neighbours, in development.
#[must_use]
pub fn is_allowed(url: &Url, guard: Guard) -> bool {
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && guard.allows_private);
    let leads_out = match url.host() {
        Some(Host::Ipv4(address)) => guard.allows_private || is_public(address.into()),
        Some(Host::Ipv6(address)) => guard.allows_private || is_public(address.into()),
        Some(Host::Domain(_)) => true,
        None => false,
    };
    is_safe && leads_out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

    use super::{Guard, is_allowed};
    use crate::authorization::outgoing::guarded_client;

    const CLOSED: Guard = Guard {
        allows_private: false,
    };
    const OPEN: Guard = Guard {
        allows_private: true,
    };

    #[test]
    fn numbers_are_looked_at_however_they_are_written() {
        for text in [
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f000001/",
            "https://0177.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://169.254.169.254/latest/meta-data",
            "http://app.example/",
            "ftp://app.example/",
        ] {
            assert!(!is_allowed(&text.parse().unwrap(), CLOSED), "{text}");
        }
        assert!(is_allowed(&"https://app.example/".parse().unwrap(), CLOSED));
        assert!(is_allowed(&"http://127.0.0.1:1/".parse().unwrap(), OPEN));
    }

    #[tokio::test]
    async fn a_name_of_this_machine_leads_nowhere() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let client = guarded_client(CLOSED).unwrap();
        let sent = client
            .post(format!("http://localhost:{port}/"))
            .send()
            .await;
        assert!(sent.unwrap_err().is_connect());
        assert!(listener.accept().is_err());
    }
}
