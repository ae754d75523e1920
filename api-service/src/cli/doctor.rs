//! `verso doctor`

use std::{path::Path, process::ExitCode};

use super::Outcome;
use crate::{
    config::{MailSettings, Settings},
    database::{Database, MigrationState},
    identity::{mail::Smtp, passkeys::relying_party},
    permissions,
};

/// One thing that was looked at: what it is, and what to do when it is not in order.
type Finding = (&'static str, Result<String, String>);

/// Looks at everything the service needs and says what to mend; exit code 1 when something
/// is not in order.
pub async fn run(settings: &Settings) -> Outcome {
    let mut findings = vec![
        ("addresses", addresses(settings)),
        ("passkeys", Ok(passkeys(settings))),
    ];
    match Database::open(&settings.database_url, 1).await {
        Ok(database) => {
            findings.push(("database", Ok(format!("{:?} answers", database.engine()))));
            findings.push(("schema", schema(&database).await));
            database.close().await;
        }
        Err(error) => findings.push(("database", Err(error.to_string()))),
    }
    findings.push(("media folder", writable(&settings.media_dir, "--media-dir")));
    findings.push(("mail", mail(&settings.mail).await));
    report(&findings);
    let in_order = findings.iter().all(|(_, finding)| finding.is_ok());
    Ok(if in_order {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn report(findings: &[Finding]) {
    for (subject, finding) in findings {
        match finding {
            Ok(text) => println!("  ok    {subject}: {text}"),
            Err(text) => println!("  MEND  {subject}: {text}"),
        }
    }
}

fn addresses(settings: &Settings) -> Result<String, String> {
    settings.check()?;
    if settings.public_url == settings.site_url {
        return Err(
            "--public-url and --site-url are the same; the API and the site need an address each"
                .to_owned(),
        );
    }
    Ok(format!(
        "API at {}, site at {}",
        settings.public_url, settings.site_url
    ))
}

/// A site without them is in order, too.
fn passkeys(settings: &Settings) -> String {
    match relying_party(settings) {
        Ok(_) => "belong to the host of the site".to_owned(),
        Err(off) => format!("off. {}", off.reason()),
    }
}

async fn schema(database: &Database) -> Result<String, String> {
    match database.migration_state().await {
        Ok(MigrationState::Current) => match permissions::missing(database).await {
            Ok(0) => Ok("up to date".to_owned()),
            Ok(count) => Err(format!(
                "{count} permissions are missing: run `verso migrate`"
            )),
            Err(error) => Err(error.to_string()),
        },
        Ok(MigrationState::Pending(count)) => Err(format!(
            "{count} migrations are pending: run `verso migrate`"
        )),
        Err(error) => Err(error.to_string()),
    }
}

async fn mail(settings: &MailSettings) -> Result<String, String> {
    let Some(address) = settings.smtp_url.address() else {
        let folder = writable(&settings.dir, "--mail-dir")?;
        return Ok(format!("goes into a folder, to nobody: {folder}"));
    };
    let smtp = Smtp::new(address).map_err(|error| error.to_string())?;
    smtp.check().await.map_err(|error| {
        format!("the SMTP server does not let us in ({error}): correct --smtp-url")
    })?;
    Ok("the SMTP server lets us in".to_owned())
}

fn writable(folder: &Path, flag: &str) -> Result<String, String> {
    let attempt = || {
        std::fs::create_dir_all(folder)?;
        let probe = folder.join(format!(".probe-{}", std::process::id()));
        std::fs::write(&probe, b"")?;
        std::fs::remove_file(probe)
    };
    match attempt() {
        Ok(()) => Ok(format!("{} can be written", folder.display())),
        Err(error) => Err(format!(
            "{} cannot be written ({error}): correct its rights, or choose another with {flag}",
            folder.display()
        )),
    }
}
