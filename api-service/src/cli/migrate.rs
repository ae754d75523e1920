//! `verso migrate`

use std::process::ExitCode;

use super::{Outcome, bring_up_to_date};
use crate::{
    config::Settings,
    database::{Database, MigrationState},
};

/// Applies every pending migration and brings the permissions in line with this build.
pub async fn run(settings: &Settings) -> Outcome {
    let database = Database::open(&settings.database_url, 1).await?;
    let state = database.migration_state().await?;
    bring_up_to_date(&database).await?;
    match state {
        MigrationState::Current => println!("The database schema is up to date."),
        MigrationState::Pending(count) => {
            println!(
                "Applied {count} database migration{}.",
                if count == 1 { "" } else { "s" }
            );
        }
    }
    database.close().await;
    Ok(ExitCode::SUCCESS)
}
