//! The command line: one file per subcommand.

mod createsuperuser;
mod doctor;
mod healthcheck;
mod import;
mod migrate;
mod openapi;
mod rotate_keys;
mod serve;
mod telemetry;

use std::{error::Error, ffi::OsString, path::PathBuf, process::ExitCode};

use clap::{Command, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{
    clock::{Clock, SystemClock},
    config::{Settings, apply_file},
    database::{Database, MigrationState},
    permissions,
    random::SystemRandom,
};

/// verso: the JSON API of Rectoverso.
#[derive(Parser)]
#[command(name = "verso", version, arg_required_else_help = true)]
struct Cli {
    /// A TOML file with settings, named as the flags are, with underscores.
    #[arg(long, global = true, env = "VERSO_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Subcommands,
}

#[derive(Subcommand)]
enum Subcommands {
    /// Serve the API.
    Serve(Box<serve::Arguments>),
    /// Bring the database schema up to date.
    Migrate(Box<Settings>),
    /// Bring a folder of Markdown posts into the publication.
    Import(Box<import::Arguments>),
    /// Make an account that may do everything.
    Createsuperuser(Box<createsuperuser::Arguments>),
    /// Replace the keys that tokens are signed with, before their time.
    RotateKeys(Box<rotate_keys::Arguments>),
    /// Write the OpenAPI document to standard output.
    Openapi,
    /// Check the configuration, the database and the media folder, and say what to mend.
    Doctor(Box<Settings>),
    /// Ask a running service whether it is ready; for container health checks.
    Healthcheck(Box<Settings>),
}

/// What a subcommand ends with.
type Outcome = Result<ExitCode, Box<dyn Error>>;

/// Runs the command line of the process.
#[must_use]
pub fn main() -> ExitCode {
    match run(std::env::args_os().collect()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("verso: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<OsString>) -> Outcome {
    let matches = command(&arguments)?.get_matches_from(arguments);
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match cli.command {
            Subcommands::Serve(arguments) => serve::run(*arguments).await,
            Subcommands::Migrate(settings) => migrate::run(&settings).await,
            Subcommands::Import(arguments) => import::run(*arguments).await,
            Subcommands::Createsuperuser(arguments) => createsuperuser::run(*arguments).await,
            Subcommands::RotateKeys(arguments) => rotate_keys::run(*arguments).await,
            Subcommands::Openapi => openapi::run(),
            Subcommands::Doctor(settings) => doctor::run(&settings).await,
            Subcommands::Healthcheck(settings) => healthcheck::run(&settings).await,
        }
    })
}

/// The command with the settings of the configuration file as defaults, if one is named.
fn command(arguments: &[OsString]) -> Result<Command, Box<dyn Error>> {
    let command = Cli::command();
    let named = command
        .clone()
        .ignore_errors(true)
        .try_get_matches_from(arguments)
        .ok();
    let file = named.and_then(|matches| matches.get_one::<PathBuf>("config").cloned());
    Ok(match file {
        Some(path) => apply_file(command, &path)?,
        None => command,
    })
}

/// Applies pending migrations, then brings the permissions in line with this build, which may
/// have others although the schema is the same.
async fn bring_up_to_date(database: &Database) -> Result<(), Box<dyn Error>> {
    database.migrate().await?;
    permissions::synchronise(database, SystemClock.now(), &SystemRandom).await?;
    Ok(())
}

/// Opens the configured database, whose schema must be up to date.
async fn open_current_database(settings: &Settings) -> Result<Database, Box<dyn Error>> {
    let database = Database::open(&settings.database_url, settings.database_connections).await?;
    match database.migration_state().await? {
        MigrationState::Current if permissions::missing(&database).await? > 0 => {
            Err("the permissions are not up to date: run `verso migrate` first".into())
        }
        MigrationState::Current => Ok(database),
        MigrationState::Pending(count) => Err(format!(
            "{count} database migrations are pending: run `verso migrate` first"
        )
        .into()),
    }
}
