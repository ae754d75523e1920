//! `GET /api/v1/media/{id}`

use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    the_bytes_come_with_their_type_and_may_be_kept_for_ever,
    the_same_bytes_get_the_same_id,
    a_range_is_a_part_of_the_bytes,
    a_range_beyond_the_end_is_refused,
    a_known_medium_is_not_sent_again,
    an_image_that_could_run_scripts_is_sandboxed,
    what_is_not_there_is_not_found,
);

const BYTES: &[u8] = b"0123456789";

async fn the_bytes_come_with_their_type_and_may_be_kept_for_ever(app: TestApp) {
    let id = app.has_image("image/png", BYTES).await;
    let answer = app.get(&format!("/api/v1/media/{id}")).await.is(200);
    assert_eq!(answer.body, BYTES);
    assert_eq!(answer.header("content-type"), "image/png");
    assert_eq!(answer.header("content-length"), "10");
    assert_eq!(answer.header("accept-ranges"), "bytes");
    let cache_control = "public, max-age=31536000, immutable";
    assert_eq!(answer.header("cache-control"), cache_control);
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
}

async fn the_same_bytes_get_the_same_id(app: TestApp) {
    let id = app.has_image("image/png", BYTES).await;
    assert_eq!(app.has_image("image/png", BYTES).await, id);
    assert_ne!(app.has_image("image/png", b"other").await, id);
}

async fn a_range_is_a_part_of_the_bytes(app: TestApp) {
    let id = app.has_image("image/png", BYTES).await;
    let path = format!("/api/v1/media/{id}");
    for (range, part, position) in [
        ("bytes=2-4", "234", "bytes 2-4/10"),
        ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=8-99", "89", "bytes 8-9/10"),
    ] {
        let answer = app.get(&path).with("range", range).await.is(206);
        assert_eq!(answer.text(), part, "{range}");
        assert_eq!(answer.header("content-range"), position);
        assert_eq!(answer.header("content-type"), "image/png");
    }
}

async fn a_range_beyond_the_end_is_refused(app: TestApp) {
    let id = app.has_image("image/png", BYTES).await;
    let answer = app
        .get(&format!("/api/v1/media/{id}"))
        .with("range", "bytes=10-")
        .await;
    assert_eq!(answer.header("content-range"), "bytes */10");
    answer.problem(416, "range_not_satisfiable");
}

async fn a_known_medium_is_not_sent_again(app: TestApp) {
    let id = app.has_image("image/png", BYTES).await;
    let path = format!("/api/v1/media/{id}");
    let tag = app.get(&path).await.header("etag").to_owned();
    let listed = format!("\"other\", {tag}");
    for known in [tag.as_str(), &format!("W/{tag}"), &listed, "*"] {
        let answer = app.get(&path).with("if-none-match", known).await.is(304);
        assert_eq!(answer.header("etag"), tag, "{known}");
        assert!(answer.body.is_empty());
    }
    app.get(&path)
        .with("if-none-match", "\"other\"")
        .await
        .is(200);
}

async fn an_image_that_could_run_scripts_is_sandboxed(app: TestApp) {
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let id = app.has_image("image/svg+xml", svg).await;
    let answer = app.get(&format!("/api/v1/media/{id}")).await.is(200);
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("sandbox;"), "{policy}");
    assert!(policy.contains("default-src 'none'"), "{policy}");
    assert!(!policy.contains("script-src"), "{policy}");
}

async fn what_is_not_there_is_not_found(app: TestApp) {
    let unknown = uuid::Uuid::max();
    let answer = app.get(&format!("/api/v1/media/{unknown}")).await;
    answer.problem(404, "not_found");
    let answer = app.get("/api/v1/media/picture.png").await;
    assert_eq!(answer.mistakes(), ["path/id format"]);
    // The row is there, but somebody removed the file.
    let id = app.has_image("image/png", BYTES).await;
    std::fs::remove_dir_all(&app.state.settings.media_dir).unwrap();
    let answer = app.get(&format!("/api/v1/media/{id}")).await;
    answer.problem(404, "not_found");
}
