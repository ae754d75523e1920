//! HTML as a flat list of the tags and texts that may stay.

use std::{cell::RefCell, collections::BTreeMap};

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::RawKind,
    },
};

use super::elements;

/// Attributes by name.
pub(super) type Attributes = BTreeMap<String, String>;

/// A tag or a run of text.
#[derive(Debug)]
pub(super) enum Piece {
    Start(String, Attributes),
    End(String),
    Text(String),
}

/// How many attributes of an element are kept; none needs more.
const MAX_ATTRIBUTES: usize = 16;

/// A longer tag or comment is left out: the tokenizer compares each attribute with all the ones
/// before it.
const MAX_TAG_BYTES: usize = 16 * 1024;

/// How much the tokenizer is given at a time.
const CHUNK_BYTES: usize = 4 * 1024;

/// Splits `html`, leaving out comments, unknown tags, and active content as a whole.
pub(super) fn split(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let (found, read) = split_until_stuck(rest);
        pieces.extend(found);
        rest = rest.get(read..).unwrap_or("");
    }
    pieces
}

/// Reads up to the end, or past a tag that is too long. Returns how many bytes were read.
fn split_until_stuck(html: &str) -> (Vec<Piece>, usize) {
    let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
    let mut read = 0;
    let mut since_last_token = 0;
    while let Some(rest) = html.get(read..).filter(|rest| !rest.is_empty()) {
        let (chunk, _) = rest.split_at(rest.floor_char_boundary(CHUNK_BYTES));
        let queue = BufferQueue::default();
        queue.push_back(StrTendril::from(chunk));
        // It stops early for scripts and encodings only, which the collector never asks for.
        let _ = tokenizer.feed(&queue);
        read += chunk.len();
        since_last_token += chunk.len();
        if tokenizer.sink.0.borrow_mut().has_moved() {
            since_last_token = 0;
        }
        if since_last_token > MAX_TAG_BYTES {
            let after = html.get(read..).unwrap_or("");
            return (
                tokenizer.sink.0.take().pieces,
                after.find('>').map_or(html.len(), |end| read + end + 1),
            );
        }
    }
    tokenizer.end();
    (tokenizer.sink.0.take().pieces, html.len())
}

/// Takes what the tokenizer finds.
#[derive(Default)]
struct Collector(RefCell<Collected>);

#[derive(Default)]
struct Collected {
    pieces: Vec<Piece>,
    dropping: Option<Dropped>,
    moved: bool,
}

/// An element that is being dropped, and how many of its name are open in one another.
struct Dropped {
    name: String,
    depth: usize,
}

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut collected = self.0.borrow_mut();
        collected.moved = !matches!(token, Token::ParseError(_));
        match token {
            Token::TagToken(tag) => {
                let content = match tag.kind {
                    TagKind::StartTag => content_of(&tag.name),
                    TagKind::EndTag => TokenSinkResult::Continue,
                };
                collected.tag(tag);
                return content;
            }
            Token::CharacterTokens(text) if collected.dropping.is_none() => {
                collected.pieces.push(Piece::Text(text.into()));
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Collected {
    /// Whether a token was found since the last time this was asked.
    fn has_moved(&mut self) -> bool {
        std::mem::take(&mut self.moved)
    }

    fn tag(&mut self, tag: Tag) {
        let name = tag.name.to_string();
        if let Some(dropped) = &mut self.dropping {
            match tag.kind {
                _ if dropped.name != name || tag.self_closing => {}
                TagKind::StartTag => dropped.depth += 1,
                TagKind::EndTag => dropped.depth -= 1,
            }
            if dropped.depth == 0 {
                self.dropping = None;
            }
            return;
        }
        let allowed = elements::ALLOWED.contains(&name.as_str());
        match tag.kind {
            TagKind::EndTag if allowed => self.pieces.push(Piece::End(name)),
            TagKind::StartTag if allowed => {
                self.pieces.push(Piece::Start(name, attributes(tag)));
            }
            TagKind::StartTag => {
                let whole = elements::DROPPED_WHOLE.contains(&name.as_str()) && !tag.self_closing;
                if elements::EMBEDS.contains(&name.as_str()) {
                    self.link_instead(tag);
                }
                self.dropping = whole.then_some(Dropped { name, depth: 1 });
            }
            TagKind::EndTag => {}
        }
    }

    /// A film or a frame from elsewhere would load third-party code or need a player; readers
    /// get a link to it.
    fn link_instead(&mut self, tag: Tag) {
        let Some(url) = attributes(tag).remove("src") else {
            return;
        };
        if url.starts_with("https://") || url.starts_with("http://") {
            let attributes = [("class", "embed"), ("href", &url)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()));
            self.pieces
                .push(Piece::Start("a".to_owned(), attributes.into()));
            self.pieces.push(Piece::Text(url));
            self.pieces.push(Piece::End("a".to_owned()));
        }
    }
}

fn attributes(tag: Tag) -> Attributes {
    let pairs = tag.attrs.into_iter().take(MAX_ATTRIBUTES);
    pairs
        .map(|attribute| (attribute.name.local.to_string(), attribute.value.into()))
        .collect()
}

/// How the content of an element is read. That of a `noscript` is read as usual: no script
/// survives, so what it holds is what readers should see.
fn content_of(name: &str) -> TokenSinkResult<()> {
    match name {
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "iframe" | "noembed" | "noframes" | "style" | "xmp" => {
            TokenSinkResult::RawData(RawKind::Rawtext)
        }
        "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
        "plaintext" => TokenSinkResult::Plaintext,
        _ => TokenSinkResult::Continue,
    }
}
