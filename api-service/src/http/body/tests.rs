//! What bodies may be, tried on a body made for it. `tests/api/bodies.rs` tries every real one.
#![allow(
    clippy::indexing_slicing,
    reason = "a test that panics has failed, which is what it is for"
)]

use axum::{
    body::Body as RawBody,
    extract::FromRequest,
    http::{Request, header},
};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::{Body, Id, List, Nullable, Number};
use crate::http::{
    input::{Slug, Timestamp, choice_input},
    problem::{Problem, ProblemCode},
};

choice_input! {
    /// How it is bound.
    Binding {
        /// Sewn.
        Sewn = "sewn",
        /// Glued.
        Glued = "glued",
    }
}

super::body_input! {
    /// A leaf.
    LeafInput {
        /// Its number.
        number: Number<1, 9>,
        /// Whether it is blank.
        is_blank: bool,
        /// Its name.
        name: Slug,
    }
}

super::body_input! {
    /// A book.
    BookInput {
        /// Names it.
        slug: Slug,
        /// What it is
        /// about.
        tags: List<Slug, 1, 2>,
        /// Its leaves.
        leaves: Option<List<LeafInput, 0, 3>>,
        /// When it was printed; null when it was not.
        printed_at: Option<Nullable<Timestamp>>,
        /// How it is bound.
        binding: Option<Nullable<Binding>>,
        /// Its shelf.
        shelf: Option<Id>,
    }
}

async fn send(content_type: &str, body: &str) -> Result<BookInput, Problem> {
    let request = Request::post("/").header(header::CONTENT_TYPE, content_type);
    let request = request.body(RawBody::from(body.to_owned())).unwrap();
    Body::from_request(request, &())
        .await
        .map(|Body(book)| book)
}

async fn read(body: Value) -> Result<BookInput, Problem> {
    send("application/json", &body.to_string()).await
}

async fn mistakes(body: Value) -> Vec<String> {
    let problem = read(body).await.unwrap_err();
    assert_eq!(problem.code(), ProblemCode::ValidationFailed);
    let lines = problem.errors().iter();
    lines
        .map(|error| format!("{} {}", error.pointer, error.code))
        .collect()
}

#[tokio::test]
async fn a_body_is_read_into_its_fields() {
    let book = read(json!({
        "slug": "leaf", "tags": ["paper"], "shelf": "01900000-0000-7000-8000-000000000000",
        "leaves": [{"number": 9, "is_blank": true, "name": "recto"}],
    }));
    let book = book.await.unwrap();
    assert_eq!(book.slug.as_str(), "leaf");
    assert_eq!(book.tags.0.len(), 1);
    let leaf = &book.leaves.as_ref().unwrap().0[0];
    assert_eq!(
        (leaf.number.0, leaf.is_blank, leaf.name.as_str()),
        (9, true, "recto")
    );
    assert!(book.shelf.is_some());
}

#[tokio::test]
async fn left_out_is_not_null() {
    let left_out = read(json!({"slug": "a", "tags": ["b"]})).await.unwrap();
    assert!(left_out.printed_at.is_none() && left_out.binding.is_none());
    let null = json!({"slug": "a", "tags": ["b"], "printed_at": null, "binding": null});
    let null = read(null).await.unwrap();
    assert_eq!(null.printed_at, Some(Nullable(None)));
    let given = json!({"slug": "a", "tags": ["b"], "binding": "sewn"});
    let given = read(given).await.unwrap();
    assert_eq!(given.binding, Some(Nullable(Some(Binding::Sewn))));
    let not_nullable = json!({"slug": null, "tags": ["b"], "shelf": null, "leaves": null});
    assert_eq!(
        mistakes(not_nullable).await,
        [
            "/slug wrong_type",
            "/leaves wrong_type",
            "/shelf wrong_type"
        ]
    );
}

#[tokio::test]
async fn every_mistake_is_named_at_once() {
    let body = json!({
        "nope": 1, "a/b~c": 2, "slug": "Leaf", "printed_at": "today", "binding": "stapled", "shelf": "{}",
        "leaves": [{"number": 0, "is_blank": "no", "name": 5, "Name": 1}, {}, 7],
    });
    assert_eq!(
        mistakes(body).await,
        [
            "/slug pattern",
            "/tags required",
            "/leaves/0/number too_small",
            "/leaves/0/is_blank wrong_type",
            "/leaves/0/name wrong_type",
            "/leaves/0/Name unknown_field",
            "/leaves/1/number required",
            "/leaves/1/is_blank required",
            "/leaves/1/name required",
            "/leaves/2 wrong_type",
            "/printed_at format",
            "/binding enum",
            "/shelf format",
            "/a~1b~0c unknown_field",
            "/nope unknown_field",
        ]
    );
}

#[tokio::test]
async fn numbers_and_lists_keep_to_their_bounds() {
    for (number, code) in [
        (json!(10), "too_large"),
        (json!(-1), "too_small"),
        (json!(u64::MAX), "too_large"),
        (json!(1.5), "not_an_integer"),
        (json!("1"), "wrong_type"),
    ] {
        let leaf = json!({"number": number, "is_blank": true, "name": "a"});
        let body = json!({"slug": "a", "tags": ["b"], "leaves": [leaf]});
        assert_eq!(mistakes(body).await, [format!("/leaves/0/number {code}")]);
    }
    for (tags, code) in [(json!([]), "too_few"), (json!(["a", "b", "c"]), "too_many")] {
        let body = json!({"slug": "a", "tags": tags});
        assert_eq!(mistakes(body).await, [format!("/tags {code}")]);
    }
}

#[tokio::test]
async fn what_is_no_object_is_refused_whole() {
    for body in [json!(null), json!([]), json!("leaf"), json!(1)] {
        assert_eq!(mistakes(body).await, [" wrong_type"]);
    }
}

#[tokio::test]
async fn a_flood_of_mistakes_is_answered_with_a_hundred() {
    let members = (0..5000).map(|number| (format!("m{number}"), json!(0)));
    let body: Value = members.collect::<serde_json::Map<_, _>>().into();
    assert_eq!(mistakes(body).await.len(), 100);
}

#[tokio::test]
async fn broken_json_is_located() {
    for (body, place) in [
        ("", "line 1 column 0"),
        ("{", "line 1 column 1"),
        ("{\n  \"slug\": \"leaf\",\n  oops\n}", "line 3 column 3"),
        (
            "{\"slug\": \"a\", \"slug\": \"b\"}",
            "given twice at line 1",
        ),
        ("{} {}", "line 1 column 4"),
        ("{\"slug\": \"\\ud800\"}", "line 1"),
        ("{\"number\": 1e999}", "line 1"),
        (&"[".repeat(10_000), "recursion limit"),
    ] {
        let problem = send("application/json", body).await.unwrap_err();
        assert_eq!(problem.code(), ProblemCode::MalformedRequest);
        let detail = problem.detail().unwrap();
        assert!(detail.contains(place), "{body:.50}: {detail}");
    }
}

#[tokio::test]
async fn only_json_in_utf_8_is_read() {
    let body = json!({"slug": "a", "tags": ["b"]}).to_string();
    for given in [
        "application/json",
        "Application/JSON; charset=UTF-8",
        "application/json;charset=\"utf-8\"",
    ] {
        assert!(send(given, &body).await.is_ok(), "{given}");
    }
    for given in [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "text/json",
        "application/json; charset=utf-16",
    ] {
        let problem = send(given, &body).await.unwrap_err();
        assert_eq!(problem.code(), ProblemCode::UnsupportedMediaType, "{given}");
    }
}

#[test]
fn the_document_says_the_rules() {
    let schema = serde_json::to_value(BookInput::schema()).unwrap();
    assert_eq!(schema["required"], json!(["slug", "tags"]));
    assert_eq!(schema["additionalProperties"], false);
    let members = &schema["properties"];
    assert_eq!(members["slug"]["maxLength"], 100);
    assert_eq!(members["slug"]["description"], "Names it.");
    assert_eq!(members["tags"]["description"], "What it is about.");
    assert_eq!(members["tags"]["minItems"], 1);
    assert_eq!(members["tags"]["maxItems"], 2);
    assert_eq!(members["printed_at"]["type"], json!(["string", "null"]));
    assert_eq!(members["binding"]["oneOf"][0]["type"], "null");
    let leaf = &members["leaves"]["items"]["$ref"];
    assert_eq!(leaf, "#/components/schemas/LeafInput");
    let mut gathered = Vec::new();
    BookInput::schemas(&mut gathered);
    let names: Vec<_> = gathered.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["LeafInput"]);
    let leaf = serde_json::to_value(LeafInput::schema()).unwrap();
    assert_eq!(leaf["properties"]["number"]["minimum"], 1);
    assert_eq!(leaf["properties"]["number"]["maximum"], 9);
}
