//! Code blocks coloured by a small, stable set of CSS classes.
//!
//! Grammars name dozens of scopes; readers and style sheets need about twenty. Every class
//! starts with `hl-` and is listed in [`CLASSES`], which is all that a style sheet has to know.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::{self, Write};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use comrak::adapters::SyntaxHighlighterAdapter;
use comrak::html::escape;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

/// How many bytes of code one post may have coloured; the rest stays plain.
const MAX_BYTES: usize = 256 * 1024;

/// Longer lines are data rather than code, and cost a grammar too much.
const MAX_LINE_BYTES: usize = 2_000;

/// Scope prefixes and their classes; the first that fits the innermost scope wins.
const CLASSES: &[(&str, &str)] = &[
    ("comment", "hl-comment"),
    ("constant.character.escape", "hl-escape"),
    ("constant.numeric", "hl-number"),
    ("constant", "hl-constant"),
    ("string", "hl-string"),
    ("keyword.operator", "hl-operator"),
    ("keyword", "hl-keyword"),
    ("storage", "hl-keyword"),
    ("entity.name.tag", "hl-tag"),
    ("entity.other.attribute-name", "hl-attribute"),
    ("entity.name.function", "hl-function"),
    ("support.function", "hl-function"),
    ("variable.function", "hl-function"),
    ("entity.name.macro", "hl-macro"),
    ("support.macro", "hl-macro"),
    ("meta.annotation", "hl-annotation"),
    ("variable.annotation", "hl-annotation"),
    ("entity.name.section", "hl-heading"),
    ("markup.heading", "hl-heading"),
    ("markup.bold", "hl-strong"),
    ("markup.italic", "hl-emphasis"),
    ("markup.inserted", "hl-inserted"),
    ("markup.deleted", "hl-deleted"),
    ("entity.name", "hl-type"),
    ("entity.other.inherited-class", "hl-type"),
    ("support.class", "hl-type"),
    ("support.type", "hl-type"),
    ("variable.language", "hl-variable"),
    ("variable.parameter", "hl-variable"),
    ("variable.other", "hl-variable"),
];

/// Code inside a string or a template is code again.
const FRESH_STARTS: &[&str] = &["source", "meta.interpolation", "meta.template.expression"];

struct Grammars {
    syntaxes: SyntaxSet,
    classes: Vec<(Scope, &'static str)>,
    fresh_starts: Vec<Scope>,
}

/// Read-only tables, unpacked when the first code block is seen: serving needs none of this.
static GRAMMARS: LazyLock<Grammars> = LazyLock::new(|| {
    let scope = |name: &str| Scope::new(name).ok();
    Grammars {
        syntaxes: two_face::syntax::extra_newlines(),
        classes: CLASSES
            .iter()
            .filter_map(|&(name, class)| Some((scope(name)?, class)))
            .collect(),
        fresh_starts: FRESH_STARTS.iter().filter_map(|name| scope(name)).collect(),
    }
});

/// Colours the code blocks of one post.
#[derive(Default)]
pub(super) struct Highlighter {
    spent: AtomicUsize,
}

impl SyntaxHighlighterAdapter for Highlighter {
    fn write_highlighted(
        &self,
        out: &mut dyn Write,
        lang: Option<&str>,
        code: &str,
    ) -> fmt::Result {
        let affordable = self.spent.fetch_add(code.len(), Ordering::Relaxed) + code.len()
            <= MAX_BYTES
            && code.lines().all(|line| line.len() <= MAX_LINE_BYTES);
        let syntax = lang
            .map(language)
            .filter(|lang| !lang.is_empty() && affordable)
            .and_then(syntax);
        match syntax.and_then(|syntax| coloured(syntax, code)) {
            Some(html) => out.write_str(&html),
            None => escape(out, code),
        }
    }

    fn write_pre_tag(
        &self,
        out: &mut dyn Write,
        _attributes: HashMap<&'static str, Cow<'_, str>>,
    ) -> fmt::Result {
        out.write_str("<pre>")
    }

    fn write_code_tag(
        &self,
        out: &mut dyn Write,
        attributes: HashMap<&'static str, Cow<'_, str>>,
    ) -> fmt::Result {
        let class = attributes.get("class").map_or("", |class| language(class));
        if class.is_empty() {
            return out.write_str("<code>");
        }
        out.write_str("<code class=\"")?;
        escape(out, class)?;
        out.write_str("\">")
    }
}

/// The language of an info string such as `rust,no_run` or `js {1,3}`.
fn language(info: &str) -> &str {
    info.split([',', ' ', '{', '\t']).next().unwrap_or("")
}

fn syntax(language: &str) -> Option<&'static SyntaxReference> {
    GRAMMARS.syntaxes.find_syntax_by_token(language)
}

/// The code in spans, or `None` when the grammar gives up on it.
fn coloured(syntax: &SyntaxReference, code: &str) -> Option<String> {
    let mut out = String::with_capacity(code.len() * 2);
    let mut state = ParseState::new(syntax);
    let mut scopes = ScopeStack::new();
    let mut span = None;
    for line in LinesWithEndings::from(code) {
        let mut start = 0;
        for (end, operation) in state.parse_line(line, &GRAMMARS.syntaxes).ok()? {
            write(&mut out, &mut span, class(&scopes), line.get(start..end)?)?;
            scopes.apply(&operation).ok()?;
            start = end;
        }
        write(&mut out, &mut span, class(&scopes), line.get(start..)?)?;
    }
    if span.is_some() {
        out.push_str("</span>");
    }
    Some(out)
}

/// Appends code of one class; neighbours of the same class share a span.
fn write(
    out: &mut String,
    span: &mut Option<&'static str>,
    class: Option<&'static str>,
    code: &str,
) -> Option<()> {
    if code.is_empty() {
        return Some(());
    }
    if *span != class && !code.trim().is_empty() {
        if span.is_some() {
            out.push_str("</span>");
        }
        if let Some(class) = class {
            write!(out, "<span class=\"{class}\">").ok()?;
        }
        *span = class;
    }
    escape(out, code).ok()
}

fn class(scopes: &ScopeStack) -> Option<&'static str> {
    let grammars = &*GRAMMARS;
    for &scope in scopes.as_slice().iter().rev() {
        if grammars
            .fresh_starts
            .iter()
            .any(|fresh| fresh.is_prefix_of(scope))
        {
            return None;
        }
        let found = grammars
            .classes
            .iter()
            .find(|(prefix, _)| prefix.is_prefix_of(scope));
        if let Some((_, class)) = found {
            return Some(class);
        }
    }
    None
}
