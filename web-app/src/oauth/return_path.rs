//! Where to go after signing in.

use url::Url;

/// The address on this site that a text names, when it names one.
///
/// Everything that a browser would take for the address of another host is
/// refused: a link to the sign-in page must not end anywhere else.
pub(crate) fn return_path(text: &str) -> Option<String> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if !plain || !is_path(text) {
        return None;
    }
    let here = Url::parse("https://here.invalid/").ok()?;
    let there = here.join(text).ok()?;
    // Browsers take dots away before they look at what the path begins with.
    let clean = there.as_str().strip_prefix("https://here.invalid")?;
    is_path(clean).then(|| clean.to_owned())
}

fn is_path(text: &str) -> bool {
    text.starts_with('/') && !text.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::return_path;

    #[test]
    fn paths_of_this_site_are_kept() {
        for path in [
            "/",
            "/account",
            "/search?q=a%20b",
            "/articles/a#notes",
            "/%2Fevil.example",
        ] {
            assert_eq!(return_path(path).as_deref(), Some(path));
        }
        assert_eq!(return_path("/a/../b").as_deref(), Some("/b"));
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        for path in [
            "",
            "account",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "/.//evil.example",
            "/..//evil.example",
            "/a/..//evil.example",
            "https://evil.example/",
            "https:evil.example",
            "javascript:alert(1)",
            "/é",
        ] {
            assert_eq!(return_path(path), None, "{path:?}");
        }
    }
}
