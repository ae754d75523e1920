//! Signing in and out: the flow between browser, site and API.

use sample_api::PASSWORD;

use crate::browser::Browser;
use crate::support::Pair;

const SIGNED_IN: &str = "recto-signed-in";

#[tokio::test]
async fn whoever_opens_their_account_signs_in_first_and_comes_back() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let page = browser.open("/account").await;
    assert_eq!(page.status, 200);
    assert!(page.contains("<h1 class=\"sheet-title\">Sign in</h1>"));

    let request = page.value("request");
    let fields = [
        ("request", request.as_str()),
        ("login", "ada"),
        ("password", PASSWORD),
    ];
    let account = browser.submit("/sign-in", &fields).await;
    assert_eq!(account.status, 200, "{}", account.body);
    assert!(account.contains("ada@example.com"));
    assert!(account.contains("<span class=\"account-name\">Ada Lovelace</span>"));
}

#[tokio::test]
async fn the_flow_is_protected_by_pkce_and_state_and_names_its_client() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let start = browser.get("/sign-in?next=/tags").await;
    assert_eq!(start.status, 303);
    let address = start.header("location");
    assert!(address.starts_with(&format!("{}/oauth2/authorize?", pair.api.url())));
    for part in [
        "response_type=code",
        "client_id=site",
        "code_challenge_method=S256",
        "redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth%2Fcallback",
        "scope=account.read+account.write+clients.read+clients.write+users.read+users.write\
            +groups.read+groups.write+permissions.read+audit_log.read+offline_access",
    ] {
        assert!(address.contains(part), "{part} in {address}");
    }
    let cookie = start.cookie_attributes("recto-flows");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    assert_eq!(start.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_wrong_password_keeps_the_name_and_never_the_password() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let request = browser.open("/sign-in").await.value("request");
    let fields = [
        ("request", request.as_str()),
        ("login", "ada"),
        ("password", "not the secret word"),
    ];
    let again = browser.post("/sign-in", &fields).await;
    assert_eq!(again.status, 422);
    assert!(again.contains("<title>Error: Sign in"));
    assert!(again.contains("User name and password do not match."));
    assert_eq!(again.value("login"), "ada");
    assert!(!again.contains("not the secret word"));
}

#[tokio::test]
async fn empty_fields_are_named_and_linked_to() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let request = browser.open("/sign-in").await.value("request");
    let again = browser.post("/sign-in", &[("request", &request)]).await;
    assert_eq!(again.status, 422);
    assert!(again.contains("<a href=\"#login\">Enter your user name or e-mail address.</a>"));
    assert!(again.contains("aria-describedby=\"password-complaint\""));
    assert!(again.contains("autofocus"), "the summary takes the focus");
}

#[tokio::test]
async fn too_many_attempts_are_told_when_to_try_again() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let request = browser.open("/sign-in").await.value("request");
    let fields = [
        ("request", request.as_str()),
        ("login", "busy"),
        ("password", "x"),
    ];
    let refused = browser.post("/sign-in", &fields).await;
    assert_eq!(refused.status, 429);
    assert!(refused.contains("Please wait 2 minutes"));
}

#[tokio::test]
async fn a_second_factor_is_asked_for_where_there_is_one() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let step = browser.sign_in("grace", "/account").await;
    assert!(step.contains("One more step"));
    let wrong = browser
        .post("/sign-in/second-factor", &[("code", "000000")])
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.contains("This code is not right."));
    let account = browser
        .submit("/sign-in/second-factor", &[("code", "123 456")])
        .await;
    assert!(account.contains("grace@example.com"));

    let other = Browser::new(&pair);
    other.sign_in("grace", "/account").await;
    let page = other.open("/sign-in/second-factor?with=recovery").await;
    assert!(page.contains("Recovery code"));
    let fields = [("with", "recovery"), ("code", "recovery-1")];
    let account = other.submit("/sign-in/second-factor", &fields).await;
    assert!(account.contains("grace@example.com"));
}

#[tokio::test]
async fn the_api_learns_who_tries_to_sign_in_from_where() {
    let pair = Pair::with(&["--trusted-proxies=1"]).await;
    let browser = Browser::new(&pair);
    let request = browser.open("/sign-in").await.value("request");
    let fields = [
        ("request", request.as_str()),
        ("login", "ada"),
        ("password", PASSWORD),
    ];
    let headers = [
        ("origin", "http://localhost:3000"),
        ("x-forwarded-for", "10.0.0.1, 198.51.100.7"),
        ("user-agent", "A browser"),
    ];
    browser.post_with("/sign-in", &fields, &headers).await;
    let received = pair.api.received();
    let sign_in = received
        .iter()
        .rfind(|one| one.target == "/api/v1/sessions")
        .unwrap();
    assert_eq!(sign_in.headers["person-address"], "198.51.100.7");
    assert_eq!(sign_in.headers["person-user-agent"], "A browser");
    let token = &sign_in.headers["authorization"];
    assert_eq!(sign_in.headers["site-authorization"], token);
}

#[tokio::test]
async fn the_callback_believes_only_the_flow_that_this_browser_started() {
    let pair = Pair::start().await;
    let issuer = pair.api.url();
    let browser = Browser::new(&pair);
    let state = |reply: &crate::support::Reply| {
        let address = url::Url::parse(reply.header("location")).unwrap();
        let mut pairs = address.query_pairs();
        pairs
            .find(|(name, _)| name == "state")
            .unwrap()
            .1
            .into_owned()
    };
    let start = browser.get("/sign-in").await;
    let mine = state(&start);
    for answer in [
        format!("code=c&state={mine}&iss=https://evil.example"),
        format!("code=c&state={mine}"),
        format!("code=c&state=other&iss={issuer}"),
        format!("code=c&iss={issuer}"),
        format!("state={mine}&iss={issuer}&error=access_denied"),
    ] {
        let before = browser.cookie("recto-flows");
        let refused = browser.get(&format!("/oauth/callback?{answer}")).await;
        assert_eq!(refused.status, 400, "{answer}");
        assert!(refused.contains("Signing in did not work"));
        assert_eq!(refused.header("location"), "");
        // The next attempt is at the same flow.
        browser.set_cookie("recto-flows", &before);
    }
    let theirs = Browser::new(&pair);
    let refused = theirs
        .get(&format!("/oauth/callback?code=c&state={mine}&iss={issuer}"))
        .await;
    assert_eq!(refused.status, 400, "somebody else's browser");
    assert_eq!(pair.asked("/oauth2/token"), 0);
}

#[tokio::test]
async fn links_to_the_sign_in_page_lead_nowhere_else() {
    let pair = Pair::start().await;
    for next in [
        "//evil.example",
        "/%5Cevil.example",
        "https://evil.example/",
        "/%09/evil.example",
        "/.//evil.example",
    ] {
        let browser = Browser::new(&pair);
        let page = browser.sign_in("ada", next).await;
        assert!(page.contains("lead-text"), "{next} leads to the front page");
    }
}

#[tokio::test]
async fn signing_out_ends_it_in_the_browser_and_at_the_api() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    browser.sign_in("ada", "/account").await;
    let stolen = browser.cookie(SIGNED_IN);
    let home = browser.submit("/sign-out", &[]).await;
    assert!(home.contains(">Sign in</a>"));
    assert!(!browser.cookies().iter().any(|name| name == SIGNED_IN));
    assert_eq!(pair.asked("/oauth2/revoke"), 1);
    assert_eq!(pair.asked("/api/v1/sessions/current/end"), 1);

    browser.set_cookie(SIGNED_IN, &stolen);
    let page = browser.open("/account").await;
    assert!(
        page.contains("Sign in</h1>"),
        "the tokens are worth nothing"
    );
}

#[tokio::test]
async fn two_tabs_may_sign_in_at_once() {
    let pair = Pair::start().await;
    let browser = Browser::new(&pair);
    let first = browser.open("/sign-in?next=/tags").await.value("request");
    let second = browser
        .open("/sign-in?next=/authors")
        .await
        .value("request");
    for (request, title) in [(first, ">Tags</h1>"), (second, ">Authors</h1>")] {
        let fields = [
            ("request", request.as_str()),
            ("login", "ada"),
            ("password", PASSWORD),
        ];
        let page = browser.submit("/sign-in", &fields).await;
        assert!(page.contains(title), "{title}");
    }
}

#[tokio::test]
async fn the_site_proves_who_it_is_with_a_key_that_it_publishes() {
    let pair = Pair::start().await;
    let jwks = pair.get("/.well-known/jwks.json").await;
    assert_eq!(jwks.header("content-type"), "application/jwk-set+json");
    let jwks: serde_json::Value = serde_json::from_str(&jwks.body).unwrap();
    assert_eq!(jwks["keys"][0]["crv"], "P-256");
    assert!(jwks["keys"][0].get("d").is_none());
}
