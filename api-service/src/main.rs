//! The `verso` command.

use std::process::ExitCode;

/// An answer is made of hundreds of small allocations; the C library's allocator is slow at them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    verso::cli::main()
}
