//! `GET /api/v1/redirects`

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    an_old_path_leads_to_its_article,
    an_unknown_path_is_not_found,
    a_path_keeps_to_its_rule,
);

async fn an_old_path_leads_to_its_article(app: TestApp) {
    app.has([article("Leaf").formerly_at("/2019/05/03/ein-Blatt-für_dich.html")])
        .await;
    let path = "/2019/05/03/ein-Blatt-f%C3%BCr_dich.html";
    assert_eq!(
        app.get(&format!("/api/v1/redirects?path={path}"))
            .await
            .json(),
        serde_json::json!({
            "path": "/2019/05/03/ein-Blatt-für_dich.html",
            "article_slug": "leaf",
        })
    );
}

async fn an_unknown_path_is_not_found(app: TestApp) {
    app.has([article("Leaf").formerly_at("/leaf.html")]).await;
    for path in ["/", "/leaf", "/LEAF.html", "/leaf.html/"] {
        let answer = app.get(&format!("/api/v1/redirects?path={path}")).await;
        answer.problem(404, "not_found");
    }
}

async fn a_path_keeps_to_its_rule(app: TestApp) {
    let long = format!("path=/{}", "a".repeat(500));
    for (query, mistake) in [
        ("", "query/path missing"),
        ("path=", "query/path too_short"),
        ("path=leaf", "query/path pattern"),
        ("path=/a%20b", "query/path pattern"),
        ("path=/a%00", "query/path pattern"),
        ("path=/a%23b", "query/path pattern"),
        ("path=/a&path=/b", "query/path repeated"),
        (&long, "query/path too_long"),
    ] {
        let answer = app.get(&format!("/api/v1/redirects?{query}")).await;
        assert_eq!(answer.mistakes(), [mistake], "{query}");
    }
}
