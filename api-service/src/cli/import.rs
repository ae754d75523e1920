//! `verso import`

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Outcome, open_current_database};
use crate::{
    clock::SystemClock,
    config::Settings,
    importing::{self, Options, Report, Target},
    publishing::media::MediaFiles,
    random::SystemRandom,
};

/// What `verso import` can be told.
#[derive(Args)]
pub struct Arguments {
    /// The folder of Markdown posts.
    path: PathBuf,
    /// Read and render everything and report, but change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Sets the folder's posts apart from those of other folders; by default the last two parts of its path.
    /// Give the same name again to update them from another place.
    #[arg(long)]
    name: Option<String>,
    /// Author of posts that name none.
    #[arg(long)]
    default_author: Option<String>,
    /// The date of posts that have none; without it they become drafts.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    default_date: Option<DateTime<Utc>>,
    /// Give each post the name of the top-level folder it lies in as a tag.
    #[arg(long)]
    folders_as_tags: bool,
    /// How the report is written.
    #[arg(long, default_value = "text")]
    report: ReportFormat,
    #[command(flatten)]
    settings: Settings,
}

/// How the report is written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// For people; long lists are cut.
    Text,
    /// For programs; whole.
    Json,
}

/// The exit code when there were posts and every one was skipped. (2 is for wrong arguments.)
const ALL_SKIPPED: u8 = 3;

/// Imports the folder. Exit code 0 when anything is in the publication because of it, 3 when
/// every post was skipped, 1 when the import could not begin.
pub async fn run(arguments: Arguments) -> Outcome {
    let settings = &arguments.settings;
    let database = open_current_database(settings).await?;
    let media_files = MediaFiles::new(&settings.media_dir);
    let target = Target {
        database: &database,
        media_files: &media_files,
        clock: &SystemClock,
        random: &SystemRandom,
        dry_run: arguments.dry_run,
    };
    let options = Options {
        folder: arguments.path.clone(),
        name: arguments.name,
        default_author: arguments.default_author,
        default_date: arguments.default_date,
        folders_as_tags: arguments.folders_as_tags,
    };
    // Drawn on a terminal only.
    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template(
        "  {wide_bar} {pos}/{len} posts, {eta} left",
    )?);
    let report = importing::run(options, &target, &|done, of| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    })
    .await?;
    bar.finish_and_clear();
    database.close().await;
    match arguments.report {
        ReportFormat::Json => print(&serde_json::to_string_pretty(&report)?)?,
        ReportFormat::Text => print(&in_words(&report, &arguments.path, arguments.dry_run))?,
    }
    Ok(if report.succeeded() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(ALL_SKIPPED)
    })
}

fn in_words(report: &Report, path: &Path, dry_run: bool) -> String {
    let done = if dry_run { "Would import" } else { "Imported" };
    let found = report.present() + report.skipped.len();
    let undone = if dry_run {
        "\nThis was a dry run: nothing was changed."
    } else {
        ""
    };
    format!(
        "{done} {} of {found} posts from {}\n{report}{undone}",
        report.present(),
        path.display()
    )
}

/// Prints the report. Who stops reading it half way, as `head` does, has seen enough.
fn print(report: &str) -> io::Result<()> {
    match writeln!(io::stdout(), "{}", report.trim_end()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

fn parse_day(text: &str) -> Result<DateTime<Utc>, String> {
    let day: NaiveDate = text
        .parse()
        .map_err(|_| "must be a day such as 2026-11-01".to_owned())?;
    Ok(day.and_time(NaiveTime::MIN).and_utc())
}
