//! `recto healthcheck`: the client of `/health/ready` that a container image
//! without a shell needs.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::config::Config;
use crate::transport::client_for;

/// Asks the site that runs with these settings on this machine.
///
/// # Errors
/// When it does not answer, or is not ready.
pub async fn run(config: &Config) -> Result<(), reqwest::Error> {
    let address = format!("http://{}/health/ready", reachable(config.listen));
    let client = client_for("http")
        .timeout(config.request_timeout())
        .build()?;
    client.get(address).send().await?.error_for_status()?;
    Ok(())
}

/// Listening everywhere includes listening here.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(IpAddr::V4(Ipv4Addr::LOCALHOST));
    }
    address
}
