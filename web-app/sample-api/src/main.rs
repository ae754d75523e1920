//! Runs the stand-in by itself, for the browser tests: `sample-api ADDRESS:PORT`.

use std::io;
use std::net::SocketAddr;

use sample_api::SampleApi;

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "127.0.0.1:8000".into());
    let address: SocketAddr = address.parse().map_err(io::Error::other)?;
    SampleApi::start(address).await?.run().await;
    Ok(())
}
