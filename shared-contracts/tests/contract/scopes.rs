//! The generated scopes are those of the document.

use crate::sample;
use shared_contracts::scopes;

#[test]
fn every_scope_has_the_words_of_the_document() {
    let document = sample::document();
    let flow = &document["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"];
    let said = flow["scopes"].as_object().expect("the document's scopes");
    assert_eq!(said.len(), scopes::ALL.len());
    for (name, words) in said {
        assert_eq!(scopes::words(name), words.as_str(), "{name}");
    }
    assert_eq!(scopes::words("no.such"), None);
}
