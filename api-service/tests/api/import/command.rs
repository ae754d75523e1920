//! `verso import` as its operator runs it.

use std::path::Path;

use super::Folder;
use crate::support::Verso;

fn import(home: &Path, folder: &Folder, flags: &[&str]) -> (Option<i32>, String, String) {
    let folder = folder.path().to_str().unwrap();
    let output = Verso::run(home, &[&["import", folder], flags].concat());
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn the_report_and_the_exit_code_tell_what_happened() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::with(&[("2020-01-01-a.md", "Text\n"), ("b.md", "+++\n")]);

    let (code, _, error) = import(home.path(), &folder, &[]);
    assert_eq!(code, Some(1));
    assert!(error.contains("verso migrate"), "{error}");

    assert!(Verso::run(home.path(), &["migrate"]).status.success());
    let (code, report, _) = import(home.path(), &folder, &["--dry-run"]);
    assert_eq!(code, Some(0));
    assert!(report.starts_with("Would import 1 of 2 posts"), "{report}");

    let (code, report, _) = import(home.path(), &folder, &["--report=json"]);
    assert_eq!(code, Some(0));
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["created"], 1);
    assert_eq!(report["skipped"][0]["reason"], "broken_front_matter");

    let (code, report, _) = import(home.path(), &folder, &[]);
    assert_eq!(code, Some(0));
    let mut lines = report.lines();
    assert!(
        lines.any(|line| line.split_whitespace().eq(["unchanged", "1"])),
        "{report}"
    );
}

#[test]
fn an_import_that_brings_nothing_fails() {
    let home = tempfile::tempdir().unwrap();
    assert!(Verso::run(home.path(), &["migrate"]).status.success());
    let folder = Folder::with(&[("b.md", "+++\n")]);
    assert_eq!(import(home.path(), &folder, &[]).0, Some(3));
    assert_eq!(
        import(home.path(), &folder, &["--default-date=soon"]).0,
        Some(2)
    );
    let gone = Verso::run(home.path(), &["import", "nowhere"]);
    assert_eq!(gone.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&gone.stderr).contains("cannot read the folder nowhere"));
}
