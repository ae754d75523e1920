//! Bodies of articles, as the API renders them.

use shared_contracts::types::Heading;

/// A body with everything that Markdown can make.
pub(crate) fn everything() -> (String, Vec<Heading>) {
    let headings = [
        (2, "A code block"),
        (2, "A table"),
        (3, "A task list"),
        (2, "A quotation"),
        (2, "A footnote"),
    ];
    (
        include_str!("everything.html").to_owned(),
        headings.map(|(level, text)| heading(level, text)).into(),
    )
}

/// A body of a few paragraphs.
pub(crate) fn plain(title: &str) -> (String, Vec<Heading>) {
    let paragraph = "<p>Most of what makes a program pleasant to live with is decided in places that nobody \
        demonstrates: the words of an error, the order of a list, the thing that is still there after a restart.</p>";
    (
        format!("<p>This is “{title}”.</p>{}", paragraph.repeat(4)),
        Vec::new(),
    )
}

fn heading(level: i32, text: &str) -> Heading {
    Heading {
        level,
        id: format!("s-{}", text.to_lowercase().replace(' ', "-")),
        text: text.to_owned(),
    }
}
