//! Browser code: the WebAssembly module and the script that loads it.

use std::path::Path;

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// A module and the script that loads it.
pub(crate) struct BrowserCode {
    pub(crate) js: String,
    pub(crate) wasm: Vec<u8>,
}

/// Runs wasm-bindgen on a compiled module.
pub(crate) fn bind(compiled: &Path) -> Result<BrowserCode> {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the module is: its name carries a hash.
        .omit_default_module_path(true)
        .generate_output()?;
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "a dependency brings script files of its own, which this bundler does not place"
    );
    Ok(BrowserCode {
        js: output.js().to_owned(),
        wasm: output.wasm_mut().emit_wasm(),
    })
}
