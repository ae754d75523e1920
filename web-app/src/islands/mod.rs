//! The parts of pages that run in the browser.
//!
//! Each is also rendered on the server, and works there as plain HTML. The
//! browser fetches their code when a reader first uses one, not before.

pub mod search_suggestions;
mod suggest;

/// Prepares the browser for the islands; the page's script calls it once.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
