//! The log.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use super::StartError;
use crate::config::{Config, LogFormat};

/// Starts logging to standard output.
///
/// # Errors
/// When the filter is not understood.
pub fn start(config: &Config) -> Result<(), StartError> {
    let filter = EnvFilter::try_new(&config.log).map_err(|error| StartError::LogFilter {
        filter: config.log.clone(),
        reason: error.to_string(),
    })?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stdout().is_terminal());
    match config.log_format {
        LogFormat::Pretty => log.init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
    Ok(())
}
