//! Logs.

use std::{error::Error, io::IsTerminal};

use tracing_subscriber::EnvFilter;

use crate::config::{LogFormat, Settings};

/// Starts logging as configured, to standard output.
///
/// # Errors
/// When the directives in `--log` cannot be read.
pub fn start(settings: &Settings) -> Result<(), Box<dyn Error>> {
    let filter = EnvFilter::try_new(&settings.log)
        .map_err(|error| format!("--log (VERSO_LOG) is not valid: {error}"))?;
    let colours = std::io::stdout().is_terminal();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_ansi(colours);
    match settings.log_format {
        LogFormat::Json => subscriber
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .init(),
        LogFormat::Pretty => subscriber.compact().init(),
    }
    Ok(())
}
