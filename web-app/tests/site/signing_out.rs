//! Other people's clients that ask to have somebody signed out.

use crate::browser::Browser;
use crate::support::Pair;

fn log_out(pair: &Pair, parameters: &str) -> String {
    format!("{}/oauth2/logout?{parameters}", pair.api.url())
}

const BACK: &str = "post_logout_redirect_uri=https://reading.example/bye";

#[tokio::test]
async fn nobody_is_signed_out_who_did_not_press_the_button() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/").await;
    let page = browser.open(&log_out(&pair, BACK)).await;
    assert_eq!(page.status, 200);
    for part in [
        "Sign out?",
        "<strong>Reading List</strong>",
        "reading.example",
        "Tomasz Ślivka",
        ">ada<",
        "Stay signed in",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(
        !page
            .header("content-security-policy")
            .contains("form-action")
    );
    assert_eq!(page.header("x-frame-options"), "DENY");
    assert!(page.header("cache-control").contains("no-store"));
    assert_eq!(browser.get("/account").await.status, 200);
}

#[tokio::test]
async fn who_presses_it_is_signed_out_and_goes_on_to_the_client() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/").await;
    let page = browser.open(&log_out(&pair, BACK)).await;
    let request = page.value("request");
    let fields = [("request", request.as_str())];
    let resume = browser.post("/sign-out/confirm", &fields).await;
    let back = browser.get(resume.header("location")).await;
    assert_eq!(back.header("location"), "https://reading.example/bye");
    assert_eq!(browser.get("/account").await.status, 303);
    // The next app asks for a password again.
    let page = browser.open("/sign-in?next=/").await;
    assert!(page.contains("Password"));
}

#[tokio::test]
async fn without_an_address_a_page_says_that_it_is_done() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/").await;
    let page = browser.open(&log_out(&pair, "id_token_hint=grace")).await;
    assert!(page.contains("somebody else"));
    let request = page.value("request");
    let fields = [("request", request.as_str())];
    let page = browser.submit("/sign-out/confirm", &fields).await;
    assert_eq!(page.status, 200);
    assert!(page.contains("You are signed out"));
    // Who is signed in is not told so.
    browser.sign_in("ada", "/").await;
    assert_eq!(browser.get("/signed-out").await.header("location"), "/");
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_nothing() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/").await;
    browser.post("/sign-out", &[]).await;
    let page = browser.get(&log_out(&pair, BACK)).await;
    let page = browser.get(page.header("location")).await;
    assert!(page.header("location").contains("/oauth2/logout/resume"));
}

#[tokio::test]
async fn who_means_it_is_signed_out_although_the_request_is_over() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.open("/sign-out/confirm?request=gone").await;
    assert_eq!(page.status, 400);
    assert!(page.contains("This app cannot sign you out"));
    browser.sign_in("ada", "/").await;
    let fields = [("request", "gone")];
    let page = browser.submit("/sign-out/confirm", &fields).await;
    assert!(page.contains("You are signed out"));
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn another_site_cannot_press_the_button() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/").await;
    let page = browser.open(&log_out(&pair, BACK)).await;
    let request = page.value("request");
    let fields = [("request", request.as_str())];
    let foreign = [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ];
    let refused = browser
        .post_with("/sign-out/confirm", &fields, &foreign)
        .await;
    assert_eq!(refused.status, 403);
    assert_eq!(browser.get("/account").await.status, 200);
}
