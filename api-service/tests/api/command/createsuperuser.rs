//! `verso createsuperuser`

use std::{
    io::Write,
    path::Path,
    process::{Output, Stdio},
};

use super::{complaint, output};
use crate::support::Verso;

const PASSWORD: &str = "a leaf has two sides";

fn create(folder: &Path, flags: &[&str], password: &str) -> Output {
    let mut arguments = vec![
        "createsuperuser",
        "--password-memory=1",
        "--password-passes=1",
    ];
    arguments.extend(flags);
    let mut command = Verso::command(folder, &arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may end before it reads.
    let _ = child.stdin.take().unwrap().write_all(password.as_bytes());
    child.wait_with_output().unwrap()
}

fn migrated() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert!(Verso::run(folder.path(), &["migrate"]).status.success());
    folder
}

const ADA: [&str; 3] = [
    "--username=ada",
    "--email=Ada@Example.com",
    "--password-stdin",
];

#[test]
fn a_superuser_is_made_once() {
    let folder = migrated();
    let made = create(folder.path(), &ADA, &format!("{PASSWORD}\n"));
    assert_eq!(output(&made), "The superuser `ada` is made.\n", "{made:?}");
    let again = complaint(&create(folder.path(), &ADA, PASSWORD));
    assert!(
        again.contains("the address `ada@example.com` already"),
        "{again}"
    );
    let flags = [
        "--username=ada",
        "--email=other@example.com",
        "--password-stdin",
    ];
    let again = complaint(&create(folder.path(), &flags, PASSWORD));
    assert!(again.contains("the name `ada` already"), "{again}");
}

#[test]
fn an_imported_author_gets_the_account() {
    let folder = migrated();
    std::fs::create_dir(folder.path().join("posts")).unwrap();
    let post = "---\nauthor: Ada\n---\n# A leaf\n\nIt has two sides.\n";
    std::fs::write(folder.path().join("posts/leaf.md"), post).unwrap();
    assert!(
        Verso::run(folder.path(), &["import", "posts"])
            .status
            .success()
    );
    let made = output(&create(folder.path(), &ADA, PASSWORD));
    assert_eq!(
        made,
        "The author `ada` has an account now, and may do everything.\n"
    );
}

#[test]
fn what_is_wrong_is_named() {
    let folder = migrated();
    for (flags, password, said) in [
        (&["--username=Ada!", ADA[1], ADA[2]], PASSWORD, "--username"),
        (&[ADA[0], "--email=ada", ADA[2]], PASSWORD, "--email"),
        (&ADA, "", "nothing on standard input"),
        (&ADA, "too short", "at least 15 characters"),
        (&ADA, "ada@example.com-ada", "made of your name"),
    ] {
        let complaint = complaint(&create(folder.path(), flags, password));
        assert!(complaint.contains(said), "{complaint}");
        assert!(!complaint.contains("panicked"), "{complaint}");
    }
}

#[test]
fn nobody_is_asked_where_nobody_is() {
    let folder = migrated();
    for (flags, said) in [
        (&[ADA[0], ADA[2]], "--email is needed"),
        (&[ADA[1], ADA[2]], "--username is needed"),
        (&[ADA[0], ADA[1]], "--password-stdin"),
    ] {
        let complaint = complaint(&create(folder.path(), flags, PASSWORD));
        assert!(complaint.contains(said), "{complaint}");
    }
}

#[test]
fn it_needs_the_schema() {
    let folder = tempfile::tempdir().unwrap();
    let complaint = complaint(&create(folder.path(), &ADA, PASSWORD));
    assert!(
        complaint.contains("run `verso migrate` first"),
        "{complaint}"
    );
}
