//! Requests that cannot be read, or only halfway.

use crate::support::{TestApp, article, on_both_engines};

on_both_engines!(
    every_mistake_is_named_at_once,
    broken_percent_encoding_in_a_query_is_located,
    bytes_that_are_not_utf_8_are_located,
    a_query_without_parameters_may_hold_anything_readable,
    hostile_names_are_named_safely,
    nothing_hostile_breaks_any_list,
);

async fn every_mistake_is_named_at_once(app: TestApp) {
    let answer = app
        .get(
            "/api/v1/articles?nope=1&limit=0&sort=newest&tag=A&tag=ok&tag=B&author=a&author=b\
             &published_after=today&published_before=&q=%00&cursor=!&nope=2",
        )
        .await;
    assert_eq!(
        answer.mistakes(),
        [
            "query/q pattern",
            "query/tag pattern",
            "query/tag pattern",
            "query/author repeated",
            "query/published_after format",
            "query/published_before format",
            "query/sort enum",
            "query/limit too_small",
            "query/cursor pattern",
            "query/nope unknown",
            "query/nope unknown",
        ]
    );
}

async fn broken_percent_encoding_in_a_query_is_located(app: TestApp) {
    for query in [
        "q=%", "q=%2", "q=%zz", "%zz=q", "q=a%", "q=%%20", "nope=%g0",
    ] {
        let answer = app.get(&format!("/api/v1/articles?{query}")).await;
        let problem = answer.problem(400, "malformed_request");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("query string"), "{query}: {detail}");
    }
}

async fn bytes_that_are_not_utf_8_are_located(app: TestApp) {
    for query in [
        "q=%ff",
        "q=%C3%28",
        "%ff=q",
        "q=%ED%A0%80",
        "q=%F5%80%80%80",
    ] {
        let answer = app.get(&format!("/api/v1/articles?{query}")).await;
        answer.problem(400, "malformed_request");
    }
    for path in [
        "/api/v1/articles/%ff",
        "/api/v1/media/%ff",
        "/api/v1/authors/a%C3",
    ] {
        let problem = app.get(path).await.problem(400, "malformed_request");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("path"), "{path}: {detail}");
    }
}

async fn a_query_without_parameters_may_hold_anything_readable(app: TestApp) {
    for query in ["", "&", "&&&", "limit=5&", "&limit=5"] {
        app.get(&format!("/api/v1/articles?{query}")).await.is(200);
    }
}

async fn hostile_names_are_named_safely(app: TestApp) {
    for (query, mistake) in [
        ("a/b~c=1", "query/a~1b~0c unknown"),
        ("=", "query/ unknown"),
        ("Limit=5", "query/Limit unknown"),
        ("limit[]=5", "query/limit[] unknown"),
        ("tag%5B%5D=a", "query/tag[] unknown"),
        ("%3Cscript%3E=1", "query/<script> unknown"),
    ] {
        let answer = app.get(&format!("/api/v1/articles?{query}")).await;
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.mistakes(), [mistake], "{query}");
    }
}

async fn nothing_hostile_breaks_any_list(app: TestApp) {
    app.has([article("Leaf").by("ada").tagged("paper").saying("folio")])
        .await;
    let values = [
        "%00",
        "%01",
        "%7F",
        "%EF%BF%BF",
        "%F4%8F%BF%BF",
        "%E2%80%AE",
        "'",
        "%22",
        "%5C",
        "%27%20OR%201=1--",
        "$1",
        "{}",
        "NaN",
        "-0",
        "1e999",
        "null",
        "../../etc/passwd",
        "%0D%0ASet-Cookie:%20a=b",
    ];
    let parameters = [
        "q",
        "tag",
        "author",
        "published_after",
        "sort",
        "limit",
        "cursor",
        "path",
    ];
    let lists = ["articles", "tags", "authors", "redirects", "sitemap"];
    for (list, parameter) in lists
        .iter()
        .flat_map(|list| parameters.map(|name| (list, name)))
    {
        for value in values {
            let answer = app
                .get(&format!("/api/v1/{list}?{parameter}={value}"))
                .await;
            let status = answer.status.as_u16();
            assert!(
                [200, 404, 422].contains(&status),
                "{list} {parameter} {value}: {status}"
            );
            assert_eq!(answer.header("set-cookie"), "");
        }
    }
}
