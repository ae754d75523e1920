//! The HTTP server: what every request passes through, whatever page it asks for.

pub mod assets;
pub(crate) mod clock;
mod connections;
mod cookies;
mod csp;
mod error;
mod failure_pages;
mod headers;
mod health;
mod jwks;
mod keys;
mod load;
pub mod logging;
pub(crate) mod random;
mod reader;
pub(crate) mod request_context;
mod routes;
pub mod shutdown;
mod site;

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

pub(crate) use self::cookies::{Cookies, Kept};
pub(crate) use self::csp::{ContentSecurityPolicy, FormTargets};
pub use self::error::StartError;
pub(crate) use self::headers::OPENER_POLICY;
pub(crate) use self::keys::SiteKeys;
pub(crate) use self::reader::Reader;
pub(crate) use self::site::Site;
use crate::config::Config;

/// A server that listens and is ready to run.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    site: Site,
    router: Router,
}

impl Server {
    /// Loads what the site needs and takes its port.
    ///
    /// # Errors
    /// When the assets cannot be read or the port cannot be had.
    pub async fn bind(config: Config) -> Result<Self, StartError> {
        let listen = config.listen;
        let site = Site::new(config)?;
        let taken = |source| StartError::Listen {
            address: listen,
            source,
        };
        let listener = TcpListener::bind(listen).await.map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        let router = routes::router(&site);
        Ok(Self {
            listener,
            address,
            site,
            router,
        })
    }

    /// Where it listens; tells the port when the settings left it open.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until `stop` resolves, then lets open ones finish for
    /// as long as `drain`.
    pub async fn run_until(self, stop: impl Future<Output = ()>, drain: Duration) {
        let site = self.site;
        let stop = async {
            stop.await;
            site.stop_being_ready();
        };
        connections::serve(self.listener, self.router, stop, drain).await;
    }
}
