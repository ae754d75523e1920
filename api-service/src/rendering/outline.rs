//! The headings of a post, and the ids that can be linked to.

use super::Heading;
use super::anchors::Anchors;
use super::elements::heading_level;
use super::pieces::{Attributes, Piece};
use super::plain_text::PlainText;

/// The longest text kept for a heading.
const MAX_HEADING_CHARS: usize = 300;

/// Gives every heading, and every element that brought an id, an id of its own; moves headings
/// one level down if the post uses the first level, which belongs to its title.
pub(super) fn outline(pieces: &mut [Piece]) -> (Vec<Heading>, Anchors) {
    let shift = u8::from(pieces.iter().any(|piece| level(piece) == Some(1)));
    let mut anchors = Anchors::default();
    let mut headings = Vec::new();
    let mut rest = pieces;
    while let Some((piece, after)) = rest.split_first_mut() {
        let level = level(piece).map(|level| (level + shift).min(6));
        let words = match (&piece, level) {
            (Piece::Start(..), Some(_)) => words(after),
            _ => String::new(),
        };
        rest = after;
        match piece {
            Piece::Start(name, attributes) => {
                let id = claim(attributes, &words, &mut anchors);
                let Some(level) = level else { continue };
                *name = format!("h{level}");
                headings.extend(id.map(|id| Heading {
                    level,
                    id,
                    text: words,
                }));
            }
            Piece::End(name) => {
                if let Some(level) = level {
                    *name = format!("h{level}");
                }
            }
            Piece::Text(_) => {}
        }
    }
    (headings, anchors)
}

/// Replaces the id (or an old anchor's name) by one that is unique in the post and cannot be
/// mistaken for a part of the page; a heading without an id gets one from its words.
fn claim(attributes: &mut Attributes, words: &str, anchors: &mut Anchors) -> Option<String> {
    let written = attributes.remove("name");
    let written = attributes
        .remove("id")
        .or(written)
        .filter(|id| !id.is_empty());
    let id = match written {
        Some(written) => anchors.claim(&written),
        None if !words.is_empty() => anchors.claim(words),
        None => return None,
    };
    attributes.insert("id".to_owned(), id.clone());
    (!words.is_empty()).then_some(id)
}

fn level(piece: &Piece) -> Option<u8> {
    match piece {
        Piece::Start(name, _) | Piece::End(name) => heading_level(name),
        Piece::Text(_) => None,
    }
}

/// The words up to the end of a heading; one that is never ended does not swallow the post.
fn words(after: &[Piece]) -> String {
    let mut words = PlainText::up_to(MAX_HEADING_CHARS);
    for piece in after {
        match piece {
            Piece::Text(text) => words.push(text),
            _ if level(piece).is_some() || words.is_full() => break,
            Piece::Start(..) | Piece::End(_) => {}
        }
    }
    words.into_string()
}
