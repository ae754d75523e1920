//! Settings: one definition for flags, environment and file.

use recto::cli::{Cli, Command};

fn load(arguments: &[&str]) -> Result<recto::config::Config, String> {
    let all = ["recto", "serve"].iter().chain(arguments);
    match Cli::load_from(all) {
        Ok(Cli {
            command: Command::Serve(config),
            ..
        }) => Ok(*config),
        Ok(_) => Err("another command".into()),
        Err(error) => Err(error.to_string()),
    }
}

fn load_with_file(toml: &str, arguments: &[&str]) -> Result<recto::config::Config, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recto.toml");
    std::fs::write(&path, toml).unwrap();
    let file = format!("--config={}", path.display());
    load(&[&[file.as_str()], arguments].concat())
}

#[test]
fn the_file_knows_the_same_settings_as_the_flags() {
    let config = load_with_file("listen = \"127.0.0.1:4000\"\ncache_mib = 8\n", &[]).unwrap();
    assert_eq!(config.listen.port(), 4000);
    assert_eq!(config.cache_mib, 8);
}

#[test]
fn a_flag_wins_over_the_file() {
    let config = load_with_file("cache_mib = 8", &["--cache-mib=9"]).unwrap();
    assert_eq!(config.cache_mib, 9);
}

#[test]
fn a_wrong_setting_is_named_wherever_it_stands() {
    for (given, named) in [
        (load(&["--listen=nonsense"]), "--listen"),
        (load(&["--api-url=ftp://example.com"]), "--api-url"),
        (load(&["--cache-mib=0"]), "--cache-mib"),
        (load(&["--site-url=https://example.com/blog"]), "--site-url"),
        (load_with_file("listen = \"nonsense\"", &[]), "--listen"),
        (load_with_file("cache_mib = true", &[]), "cache_mib"),
        (load_with_file("cahce_mib = 8", &[]), "cahce_mib"),
        (load_with_file("= nonsense", &[]), "not valid TOML"),
        (
            load(&["--config=/nowhere/recto.toml"]),
            "/nowhere/recto.toml",
        ),
    ] {
        let message = given.unwrap_err();
        assert!(message.contains(named), "{message}");
    }
}
