//! What is wrong with a form, on top of it.

use leptos::prelude::*;

use super::FormState;

/// A list of all complaints, each a link to its field.
///
/// It takes the focus when the page opens, so that nobody has to search for
/// what happened.
#[component]
pub(crate) fn ErrorSummary(form: FormState) -> impl IntoView {
    let complaints = form.into_complaints();
    (!complaints.is_empty()).then(|| view! {
        <div class="summary" role="alert" tabindex="-1" autofocus data-focus>
            <h2>"This did not work yet"</h2>
            <ul role="list">
                {complaints.into_iter().map(|one| match one.field {
                    Some(field) => view! { <li><a href=format!("#{field}")>{one.message}</a></li> }.into_any(),
                    None => view! { <li>{one.message}</li> }.into_any(),
                }).collect_view()}
            </ul>
        </div>
    })
}
