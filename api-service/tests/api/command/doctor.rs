//! `verso doctor`

use super::output;
use crate::support::Verso;

#[test]
fn a_service_in_order_passes() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Verso::run(folder.path(), &["migrate"]).status.success());
    let run = Verso::run(folder.path(), &["doctor"]);
    assert!(run.status.success(), "{run:?}");
    assert_eq!(
        output(&run)
            .lines()
            .filter(|line| line.contains("ok "))
            .count(),
        6
    );
}

#[test]
fn why_there_are_no_passkeys_is_said_and_nothing_to_mend() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Verso::run(folder.path(), &["migrate"]).status.success());
    let run = Verso::run(
        folder.path(),
        &["doctor", "--site-url=http://127.0.0.1:3000"],
    );
    assert!(run.status.success(), "{run:?}");
    assert!(output(&run).contains("passkeys: off. Passkeys belong to a name"));
}

#[test]
fn everything_to_mend_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    let addresses = ["--public-url=http://same", "--site-url=http://same"];
    let run = Verso::run(
        folder.path(),
        &[
            "doctor",
            "--media-dir=file/media",
            "--mail-dir=file/mail",
            addresses[0],
            addresses[1],
        ],
    );
    assert!(!run.status.success());
    let said = output(&run);
    for finding in [
        "MEND  addresses",
        "MEND  schema",
        "MEND  media folder",
        "--media-dir",
        "MEND  mail",
        "--mail-dir",
    ] {
        assert!(said.contains(finding), "{said}");
    }
}
