//! Where links and images lead.

use verso::rendering::{Image, ImageTarget, LinkResolver, render};

use crate::html;

struct Publication;

impl LinkResolver for Publication {
    fn link(&self, url: &str) -> Option<String> {
        url.strip_prefix("@/")
            .map(|name| format!("/articles/{name}"))
    }

    fn image(&self, url: &str) -> ImageTarget {
        match url {
            "leaf.png" => ImageTarget::Found {
                url: "/media/1".into(),
                size: Some((640, 480)),
            },
            "gone.png" => ImageTarget::Missing,
            _ => ImageTarget::Keep,
        }
    }
}

#[test]
fn images_get_their_size_and_load_late() {
    let html = render("![A leaf](leaf.png)", &Publication).html;
    for attribute in [
        "src=\"/media/1\"",
        "width=\"640\"",
        "height=\"480\"",
        "loading=\"lazy\"",
        "decoding=\"async\"",
    ] {
        assert!(html.contains(attribute), "{attribute} is missing in {html}");
    }
}

#[test]
fn images_in_raw_html_are_resolved_as_well() {
    let html = render("<img src='leaf.png' width=20 onerror=x()>", &Publication).html;
    assert!(
        html.contains("src=\"/media/1\"") && html.contains("width=\"640\""),
        "{html}"
    );
}

#[test]
fn a_missing_image_leaves_its_description() {
    let html = render("![A <leaf>](gone.png)", &Publication).html;
    assert_eq!(
        html,
        "<p><span class=\"missing-image\">A &lt;leaf&gt;</span></p>\n"
    );
}

#[test]
fn the_first_image_that_can_be_shown_is_named() {
    let rendered = render(
        "![x](gone.png) ![A leaf](leaf.png) ![y](z.png)",
        &Publication,
    );
    let image = Image {
        url: "/media/1".into(),
        size: Some((640, 480)),
        alt: "A leaf".into(),
    };
    assert_eq!(rendered.first_image, Some(image));
}

#[test]
fn links_lead_to_where_the_resolver_says() {
    let html = render("[other](@/other) [same](kept.html)", &Publication).html;
    assert_eq!(
        html,
        "<p><a href=\"/articles/other\">other</a> <a href=\"kept.html\">same</a></p>\n"
    );
}

#[test]
fn pages_elsewhere_get_no_handle_on_ours() {
    for url in [
        "https://example.org/",
        "HTTP://example.org/",
        "//example.org/",
    ] {
        let html = html(&format!(
            "<a href=\"{url}\" rel=\"opener\" target=\"_blank\">x</a>"
        ));
        assert_eq!(
            html,
            format!("<p><a href=\"{url}\" rel=\"noopener\">x</a></p>\n")
        );
    }
}

#[test]
fn ids_cannot_stand_for_parts_of_the_page() {
    let html =
        html("<a name=\"top\"></a><div id=\"main\" class=\"site-header hl-string\">x</div>\n");
    assert!(
        html.contains("id=\"s-top\"") && html.contains("id=\"s-main\""),
        "{html}"
    );
    assert!(html.contains("class=\"hl-string\""), "{html}");
    assert!(!html.contains("name="), "{html}");
}
