//! The site while the API is away.

use sample_api::{Mood, PASSWORD};

use crate::browser::Browser;
use crate::support::Pair;

const SAVED: &str = "You are reading a saved copy";
const PAGE: &str = "/articles/a-quiet-release";

#[tokio::test]
async fn pages_that_were_seen_stay_open_with_a_notice_and_others_ask_to_come_back() {
    let mut pair = Pair::start().await;
    assert!(!pair.get(PAGE).await.contains(SAVED));
    pair.api.stop().await;

    let seen = pair.get(PAGE).await;
    assert_eq!(seen.status, 200);
    assert!(seen.contains(SAVED) && seen.contains("A quiet release"));
    assert_eq!(seen.header("cache-control"), "public, no-cache");

    let unseen = pair.get("/authors").await;
    assert_eq!(unseen.status, 503);
    assert_eq!(unseen.header("retry-after"), "10");
    assert!(
        unseen.contains("cannot be shown at the moment") && unseen.contains("The Sample Review")
    );
}

#[tokio::test]
async fn the_site_recovers_by_itself() {
    let mut pair = Pair::start().await;
    pair.get(PAGE).await;
    pair.api.stop().await;
    assert!(pair.get(PAGE).await.contains(SAVED));
    pair.api.resume().await.unwrap();
    pair.get_until(PAGE, |page| !page.contains(SAVED)).await;
    assert_eq!(pair.get("/authors").await.status, 200);
}

#[tokio::test]
async fn an_api_that_fails_or_hangs_is_as_good_as_away() {
    let pair = Pair::with(&["--api-timeout-ms=50"]).await;
    pair.get(PAGE).await;
    for mood in [Mood::Failing, Mood::Silent] {
        pair.api.set_mood(mood);
        pair.get_until(PAGE, |page| page.contains(SAVED)).await;
        assert_eq!(pair.get("/authors").await.status, 503);
    }
}

#[tokio::test]
async fn a_site_that_has_never_reached_its_api_says_so_and_is_still_alive() {
    let mut pair = Pair::start().await;
    pair.api.stop().await;
    let page = pair.get("/").await;
    assert_eq!(page.status, 503);
    assert!(page.contains("cannot be shown at the moment"));
    assert_eq!(pair.get("/health/live").await.status, 200);
    let ready = pair.get("/health/ready").await;
    assert_eq!(ready.status, 200);
    assert!(ready.contains("\"api\":\"unreachable\""));
}

#[tokio::test]
async fn an_api_of_another_contract_is_refused_with_a_reason() {
    let pair = Pair::start().await;
    pair.get(PAGE).await;
    pair.api.set_mood(Mood::OfVersion("99.0.0".into()));
    let unseen = pair.get("/authors").await;
    assert_eq!(unseen.status, 503);
    assert!(unseen.contains("99.0.0") && unseen.contains("do not fit together"));
    assert!(
        pair.get("/health/ready")
            .await
            .contains("\"api\":\"incompatible\"")
    );
    assert!(pair.get(PAGE).await.contains(SAVED));
}

#[tokio::test]
async fn a_form_that_the_api_cannot_take_just_now_is_kept() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.open("/sign-up").await;
    pair.api.set_mood(Mood::Failing);
    let fields = [
        ("display_name", "Emmy Noether"),
        ("username", "emmy"),
        ("email", "emmy@example.com"),
        ("password", PASSWORD),
    ];
    let again = browser.post("/sign-up", &fields).await;
    assert_eq!(again.status, 503);
    assert!(again.contains("This cannot be done just now."));
    assert_eq!(again.value("display_name"), "Emmy Noether");
}
