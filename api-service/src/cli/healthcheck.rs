//! `verso healthcheck`: the client of `/health/ready` that a container image needs, so
//! that the image needs no other.

use std::{net::SocketAddr, process::ExitCode, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use super::Outcome;
use crate::config::Settings;

/// A service that takes longer to answer is not ready.
const PATIENCE: Duration = Duration::from_secs(3);

/// Asks the service that listens where the settings say; exit code 1 when it is not ready.
pub async fn run(settings: &Settings) -> Outcome {
    let mut address = settings.listen;
    if address.ip().is_unspecified() {
        address.set_ip(std::net::Ipv4Addr::LOCALHOST.into());
    }
    let status = timeout(PATIENCE, status_line(address)).await??;
    println!("{status}");
    Ok(if status.contains(" 200 ") {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn status_line(address: SocketAddr) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let request =
        format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(4096).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned())
}
