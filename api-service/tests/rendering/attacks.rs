//! Nothing that runs may survive, whatever is written.

use html5gum::{Token, Tokenizer};
use proptest::{prelude::*, test_runner::RngSeed};

use crate::html;

/// Known ways around filters, from public collections of them.
const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x` `<script>alert(1)</script>\"` `>",
    "<img/src=x/onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
    "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\" &#14; javascript:alert(1)\">x</a>",
    "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
    "<a href=\"JaVaScRiPt&colon;alert(1)\">x</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
    "<a href=vbscript:msgbox(1)>x</a>",
    "[x](javascript:alert(1))",
    "[x](<java\nscript:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x\" onerror=\"alert(1)](y \"z\")",
    "![x](y \"\" onerror=\"alert(1)\")",
    "[x](y '\" onmouseover=\"alert(1)')",
    "```\"><script>alert(1)</script>\ncode\n```",
    "```rust\" onclick=\"alert(1)\nfn main() {}\n```",
    "## Title {#x\" onclick=\"alert(1)}",
    "## Title {#x onclick=alert(1) style=color:red}",
    "[^\"><script>alert(1)</script>]: note\n\n[^\"><script>alert(1)</script>]",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<iframe src=\"https://x.example/&quot;onclick=alert(1)\"></iframe>",
    "<object data=\"javascript:alert(1)\"></object>",
    "<embed src=\"javascript:alert(1)\">",
    "<form action=\"javascript:alert(1)\"><button formaction=x>y</button></form>",
    "<input type=image src=x onerror=alert(1)>",
    "<input type=checkbox onfocus=alert(1) autofocus>",
    "<details open ontoggle=alert(1)>x</details>",
    "<div style=\"background:url(javascript:alert(1))\">x</div>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<base href=https://evil.example/>",
    "<template><img src=x onerror=alert(1)></template>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[><script>alert(1)</script>]]>",
    "<?xml version=\"1.0\"?><?php alert(1) ?>",
    "<x onclick=alert(1)>x</x>",
    "<a\u{0}href=\"java\u{0}script:alert(1)\">x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<p/onclick=alert(1)>x",
    "<isindex action=javascript:alert(1) type=image>",
    "<table background=\"javascript:alert(1)\"><td>x</td></table>",
    "<select><option><style></option></select><img src=x onerror=alert(1)></style>",
    "<ol type=\"a\" onclick=alert(1) start=\"javascript:1\"><li value='\"><script>'>x</ol>",
];

/// Reads the HTML as a browser would and checks every tag in it.
fn assert_safe(html: &str, source: &str) {
    for token in Tokenizer::new(html) {
        match token.expect("reading from memory cannot fail") {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let banned = [
                    "script", "style", "iframe", "object", "embed", "form", "svg", "math", "base",
                    "meta", "link", "template", "textarea", "select", "button", "noscript",
                ];
                assert!(
                    !banned.contains(&name.as_str()),
                    "<{name}> survived in {html} from {source}"
                );
                for (attribute, value) in &tag.attributes {
                    let attribute = String::from_utf8_lossy(attribute).to_ascii_lowercase();
                    let value = String::from_utf8_lossy(&value.value).into_owned();
                    assert!(
                        !attribute.starts_with("on")
                            && ![
                                "style",
                                "srcdoc",
                                "srcset",
                                "action",
                                "formaction",
                                "name",
                                "target"
                            ]
                            .contains(&attribute.as_str()),
                        "{attribute} survived in {html} from {source}"
                    );
                    if ["href", "src", "cite"].contains(&attribute.as_str()) {
                        let url: String = value
                            .chars()
                            .filter(|c| !c.is_whitespace() && !c.is_control())
                            .collect::<String>()
                            .to_ascii_lowercase();
                        // RFC 3986, 3.1: what does not begin with a letter is no scheme.
                        let scheme =
                            url.split_once(':')
                                .map(|(scheme, _)| scheme)
                                .filter(|scheme| {
                                    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                                        && scheme
                                            .chars()
                                            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
                                });
                        assert!(
                            scheme.is_none_or(|s| ["http", "https", "mailto", "tel"].contains(&s)),
                            "{value} survived in {html} from {source}"
                        );
                    }
                    if attribute == "id" {
                        assert!(
                            value.starts_with("s-"),
                            "id {value} in {html} from {source}"
                        );
                    }
                }
                if name == "input" {
                    assert!(
                        tag.attributes.contains_key(b"disabled".as_slice()),
                        "{html}"
                    );
                }
            }
            Token::Comment(_) | Token::Doctype(_) => {
                panic!("a comment survived in {html} from {source}")
            }
            _ => {}
        }
    }
}

#[test]
fn known_attacks_do_nothing() {
    for attack in ATTACKS {
        assert_safe(&html(attack), attack);
    }
}

#[test]
fn known_attacks_do_nothing_inside_other_markup() {
    for attack in ATTACKS {
        for (before, after) in [
            ("> - ", "\n"),
            ("| a |\n|---|\n| ", " |\n"),
            ("<div>\n", "\n</div>"),
            ("<details><summary>", "</summary></details>"),
            ("# ", "\n"),
            ("[^1]\n\n[^1]: ", "\n"),
            ("[![", "](x)](y)"),
        ] {
            let source = format!("{before}{attack}{after}");
            assert_safe(&html(&source), &source);
        }
    }
}

#[test]
fn cleaning_twice_changes_nothing() {
    for attack in ATTACKS {
        let once = html(attack);
        assert_safe(&html(&once), attack);
    }
}

/// Fragments that, in some order, break many a filter.
fn fragment() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "\"",
        "'",
        "`",
        "=",
        "/",
        "&",
        ";",
        "#",
        "\n",
        "\n\n",
        " ",
        "\t",
        "\u{0}",
        "\u{a0}",
        "!--",
        "-->",
        "script",
        "style",
        "svg",
        "math",
        "img",
        "a",
        "p",
        "b",
        "table",
        "td",
        "template",
        "noscript",
        "textarea",
        "href",
        "src",
        "onerror",
        "onclick",
        "id",
        "name",
        "class",
        "title",
        "javascript:",
        "data:",
        "alert(1)",
        "</",
        "/>",
        "<a href=",
        "<img src=",
        "<svg>",
        "<style>",
        "<table>",
        "<b>",
        "<p>",
        "</p>",
        "<!",
        "<?",
        "]]>",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "```",
        "~~~",
        "> ",
        "- ",
        "1. ",
        "# ",
        "| ",
        "|---|",
        "[^1]",
        "[^1]: ",
        "{#",
        "}",
        "**",
        "_",
        "~~",
        "&#x3c;",
        "&lt;",
        "&colon;",
        "\\",
        "é",
        "紙",
        "\u{202e}",
    ])
    .prop_map(str::to_owned);
    prop_oneof![
        8 => pieces,
        1 => prop::sample::select(ATTACKS.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_mixture_of_fragments_does_anything(fragments in prop::collection::vec(fragment(), 1..60)) {
        let source = fragments.concat();
        assert_safe(&html(&source), &source);
    }

    #[test]
    fn no_text_at_all_makes_it_panic(source in ".{0,400}") {
        assert_safe(&html(&source), &source);
    }
}
