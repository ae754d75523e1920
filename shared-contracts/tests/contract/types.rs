//! What the types make of answers that their document did not foresee.

use serde_json::json;
use shared_contracts::types::{FieldError, Location};

#[test]
fn a_value_added_to_an_enum_later_is_read_and_kept() {
    let sent = json!({"location": "trailer", "pointer": "/x", "code": "odd", "message": "?"});
    let read: FieldError = serde_json::from_value(sent.clone()).expect("new values are read");
    assert_eq!(read.location, Location::Custom("trailer".to_owned()));
    assert_eq!(
        serde_json::to_value(read).expect("types can be written"),
        sent
    );
}

#[test]
fn a_field_added_to_an_answer_later_is_no_trouble() {
    let sent =
        json!({"location": "body", "pointer": "/x", "code": "odd", "message": "?", "hint": 1});
    assert!(serde_json::from_value::<FieldError>(sent).is_ok());
}
