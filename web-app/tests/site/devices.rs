//! `/device`: letting in what shows a code.

use sample_api::USER_CODE;

use crate::browser::Browser;
use crate::support::Pair;

fn decision(pair: &Pair) -> Option<String> {
    pair.api.people(|people| people.device_decision.clone())
}

#[tokio::test]
async fn a_device_is_let_in_by_its_code() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.sign_in("ada", "/device").await;
    assert!(page.contains("Connect a device</h1>"));
    let page = browser
        .submit("/device", &[("user_code", "wdjb mjht")])
        .await;
    for part in [
        "Allow Slow Television?",
        "see your user name",
        "Tomasz Ślivka",
        "ada</dd>",
        USER_CODE,
    ] {
        assert!(page.contains(part), "{part} in {}", page.body);
    }
    assert_eq!(decision(&pair), None, "looking decides nothing");
    let fields = [
        ("user_code", page.value("user_code")),
        ("decision", "allow".into()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let done = browser.submit("/device/decision", &fields).await;
    assert!(done.contains("The device is connected") && done.contains("go back to your device"));
    assert_eq!(decision(&pair).as_deref(), Some("allow"));
}

#[tokio::test]
async fn a_device_is_turned_away_by_everything_but_the_one_word() {
    for word in ["deny", "", "Allow", "yes"] {
        let pair = Pair::start().await;
        let browser = Browser::new(&pair);
        browser.sign_in("ada", "/device").await;
        let fields = [("user_code", USER_CODE), ("decision", word)];
        let done = browser.submit("/device/decision", &fields).await;
        assert!(done.contains("The device is not let in"), "{word}");
        assert_eq!(decision(&pair).as_deref(), Some("deny"));
    }
}

#[tokio::test]
async fn who_comes_with_a_code_signs_in_first_and_still_has_it() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let address = format!("/device?user_code={USER_CODE}");
    let first = browser.get(&address).await;
    let way = first.header("location").to_owned();
    assert_eq!(
        way,
        format!("/sign-in?next=%2Fdevice%3Fuser_code%3D{USER_CODE}")
    );
    let next = way.strip_prefix("/sign-in?next=").unwrap();
    let page = browser.sign_in("ada", next).await;
    assert!(page.contains("Allow Slow Television?"), "{}", page.body);
}

#[tokio::test]
async fn whose_session_is_over_signs_in_again() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/device").await;
    browser.set_cookie("recto-session", "");
    let page = browser
        .open(&format!("/device?user_code={USER_CODE}"))
        .await;
    assert!(page.contains("Sign in</h1>"));

    browser.sign_in("ada", "/device").await;
    pair.api.people(sample_api::People::end_sessions);
    let page = browser.submit("/device", &[("user_code", USER_CODE)]).await;
    assert!(page.contains("Sign in</h1>"));
    assert_eq!(decision(&pair), None);
}

#[tokio::test]
async fn codes_that_are_wrong_or_too_many_are_explained_beside_the_field() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/device").await;
    let empty = browser.post("/device", &[("user_code", " ")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.contains("<a href=\"#user_code\">Enter the code that the device shows.</a>"));

    let wrong = browser.post("/device", &[("user_code", "CCCC-DDDD")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.contains("No device waits under this code."));
    assert_eq!(wrong.value("user_code"), "CCCC-DDDD");
    let linked = browser.get("/device?user_code=%22%3E%3Cscript%3E").await;
    assert_eq!(linked.status, 422);
    assert!(!linked.contains("\"><script>"));

    let many = browser.post("/device", &[("user_code", "BBBB-BBBB")]).await;
    assert_eq!(many.status, 429);
    assert!(many.contains("Please wait 10 minutes"));

    browser
        .post(
            "/device/decision",
            &[("user_code", USER_CODE), ("decision", "allow")],
        )
        .await;
    let over = browser.get(&format!("/device?user_code={USER_CODE}")).await;
    assert_eq!(over.status, 422, "it was decided");
}
