//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::config::{Config, apply_file};

/// recto: the site of a Rectoverso publication.
///
/// It shows what the API publishes, and keeps nothing itself.
#[derive(Debug, Parser)]
#[command(
    name = "recto",
    version,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// A TOML file with settings, named as the flags are, with underscores
    #[arg(long, env = "RECTO_CONFIG", value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the site
    Serve(Box<Config>),
    /// Ask a running site whether it is ready; for container health checks
    Healthcheck(Box<Config>),
}

impl Cli {
    /// Reads the command line of this process; a wrong setting ends it with a
    /// message that names the setting.
    pub fn load() -> Self {
        Self::load_from(std::env::args_os()).unwrap_or_else(|error| error.exit())
    }

    /// Reads these arguments, the environment, and the file that they name.
    ///
    /// # Errors
    /// When a setting is unknown, missing or out of range.
    pub fn load_from<I>(arguments: I) -> Result<Self, clap::Error>
    where
        I: IntoIterator<Item: Into<OsString>>,
    {
        let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
        let without_file = Self::try_parse_from(&arguments)?;
        let Some(path) = &without_file.config else {
            return Ok(without_file);
        };
        let mut command = Self::command();
        for name in ["serve", "healthcheck"] {
            let with_file = command
                .find_subcommand(name)
                .cloned()
                .map(|subcommand| apply_file(subcommand, path))
                .transpose()
                .map_err(|error| Self::command().error(ErrorKind::InvalidValue, error))?;
            if let Some(with_file) = with_file {
                command = command.mut_subcommand(name, |_| with_file);
            }
        }
        Self::from_arg_matches(&command.try_get_matches_from(&arguments)?)
    }
}
