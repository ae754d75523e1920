//! `verso openapi`

use serde_json::Value;
use verso::docs;

use crate::support::Verso;

#[test]
fn the_command_writes_the_document_of_this_build() {
    let folder = tempfile::tempdir().unwrap();
    let run = Verso::run(folder.path(), &["openapi"]);
    assert!(run.status.success(), "{run:?}");
    let written: Value = serde_json::from_slice(&run.stdout).unwrap();
    assert_eq!(written, docs::openapi().unwrap());
    // It needs nothing and leaves nothing behind.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
