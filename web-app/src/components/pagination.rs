//! Going through a long list.

use leptos::prelude::*;
use url::form_urlencoded;

/// Links to the next page and back to the first one.
///
/// A list is read by cursors, which lead forward only; the way back page by
/// page is the browser's.
#[component]
pub(crate) fn Pagination(
    /// Address of the list, without parameters.
    path: String,
    /// Parameters other than the cursor.
    #[prop(optional)]
    parameters: Vec<(&'static str, String)>,
    /// Whether this is the first page.
    is_first: bool,
    /// Where the next page begins.
    next_cursor: Option<String>,
    /// What the first page holds.
    first: &'static str,
    /// What the next page holds.
    next: &'static str,
) -> impl IntoView {
    let address = move |cursor: Option<String>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&parameters);
        query.extend_pairs(cursor.map(|cursor| ("cursor", cursor)));
        match query.finish().as_str() {
            "" => path.clone(),
            query => format!("{path}?{query}"),
        }
    };
    let to_first = (!is_first).then(|| view! { <a href=address(None)>"← "{first}</a> });
    let to_next = next_cursor.map(
        |cursor| view! { <a class="next" rel="next" href=address(Some(cursor))>{next}" →"</a> },
    );
    (to_first.is_some() || to_next.is_some())
        .then(|| view! { <nav class="pagination" aria-label="Pages">{to_first}{to_next}</nav> })
}
