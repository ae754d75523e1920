//! A whole blog, if `VERSO_TEST_CORPUS` names a folder with one; and the demonstration.

use std::path::{Path, PathBuf};

use super::{notes, run};
use crate::support::{TestApp, on_both_engines};
use verso::importing::{NoteKind, Options};

on_both_engines!(
    the_demonstration_is_imported_whole,
    a_given_blog_is_imported_and_again
);

fn options(folder: PathBuf) -> Options {
    Options {
        folder,
        name: None,
        default_author: None,
        default_date: None,
        folders_as_tags: false,
    }
}

async fn the_demonstration_is_imported_whole(app: TestApp) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let report = run(&app, options(folder), false).await;
    assert!(report.created > 5, "{report}");
    assert!(report.skipped.is_empty(), "{report}");
    // Some of it lies in the future of the tests' clock.
    let scheduled = |(_, kind)| kind == NoteKind::Scheduled;
    assert!(notes(&report).into_iter().all(scheduled), "{report}");
}

async fn a_given_blog_is_imported_and_again(app: TestApp) {
    let Some(folder) = std::env::var_os("VERSO_TEST_CORPUS").map(PathBuf::from) else {
        return;
    };
    let first = run(&app, options(folder.clone()), false).await;
    assert!(first.created > 0, "{first}");
    let again = run(&app, options(folder), false).await;
    assert_eq!(
        (again.created, again.updated, again.unchanged),
        (0, 0, first.created),
        "{again}"
    );
}
