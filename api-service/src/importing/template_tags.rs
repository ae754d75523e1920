//! Tags of template languages that posts of other systems hold: Liquid, Hugo, Zola, Obsidian.
//!
//! The common ones become Markdown. Others stay as they were written, and are reported: nothing
//! of an author's text is lost.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// What a pattern becomes.
type Replacement = fn(&Captures<'_>) -> String;

static KNOWN: LazyLock<Vec<(Regex, Replacement)>> = LazyLock::new(|| {
    let known: [(&str, Replacement); 8] = [
        (r"\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}", |found| {
            format!("```{}", group(found, 1))
        }),
        (r"\{%-?\s*endhighlight\s*-?%\}", |_| "```".to_owned()),
        (r"\{%-?\s*(?:end)?raw\s*-?%\}", |_| String::new()),
        (r"\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}", |_| {
            String::new()
        }),
        (r"\{%-?\s*post_url\s+([^\s%]+)\s*-?%\}", |found| {
            format!("@/{}.md", group(found, 1))
        }),
        (
            r#"\{\{[<%]\s*(?:rel)?ref\s+"?([^\s"]+)"?\s*[>%]\}\}"#,
            |found| format!("@/{}", group(found, 1)),
        ),
        (r"\{\{[<%]\s*figure\s+([^>]*?)\s*/?[>%]\}\}", |found| {
            figure(group(found, 1))
        }),
        (
            r#"\{[{%][<%]?\s*(youtube|vimeo)[\s(]+(?:id\s*=\s*)?["']?([\w-]+)["']?\s*\)?\s*[>%]?[}%]\}"#,
            |found| film(group(found, 1), group(found, 2)),
        ),
    ];
    let compiled = known
        .into_iter()
        .map(|(form, make)| Some((Regex::new(form).ok()?, make)));
    compiled.flatten().collect()
});

static WIKI_LINK: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(!?)\[\[([^\]|#]*)(#[^\]|]*)?(?:\|([^\]]*))?\]\](\(?)").ok());

static ATTRIBUTE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(\w+)\s*=\s*"([^"]*)""#).ok());

static ANY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\{%[^%]*%\}|\{\{[<%].*?[>%]\}\}|\{\{\s*\w+\([^}]*\)\s*\}\}").ok()
});

/// Rewrites the tags in a post, except in code. Also returns the ones that stayed.
///
/// Double brackets are common in prose, so that they link only to what `is_known`.
pub fn rewrite(text: &str, is_known: &dyn Fn(&str) -> bool) -> (String, Vec<String>) {
    let mut out = String::with_capacity(text.len());
    let mut left = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        let marker = fence_marker(line);
        match fence {
            None if marker.is_none() && line.contains(['{', '[']) => {
                let line = outside_code(line, is_known, &mut left);
                out.push_str(&line);
            }
            _ => out.push_str(line),
        }
        fence = match (fence, marker) {
            (None, marker) => marker,
            (Some(open), Some(close))
                if close.starts_with(open) && line.trim().len() == close.len() =>
            {
                None
            }
            (open, _) => open,
        };
    }
    (out, left)
}

/// The run of backquotes or tildes that begins or ends a block of code.
fn fence_marker(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '>']);
    ['`', '~'].into_iter().find_map(|mark| {
        let run = line.len() - line.trim_start_matches(mark).len();
        line.get(..run).filter(|run| run.len() >= 3)
    })
}

/// Rewrites the parts of a line that do not stand between backquotes; what stays goes to `left`.
fn outside_code(line: &str, is_known: &dyn Fn(&str) -> bool, left: &mut Vec<String>) -> String {
    let linked = |found: &Captures<'_>| wiki_link(found, is_known);
    let mut parts = Vec::new();
    for (number, part) in line.split('`').enumerate() {
        let mut part = part.to_owned();
        if number % 2 == 0 {
            for (form, make) in KNOWN.iter() {
                part = form.replace_all(&part, *make).into_owned();
            }
            for form in WIKI_LINK.iter() {
                part = form.replace_all(&part, linked).into_owned();
            }
            let tags = ANY.iter().flat_map(|any| any.find_iter(&part));
            left.extend(tags.map(|tag| tag.as_str().to_owned()));
        }
        parts.push(part);
    }
    parts.join("`")
}

fn group<'a>(found: &'a Captures<'_>, number: usize) -> &'a str {
    found.get(number).map_or("", |part| part.as_str())
}

fn figure(attributes: &str) -> String {
    let find = |wanted: &str| {
        let mut all = ATTRIBUTE
            .iter()
            .flat_map(|form| form.captures_iter(attributes));
        let found = all.find(|found| group(found, 1) == wanted)?;
        Some(group(&found, 2).to_owned())
    };
    let caption = find("caption")
        .or_else(|| find("title"))
        .unwrap_or_default();
    let alt = find("alt").unwrap_or_else(|| caption.clone());
    let source = find("src").or_else(|| find("link")).unwrap_or_default();
    match caption.as_str() {
        "" => format!("![{alt}](<{source}>)"),
        caption => format!("![{alt}](<{source}> \"{caption}\")"),
    }
}

fn film(host: &str, id: &str) -> String {
    match host {
        "vimeo" => format!("<https://vimeo.com/{id}>"),
        _ => format!("<https://www.youtube.com/watch?v={id}>"),
    }
}

fn wiki_link(found: &Captures<'_>, is_known: &dyn Fn(&str) -> bool) -> String {
    let (target, section, label) = (group(found, 2).trim(), group(found, 3), group(found, 4));
    if !group(found, 5).is_empty() || !(target.is_empty() || is_known(target)) {
        return group(found, 0).to_owned();
    }
    if group(found, 1) == "!" {
        // A number is a width; other words describe the image.
        let alt = if label.chars().all(|c| c.is_ascii_digit() || c == 'x') {
            ""
        } else {
            label
        };
        return format!("![{alt}](<{target}>)");
    }
    let label = if label.is_empty() { target } else { label };
    match target {
        "" => format!("[{}](<{section}>)", section.trim_start_matches('#')),
        target => format!("[{label}](<@/{target}.md{section}>)"),
    }
}

#[cfg(test)]
mod tests {
    use super::rewrite;

    #[test]
    fn common_tags_become_markdown() {
        for (tag, markdown) in [
            (
                "{% highlight rust linenos %}\nx\n{% endhighlight %}\n",
                "```rust\nx\n```\n",
            ),
            ("[x]({{ site.baseurl }}/about)", "[x](/about)"),
            (
                "[x]({% post_url 2020-01-02-title %})",
                "[x](@/2020-01-02-title.md)",
            ),
            ("[x]({{< ref \"posts/a.md\" >}})", "[x](@/posts/a.md)"),
            (
                "{{< figure src=\"a.png\" caption=\"An a\" >}}",
                "![An a](<a.png> \"An a\")",
            ),
            (
                "{{ youtube(id=\"abc\") }}",
                "<https://www.youtube.com/watch?v=abc>",
            ),
            (
                "{{< youtube abc >}}",
                "<https://www.youtube.com/watch?v=abc>",
            ),
            ("{% vimeo 123 %}", "<https://vimeo.com/123>"),
            ("![[leaf.png|300]]", "![](<leaf.png>)"),
            ("[[Note#Part|label]]", "[label](<@/Note.md#Part>)"),
        ] {
            let (text, left) = rewrite(tag, &|name| ["leaf.png", "Note"].contains(&name));
            assert_eq!(text, markdown);
            assert!(left.is_empty(), "{left:?}");
        }
    }

    #[test]
    fn code_is_left_alone() {
        for text in [
            "`{{ site.url }}`\n",
            "```\n[[x]] {% raw %}\n```\n",
            "~~~~\n```\n{% raw %}\n~~~~\n",
        ] {
            assert_eq!(rewrite(text, &|_| true), (text.to_owned(), vec![]));
        }
    }

    #[test]
    fn double_brackets_in_prose_are_left_alone() {
        for text in ["[[1]](https://example.org)", "m[[0, 1]]", "[[Unknown]]"] {
            assert_eq!(rewrite(text, &|name| name == "1").0, text);
        }
    }

    #[test]
    fn other_tags_stay_and_are_named() {
        let text = "a {{< gist x 1 >}} b {% include y.html %} {{ quote(by=\"z\") }} {{closure}}\n";
        let (same, left) = rewrite(text, &|_| true);
        assert_eq!(same, text);
        assert_eq!(
            left,
            [
                "{{< gist x 1 >}}",
                "{% include y.html %}",
                "{{ quote(by=\"z\") }}"
            ]
        );
    }
}
