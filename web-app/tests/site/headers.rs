//! Headers: what browsers may load, what they may keep, and who asked.

use crate::support::Pair;

#[tokio::test]
async fn the_policy_allows_the_scripts_of_this_very_answer() {
    let pair = Pair::start().await;
    let (first, second) = (pair.get("/").await, pair.get("/").await);
    let nonce = |page: &crate::support::Reply| {
        let policy = page.header("content-security-policy").to_owned();
        let nonce = policy
            .split("'nonce-")
            .nth(1)
            .unwrap()
            .split('\'')
            .next()
            .unwrap()
            .to_owned();
        assert_eq!(page.body.matches(&format!("nonce=\"{nonce}\"")).count(), 2);
        nonce
    };
    assert_ne!(nonce(&first), nonce(&second));
    let policy = first.header("content-security-policy");
    assert!(policy.contains("'strict-dynamic'") && policy.contains("default-src 'none'"));
    assert!(policy.contains(&format!("connect-src 'self' {}", pair.api.url())));
    assert!(!policy.contains("unsafe-inline"));
}

#[tokio::test]
async fn every_answer_is_safe_to_show() {
    let pair = Pair::start().await;
    for path in [
        "/",
        "/nowhere",
        "/feed.xml",
        "/assets/site.0123abcd.css",
        "/health/live",
        "/sign-in",
        "/sign-up",
        "/device",
        "/authorize",
        "/sign-out/confirm",
        "/account",
    ] {
        let reply = pair.get(path).await;
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("x-frame-options"), "DENY", "{path}");
        let policy = reply.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!reply.header("x-request-id").is_empty(), "{path}");
        assert!(
            !reply.headers.contains_key("strict-transport-security"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_site_with_https_asks_browsers_to_stay_with_it() {
    let pair = Pair::with(&["--site-url=https://example.com"]).await;
    assert!(
        pair.get("/")
            .await
            .header("strict-transport-security")
            .contains("max-age")
    );
}

#[tokio::test]
async fn a_reader_who_has_the_page_gets_304_and_keeps_the_policy_of_that_copy() {
    let pair = Pair::start().await;
    let first = pair.get("/tags").await;
    assert!(first.header("cache-control").starts_with("public"));
    let again = pair
        .get_with("/tags", &[("if-none-match", first.header("etag"))])
        .await;
    assert_eq!(again.status, 304);
    assert!(!again.headers.contains_key("content-security-policy"));

    pair.api.edit(|sample| sample.title = "Another name".into());
    let changed = pair
        .get_with("/tags", &[("if-none-match", first.header("etag"))])
        .await;
    assert_eq!(changed.status, 200);
    assert!(changed.contains("Another name"));
}

#[tokio::test]
async fn the_request_id_and_the_trace_reach_the_api() {
    let pair = Pair::start().await;
    let trace = "0af7651916cd43dd8448eb211c80319c";
    let traceparent = format!("00-{trace}-b7ad6b7169203331-01");
    let reply = pair
        .get_with(
            "/tags",
            &[("x-request-id", "my-id"), ("traceparent", &traceparent)],
        )
        .await;
    assert_eq!(reply.header("x-request-id"), "my-id");
    for received in pair.api.received() {
        assert_eq!(received.headers["x-request-id"], "my-id");
        assert!(
            received.headers["traceparent"]
                .to_str()
                .unwrap()
                .contains(trace)
        );
    }
}

#[tokio::test]
async fn pages_are_compressed_for_who_understands_it() {
    let pair = Pair::start().await;
    let reply = pair.get_with("/", &[("accept-encoding", "br")]).await;
    assert_eq!(reply.header("content-encoding"), "br");
    let vary: Vec<_> = reply.headers.get_all("vary").iter().collect();
    assert!(
        vary.iter().any(|value| *value == "accept-encoding"),
        "{vary:?}"
    );
}

#[tokio::test]
async fn only_pages_that_a_client_may_have_opened_can_be_reached_by_it() {
    let pair = Pair::start().await;
    for (path, policy) in [
        ("/", "same-origin"),
        ("/forgot-password", "same-origin"),
        // A redirect would cut the window off as well.
        ("/account", ""),
    ] {
        let reply = pair.get(path).await;
        assert_eq!(reply.header("cross-origin-opener-policy"), policy, "{path}");
    }
}
