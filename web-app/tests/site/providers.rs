//! Signing in through an identity provider.

use crate::browser::Browser;
use crate::support::{Pair, Reply};

const VISITS: &str = "recto-visits";

/// How many fields of a page hold this.
fn held(page: &Reply, value: &str) -> usize {
    page.body.matches(&format!("value=\"{value}\"")).count()
}

/// The browser is at the provider; gives where that would send it back to.
async fn leaves(browser: &Browser<'_>) -> (Reply, String) {
    let request = browser.open("/sign-in?next=/tags").await.value("request");
    let fields = [("request", request.as_str())];
    let left = browser.post("/sign-in/with/example", &fields).await;
    assert_eq!(left.status, 303, "{}", left.body);
    let state = left.header("location").split("state=").nth(1).unwrap();
    let back = format!("/sign-in/with/example/callback?state={state}");
    (left, back)
}

#[tokio::test]
async fn whoever_is_signed_in_elsewhere_goes_on_where_they_wanted() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.open("/sign-in?next=/tags").await;
    assert!(page.contains("Continue with Example"));
    let request = page.value("request");
    assert_eq!(
        held(&page, &request),
        3,
        "by the forms for a password, a passkey and the provider"
    );
    let fields = [("request", request.as_str())];
    let tags = browser.submit("/sign-in/with/example", &fields).await;
    assert_eq!(tags.status, 200, "{}", tags.body);
    assert!(tags.contains("<span class=\"account-name\">Ada Lovelace</span>"));
    assert!(!browser.cookies().contains(&VISITS.to_owned()));
}

#[tokio::test]
async fn a_newcomer_begins_at_the_page_for_them_and_the_invitation_comes_along() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.open("/sign-up?token=rvl_invited").await;
    assert!(page.contains("Continue with Example"));
    assert_eq!(held(&page, "rvl_invited"), 2, "by both forms");
    // Browsers apply the rule to where a form leads in the end.
    let policy = page.header("content-security-policy");
    assert!(!policy.contains("form-action"), "{policy}");
    let fields = [("invitation", page.value("invitation"))];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let account = browser.submit("/sign-in/with/example", &fields).await;
    assert!(account.contains("ada@example.com"), "{}", account.body);
    let calls = pair.api.people(|people| people.internal_calls.clone());
    let (_, begun) = calls
        .iter()
        .find(|(path, _)| path.ends_with("provider/begin"))
        .unwrap();
    assert_eq!(begun["invitation"], "rvl_invited");
    assert_eq!(begun["anew"], false);
}

#[tokio::test]
async fn only_the_browser_that_left_can_come_back_and_only_once() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let (left, back) = leaves(&browser).await;
    let cookie = left.cookie_attributes(VISITS);
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    assert_eq!(left.header("cache-control"), "no-store");
    let back = format!("{back}&code=good");
    let other = Browser::new(&pair).get(&back).await;
    assert_eq!(other.status, 422);
    assert!(other.contains("was begun in another browser"));
    assert_eq!(pair.asked("/api/v1/sessions/provider/finish"), 0);
    let elsewhere = back.replace("/example/", "/another/");
    assert_eq!(browser.get(&elsewhere).await.status, 422);
    assert_eq!(browser.get(&back).await.status, 303);
    assert_eq!(browser.get(&back).await.status, 422);
    assert_eq!(pair.asked("/api/v1/sessions/provider/finish"), 1);
}

#[tokio::test]
async fn what_goes_wrong_is_said_with_what_to_do() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    for (answer, said) in [
        ("error=access_denied", "Example did not sign you in."),
        ("", "Example did not sign you in."),
        ("code=bad", "What Example told us does not let you in."),
        ("code=closed", "new accounts need an invitation"),
        ("code=taken", "then connect Example in your account"),
        ("code=no_address", "did not tell us your e-mail address"),
        ("code=away", "Example does not answer at the moment."),
    ] {
        let (_, back) = leaves(&browser).await;
        let page = browser.get(&format!("{back}&{answer}")).await;
        assert_eq!(page.status, 422, "{answer}");
        assert!(page.contains(said), "{answer}: {}", page.body);
        assert!(page.contains("href=\"/sign-in?request="), "{}", page.body);
    }
    let unknown = browser.post("/sign-in/with/nobody", &[]).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.contains("not offered any more"));
}

#[tokio::test]
async fn other_sites_cannot_send_a_browser_to_a_provider() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let foreign = [("sec-fetch-site", "cross-site")];
    let refused = browser
        .post_with("/sign-in/with/example", &[], &foreign)
        .await;
    assert_eq!(refused.status, 403);
}

#[tokio::test]
async fn an_account_is_connected_and_disconnected() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.sign_in("ada", "/account/sign-ins").await;
    assert!(page.contains("Connect Example"), "{}", page.body);
    let policy = page.header("content-security-policy");
    assert!(!policy.contains("form-action"), "{policy}");
    let fields = [("provider", "example")];
    let page = browser.submit("/account/sign-ins/connect", &fields).await;
    assert!(page.contains("You can sign in with Example from now on."));
    assert!(page.contains("ada@example.net") && !page.contains("Connect Example"));
    let id = page.value("id");
    pair.api
        .people(|people| people.identity_is_last_way_in = true);
    let kept = browser.post("/account/sign-ins", &[("id", &id)]).await;
    assert_eq!(kept.status, 422);
    assert!(kept.contains("Choose a password first"));
    pair.api
        .people(|people| people.identity_is_last_way_in = false);
    let page = browser.submit("/account/sign-ins", &[("id", &id)]).await;
    assert!(page.contains("It is disconnected.") && page.contains("Connect Example"));
}

#[tokio::test]
async fn what_goes_wrong_while_connecting_is_said_in_the_account() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account/sign-ins").await;
    for (answer, said) in [
        ("code=taken", "has another account here"),
        ("error=access_denied", "Example did not sign you in."),
    ] {
        let fields = [("provider", "example")];
        let left = browser.post("/account/sign-ins/connect", &fields).await;
        let state = left.header("location").split("state=").nth(1).unwrap();
        let back = format!("/sign-in/with/example/callback?state={state}&{answer}");
        let page = browser.get(&back).await;
        assert_eq!(page.status, 422);
        assert!(page.contains(said) && page.contains("Connected sign-ins"));
    }
}
