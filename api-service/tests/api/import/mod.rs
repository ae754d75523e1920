//! `verso import`: folders of Markdown posts, as blogs have them and as nobody should.

mod bad_input;
mod command;
mod conventions;
mod corpus;
mod images;
mod links;
mod repeated;

use std::{fs, path::Path};

use tempfile::TempDir;
use verso::importing::{self, NoteKind, Options, Report, SkipReason, Target};

use crate::support::TestApp;

/// The smallest PNG image that tells its size: 640 × 480.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x06\0\0\0";

/// A folder of posts; it is gone when this is.
struct Folder(TempDir);

impl Folder {
    /// With these files, by their paths.
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, content) in files {
            folder.write(path, content);
        }
        folder
    }

    /// Writes a file, and the folders above it.
    fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let file = self.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn options(&self) -> Options {
        Options {
            folder: self.path().to_owned(),
            name: Some("blog".to_owned()),
            default_author: None,
            default_date: None,
            folders_as_tags: false,
        }
    }

    /// Imports it.
    async fn import(&self, app: &TestApp) -> Report {
        run(app, self.options(), false).await
    }
}

async fn run(app: &TestApp, options: Options, dry_run: bool) -> Report {
    let target = Target {
        database: &app.state.database,
        media_files: &app.state.media_files,
        clock: &*app.state.clock,
        random: &*app.state.random,
        dry_run,
    };
    importing::run(options, &target, &|_, _| {}).await.unwrap()
}

/// The files left out, with the reasons.
fn skipped(report: &Report) -> Vec<(&str, SkipReason)> {
    let all = report.skipped.iter();
    all.map(|skipped| (skipped.file.as_str(), skipped.reason))
        .collect()
}

/// What was done differently.
fn notes(report: &Report) -> Vec<(&str, NoteKind)> {
    let all = report.notes.iter();
    all.map(|note| (note.file.as_str(), note.kind)).collect()
}

/// An article's members, as text, joined by ` | `.
async fn article(app: &TestApp, slug: &str, members: &[&str]) -> String {
    let article = app.get(&format!("/api/v1/articles/{slug}")).await.json();
    let text = |member: &&str| match article.pointer(&format!("/{member}")) {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => "-".to_owned(),
    };
    members.iter().map(text).collect::<Vec<_>>().join(" | ")
}

async fn body(app: &TestApp, slug: &str) -> String {
    article(app, slug, &["body_html"]).await
}
