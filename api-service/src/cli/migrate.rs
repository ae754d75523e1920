//! `verso migrate`

use std::process::ExitCode;

use super::Outcome;
use crate::{
    config::Settings,
    database::{Database, MigrationState},
};

/// Applies every pending migration.
pub async fn run(settings: &Settings) -> Outcome {
    let database = Database::open(&settings.database_url, 1).await?;
    match database.migration_state().await? {
        MigrationState::Current => println!("The database schema is up to date."),
        MigrationState::Pending(count) => {
            database.migrate().await?;
            println!(
                "Applied {count} database migration{}.",
                if count == 1 { "" } else { "s" }
            );
        }
    }
    database.close().await;
    Ok(ExitCode::SUCCESS)
}
