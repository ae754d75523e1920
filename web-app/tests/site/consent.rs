//! Other people's clients: consent, and what they are told.

use crate::browser::Browser;
use crate::support::Pair;

fn authorize(pair: &Pair) -> String {
    format!(
        "{}/oauth2/authorize?client_id=reader&redirect_uri=https://reading.example/back&state=s\
         &scope=profile+email+articles.read&code_challenge=c",
        pair.api.url()
    )
}

#[tokio::test]
async fn a_client_is_shown_with_all_that_it_asks_for() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.open(&authorize(&pair)).await;
    assert!(page.contains("to go on to"));
    assert!(page.contains("<strong>Reading List</strong>"));
    assert!(
        !page
            .header("content-security-policy")
            .contains("form-action")
    );

    let request = page.value("request");
    let fields = [
        ("request", request.as_str()),
        ("login", "ada"),
        ("password", sample_api::PASSWORD),
    ];
    let consent = browser.submit("/sign-in", &fields).await;
    assert!(consent.contains("Allow Reading List?"));
    for part in [
        "use email",
        "use articles.read",
        "reading.example",
        "Tomasz Ślivka",
        ">ada",
    ] {
        assert!(consent.contains(part), "{part}");
    }
    assert!(
        !consent
            .header("content-security-policy")
            .contains("form-action")
    );
    assert_eq!(consent.header("x-frame-options"), "DENY");
    // A client may have opened a window for this, and waits for its answer.
    for page in [&page, &consent] {
        assert_eq!(page.header("cross-origin-opener-policy"), "unsafe-none");
    }
    let fields = [("request", request.as_str()), ("decision", "allow")];
    let onward = browser.post("/consent", &fields).await;
    assert_eq!(onward.header("cross-origin-opener-policy"), "");
}

#[tokio::test]
async fn only_allowing_allows() {
    let pair = Pair::start().await;
    for (decision, part) in [
        ("allow", "code="),
        ("deny", "access_denied"),
        ("", "access_denied"),
    ] {
        let browser = Browser::new(&pair);
        browser.sign_in("ada", "/").await;
        let consent = browser.open(&authorize(&pair)).await;
        let request = consent.value("request");
        let fields = [("request", request.as_str()), ("decision", decision)];
        let resume = browser.post("/consent", &fields).await;
        let back = browser.get(resume.header("location")).await;
        let address = back.header("location");
        assert!(
            address.starts_with("https://reading.example/back?"),
            "{address}"
        );
        assert!(address.contains(part), "{decision:?}: {address}");
    }
}

#[tokio::test]
async fn a_request_that_is_not_known_any_more_is_explained() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    for path in ["/sign-in?request=gone", "/consent?request=gone", "/consent"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 400, "{path}");
        assert!(page.contains("Signing in did not work"));
    }
}

#[tokio::test]
async fn a_client_that_cannot_be_answered_is_explained_in_our_words() {
    let pair = Pair::start().await;
    let page = pair
        .get("/authorize/error?code=redirect_uri_mismatch&error_description=Call+us+at+555")
        .await;
    assert_eq!(page.status, 400);
    assert!(page.contains("This app cannot sign you in"));
    assert!(!page.contains("555"));
}
