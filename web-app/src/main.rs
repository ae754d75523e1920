//! The program `recto`.

use std::process::ExitCode;

use recto::config::Config;
use recto::server::{self, Server};

#[tokio::main]
async fn main() -> ExitCode {
    let config = Config::load();
    if let Err(error) = server::logging::start(&config) {
        return fail(&error);
    }
    let drain = config.drain();
    match Server::bind(config).await {
        Ok(server) => {
            tracing::info!(address = %server.address(), "listening");
            server.run_until(server::shutdown::requested(), drain).await;
            ExitCode::SUCCESS
        }
        Err(error) => fail(&error),
    }
}

#[expect(
    clippy::print_stderr,
    reason = "the log may not work yet, and the reader is a person at a terminal"
)]
fn fail(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("recto: {error}");
    ExitCode::FAILURE
}
