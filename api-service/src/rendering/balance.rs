//! Well-formed nesting, of bounded depth.
//!
//! An HTML parser repairs unbalanced tags in ways that cost quadratic time and space when there
//! are many of them. What is balanced here first leaves it nothing to repair.

use super::elements;

/// How deep elements may nest. What lies deeper keeps its text and loses its tags.
const MAX_DEPTH: usize = 64;

/// An element whose end tag has not been written yet.
struct Open {
    name: String,
    silent: bool,
}

/// Writes tags so that each start tag has its end tag, in the right order.
#[derive(Default)]
pub(super) struct Balance {
    open: Vec<Open>,
}

impl Balance {
    /// Ends the elements that a start tag `name` ends by itself, like a list item the one before.
    pub(super) fn make_room(&mut self, name: &str, out: &mut String) {
        let (ended, fences) = elements::ends(name);
        if ended.is_empty() {
            return;
        }
        let found = (self.open.iter().enumerate().rev())
            .take_while(|(_, open)| !fences.contains(&open.name.as_str()))
            .find(|(_, open)| ended.contains(&open.name.as_str()))
            .map(|(depth, _)| depth);
        if let Some(depth) = found {
            self.close_to(depth, out);
        }
    }

    /// Whether another element may be opened.
    pub(super) fn has_room(&self) -> bool {
        self.open.len() < MAX_DEPTH
    }

    /// Notes that the start tag of `name` has been written. The words inside a `silent` element
    /// are not part of the post's plain text.
    pub(super) fn opened(&mut self, name: &str, silent: bool) {
        let silent = silent || self.is_silent();
        self.open.push(Open {
            name: name.to_owned(),
            silent,
        });
    }

    /// Ends `name` and what is still open inside it; does nothing if it is not open.
    pub(super) fn close(&mut self, name: &str, out: &mut String) {
        if let Some(depth) = self.open.iter().rposition(|open| open.name == name) {
            self.close_to(depth, out);
        }
    }

    /// Ends everything.
    pub(super) fn finish(&mut self, out: &mut String) {
        self.close_to(0, out);
    }

    /// Whether the words at this place are left out of the plain text.
    pub(super) fn is_silent(&self) -> bool {
        self.open.last().is_some_and(|open| open.silent)
    }

    /// Whether this place is in a paragraph of the running text, not of a quotation or a list.
    pub(super) fn is_in_running_text(&self) -> bool {
        let plain = |name: &str| !elements::is_block(name) || matches!(name, "p" | "div");
        self.open.iter().any(|open| open.name == "p")
            && self.open.iter().all(|open| plain(&open.name))
    }

    fn close_to(&mut self, depth: usize, out: &mut String) {
        for open in self.open.drain(depth..).rev() {
            out.push_str("</");
            out.push_str(&open.name);
            out.push('>');
        }
    }
}
