//! Puts a post's HTML in order: ids, links, images, plain text, balanced tags.

use super::anchors::Anchors;
use super::balance::Balance;
use super::markdown::push_escaped;
use super::pieces::{self, Attributes, Piece};
use super::plain_text::PlainText;
use super::{Heading, Image, LinkResolver, elements, outline, targets};

/// A rewritten post, not yet sanitised.
pub(super) struct Rewritten {
    pub(super) html: String,
    pub(super) headings: Vec<Heading>,
    pub(super) text: String,
    pub(super) lead: String,
    pub(super) first_image: Option<Image>,
}

/// Rewrites a post's HTML.
pub(super) fn rewrite(html: &str, links: &dyn LinkResolver) -> Rewritten {
    let mut pieces = pieces::split(html);
    let (headings, anchors) = outline::outline(&mut pieces);
    let mut writer = Writer {
        links,
        anchors: &anchors,
        html: String::with_capacity(html.len() + html.len() / 4),
        balance: Balance::default(),
        text: PlainText::new(),
        lead: PlainText::up_to(MAX_LEAD_CHARS),
        lead_is_done: false,
        first_image: None,
    };
    for piece in pieces {
        match piece {
            Piece::Start(name, attributes) => writer.start(&name, attributes),
            Piece::End(name) => writer.end(&name),
            Piece::Text(text) => writer.words(&text),
        }
    }
    writer.balance.finish(&mut writer.html);
    Rewritten {
        html: writer.html,
        headings,
        text: writer.text.into_string(),
        lead: writer.lead.into_string(),
        first_image: writer.first_image,
    }
}

/// The most characters kept of the opening paragraph.
const MAX_LEAD_CHARS: usize = 1_000;

struct Writer<'a> {
    links: &'a dyn LinkResolver,
    anchors: &'a Anchors,
    html: String,
    balance: Balance,
    text: PlainText,
    lead: PlainText,
    lead_is_done: bool,
    first_image: Option<Image>,
}

impl Writer<'_> {
    fn start(&mut self, name: &str, attributes: Attributes) {
        self.balance.make_room(name, &mut self.html);
        self.separate(name);
        let is_void = elements::VOID.contains(&name);
        if !is_void && !self.balance.has_room() {
            return;
        }
        match name {
            "img" => self.image(attributes),
            "input" if attributes.get("type").is_none_or(|kind| kind != "checkbox") => {}
            _ => {
                let silent = is_note_mark(&attributes);
                let anchor = elements::heading_level(name).and(attributes.get("id").cloned());
                let attributes = match name {
                    "a" => targets::link(attributes, self.anchors, self.links),
                    "input" => never_live(attributes),
                    _ => attributes,
                };
                self.tag(name, &attributes);
                if !is_void {
                    self.balance.opened(name, silent);
                }
                if let Some(id) = anchor {
                    self.anchor(&id);
                }
            }
        }
    }

    fn end(&mut self, name: &str) {
        self.balance.close(name, &mut self.html);
        self.separate(name);
    }

    fn words(&mut self, words: &str) {
        push_escaped(&mut self.html, words);
        if self.balance.is_silent() {
            return;
        }
        self.text.push(words);
        if self.balance.is_in_running_text() && !self.lead_is_done {
            self.lead.push(words);
        } else if !self.lead.is_empty() && !words.trim().is_empty() {
            self.lead_is_done = true;
        }
    }

    /// The plain text keeps blocks apart; the lead ends with its paragraph.
    fn separate(&mut self, name: &str) {
        if elements::is_block(name) {
            self.text.separate();
            self.lead.separate();
            self.lead_is_done |= name == "p" && !self.lead.is_empty();
        }
    }

    fn image(&mut self, attributes: Attributes) {
        match targets::image(attributes, self.links) {
            Ok((attributes, image)) => {
                self.tag("img", &attributes);
                self.first_image.get_or_insert(image);
            }
            Err(missing) if missing.alt.is_empty() => {}
            Err(missing) => {
                self.tag("span", &[("class".into(), "missing-image".into())].into());
                push_escaped(&mut self.html, &missing.alt);
                self.html.push_str("</span>");
            }
        }
    }

    /// A link that a reader can copy, at the start of a heading. It has no content of its own:
    /// style sheets draw its sign, and readers without one are not bothered by it.
    fn anchor(&mut self, id: &str) {
        let href = format!("#{id}");
        let attributes = [
            ("aria-label".to_owned(), href.clone()),
            ("class".to_owned(), "anchor".to_owned()),
            ("href".to_owned(), href),
        ];
        self.tag("a", &attributes.into());
        self.html.push_str("</a>");
    }

    fn tag(&mut self, name: &str, attributes: &Attributes) {
        self.html.push('<');
        self.html.push_str(name);
        for (name, value) in attributes {
            self.html.push(' ');
            self.html.push_str(name);
            self.html.push_str("=\"");
            push_escaped(&mut self.html, value);
            self.html.push('"');
        }
        self.html.push('>');
    }
}

/// The mark of a task list is to be seen or heard, not used.
fn never_live(mut attributes: Attributes) -> Attributes {
    let state = if attributes.contains_key("checked") {
        "done"
    } else {
        "to do"
    };
    attributes.insert("aria-label".to_owned(), state.to_owned());
    attributes.insert("disabled".to_owned(), String::new());
    attributes
}

/// Footnote numbers and the arrows back are not words of the text.
fn is_note_mark(attributes: &Attributes) -> bool {
    let class = attributes.get("class").map_or("", String::as_str);
    class == "footnote-ref" || class == "footnote-backref"
}
