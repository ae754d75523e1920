//! `verso rotate-keys`

use std::path::Path;

use super::{complaint, output};
use crate::support::Verso;

fn refusal(folder: &Path) -> String {
    complaint(&Verso::run(folder, &["rotate-keys"]))
}

#[test]
fn keys_are_replaced_while_the_service_runs() {
    let folder = tempfile::tempdir().unwrap();
    let service = Verso::serve(folder.path(), &[]);
    let published = service.ask("GET /oauth2/jwks HTTP/1.1");
    assert!(published.contains("\"kid\""), "{published}");
    let run = Verso::run(folder.path(), &["rotate-keys", "--withdraw"]);
    let said = output(&run);
    assert!(said.contains("signs from now on"), "{run:?}");
    assert!(said.contains("withdrawn"), "{said}");
    drop(service);
    let kid = said.split('`').nth(1).unwrap();
    assert!(!published.contains(kid));
    let service = Verso::serve(folder.path(), &[]);
    let published = service.ask("GET /oauth2/jwks HTTP/1.1");
    assert_eq!(published.matches("\"kid\"").count(), 1, "{published}");
    assert!(published.contains(kid), "{published}");
}

#[test]
fn without_keys_or_their_secret_there_is_nothing_to_replace() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Verso::run(folder.path(), &["migrate"]).status.success());
    let complaint = refusal(folder.path());
    assert!(complaint.contains("no secret key file"), "{complaint}");
    // It is not made by asking.
    assert_eq!(refusal(folder.path()), complaint);
    drop(Verso::serve(folder.path(), &[]));
    let complaint = refusal(folder.path());
    assert!(complaint.contains("no signing keys yet"), "{complaint}");
}
