//! The program `recto`.

use std::error::Error;
use std::process::ExitCode;

use recto::cli::{Cli, Command};
use recto::config::Config;
use recto::healthcheck;
use recto::server::{Server, logging, shutdown};

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Cli::load().command {
        Command::Serve(config) => serve(*config).await,
        Command::Healthcheck(config) => healthcheck::run(&config).await.map_err(Into::into),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(error.as_ref()),
    }
}

async fn serve(config: Config) -> Result<(), Box<dyn Error>> {
    logging::start(&config)?;
    let drain = config.drain();
    let server = Server::bind(config).await?;
    tracing::info!(address = %server.address(), "listening");
    server.run_until(shutdown::requested(), drain).await;
    Ok(())
}

#[expect(
    clippy::print_stderr,
    reason = "the log may not work yet, and the reader is a person at a terminal"
)]
fn fail(error: &dyn Error) -> ExitCode {
    eprintln!("recto: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        eprintln!("  because: {error}");
        cause = error.source();
    }
    ExitCode::FAILURE
}
