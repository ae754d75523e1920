//! The `verso` command.

use std::process::ExitCode;

/// An answer is made of hundreds of small allocations; the C library's allocator is slow at them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    use_small_pages();
    verso::cli::main()
}

/// The allocator asks the kernel for pages of two megabytes. They are hardly filled before the first
/// request: a third more memory, and no faster.
#[cfg(target_os = "linux")]
fn use_small_pages() {
    // Where the kernel has no others, it says so; that is as well.
    let _ = rustix::thread::disable_transparent_huge_pages(true);
}

#[cfg(not(target_os = "linux"))]
fn use_small_pages() {}
