//! `GET /api/v1/publication`

use crate::support::{TestApp, on_both_engines};

on_both_engines!(the_publication_is_what_the_settings_say);

async fn the_publication_is_what_the_settings_say(app: TestApp) {
    let app = app.with(&[
        "--publication-title=The Leaf",
        "--publication-tagline=",
        "--publication-language=de-AT",
    ]);
    assert_eq!(
        app.get("/api/v1/publication").await.json(),
        serde_json::json!({
            "title": "The Leaf",
            "tagline": "",
            "description": "",
            "language": "de-AT",
            "site_url": "https://example/",
            "api_url": "https://api.example/",
        })
    );
}
