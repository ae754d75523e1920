//! A picture that a phone can read.

use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light squares around the code, without which phones do not find it.
const MARGIN: i32 = 4;

/// A picture that a phone can read; nothing when the text is too long for one.
///
/// It is dark on light in both themes: many phones cannot read the reverse.
pub(super) fn qr_code(text: &str) -> Option<impl IntoView + use<>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * MARGIN;
    Some(view! {
        <svg class="qr-code" viewBox=format!("0 0 {size} {size}") role="img" aria-label="QR code for the authenticator app">
            <path d=squares(&code) />
        </svg>
    })
}

/// The dark squares.
fn squares(code: &QrCode) -> String {
    let side = 0..code.size();
    let mut path = String::new();
    for y in side.clone() {
        for x in side.clone().filter(|x| code.get_module(*x, y)) {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
        }
    }
    path
}
