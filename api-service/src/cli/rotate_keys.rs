//! `verso rotate-keys`: new signing keys before their time.

use std::process::ExitCode;

use clap::Args;

use super::{Outcome, open_current_database};
use crate::{
    authorization::keys::{OldKeys, replace},
    clock::{Clock, SystemClock},
    config::Settings,
    random::SystemRandom,
    secrets::Secrets,
};

/// What `verso rotate-keys` can be told.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    settings: Settings,
    /// Remove the keys that signed until now: every access and id token that they signed ends.
    #[arg(long)]
    withdraw: bool,
}

/// Makes new keys, which sign at once.
pub async fn run(arguments: Arguments) -> Outcome {
    let settings = &arguments.settings;
    let path = &settings.secret_key_file;
    if !path.exists() {
        // A new one would open nothing that there is.
        let path = path.display();
        return Err(format!("there is no secret key file {path}; see --secret-key-file").into());
    }
    let database = open_current_database(settings).await?;
    let secrets = Secrets::from_file(path, &SystemRandom)?;
    let old = if arguments.withdraw {
        OldKeys::Withdrawn
    } else {
        OldKeys::Stay
    };
    let moment = (SystemClock.now(), &SystemRandom as _);
    let made = replace(&database, &secrets, old, moment).await;
    database.close().await;
    for kid in made? {
        println!("The key `{kid}` signs from now on.");
    }
    if arguments.withdraw {
        println!("The keys before are withdrawn. Services that run notice it within a minute.");
    }
    Ok(ExitCode::SUCCESS)
}
