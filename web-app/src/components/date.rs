//! Dates.

use chrono::{DateTime, SecondsFormat, Utc};
use leptos::prelude::*;

/// A date as people write it, and as machines do.
#[component]
pub(crate) fn Date(at: DateTime<Utc>) -> impl IntoView {
    let exact = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    view! { <time datetime=exact>{at.format("%-d %B %Y").to_string()}</time> }
}
