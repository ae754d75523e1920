//! The bundled assets.

use recto::server::{Server, StartError};

use crate::support::{Pair, config};

#[tokio::test]
async fn an_asset_is_kept_for_ever_in_the_smallest_form_that_is_understood() {
    let pair = Pair::start().await;
    for (accepted, encoding, body) in [
        ("br, gzip", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("", "", "plain"),
    ] {
        let reply = pair
            .get_with(
                "/assets/site.0123abcd.css",
                &[("accept-encoding", accepted)],
            )
            .await;
        assert_eq!(reply.header("content-encoding"), encoding);
        assert_eq!(reply.body, body);
        assert_eq!(reply.header("content-type"), "text/css; charset=utf-8");
        assert_eq!(
            reply.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        assert_eq!(reply.header("vary"), "accept-encoding");
    }
}

#[tokio::test]
async fn what_is_not_in_the_manifest_is_not_served() {
    let pair = Pair::start().await;
    for path in [
        "/assets/site.css",
        "/assets/manifest.json",
        "/assets/..%2fmanifest.json",
        "/assets/%FF",
    ] {
        let status = pair.get(path).await.status;
        assert!(status == 404 || status == 400, "{path}: {status}");
    }
}

#[tokio::test]
async fn a_folder_without_a_bundle_is_named_at_the_start() {
    let empty = tempfile::tempdir().unwrap();
    let settings = config(&[
        format!("--assets={}", empty.path().display()),
        "--listen=127.0.0.1:0".into(),
    ]);
    let error = Server::bind(settings).await.err().unwrap();
    assert!(matches!(error, StartError::Assets { .. }));
    assert!(error.to_string().contains("manifest.json") && error.to_string().contains("--assets"));
}
