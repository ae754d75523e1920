//! Settings: a flag wins over the environment, which wins over the file; a bad one is named.

use super::{complaint, output};
use crate::support::Verso;

/// What `verso doctor` says of the addresses shows which setting won.
fn public_url(flag: Option<&str>, environment: Option<&str>, file: Option<&str>) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut arguments = vec!["doctor", "--database-url=sqlite:verso.sqlite"];
    if let Some(value) = file {
        let text = format!("public_url = \"{value}\"\n");
        std::fs::write(folder.path().join("verso.toml"), text).unwrap();
        arguments.extend(["--config", "verso.toml"]);
    }
    let flag = flag.map(|value| format!("--public-url={value}"));
    arguments.extend(flag.as_deref());
    let mut command = Verso::command(folder.path(), &arguments);
    if let Some(value) = environment {
        command.env("VERSO_PUBLIC_URL", value);
    }
    output(&command.output().unwrap())
}

#[test]
fn a_flag_wins_over_the_environment_which_wins_over_the_file() {
    let (flag, environment, file) = ("http://flag", "http://environment", "http://file");
    for (said, expected) in [
        (public_url(None, None, None), "http://127.0.0.1:8000"),
        (public_url(None, None, Some(file)), file),
        (public_url(None, Some(environment), Some(file)), environment),
        (public_url(Some(flag), Some(environment), Some(file)), flag),
    ] {
        assert!(said.contains(&format!("API at {expected}/")), "{said}");
    }
}

#[test]
fn a_bad_setting_is_named_wherever_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    for (flag, variable, value) in [
        ("--public-url", "VERSO_PUBLIC_URL", "example.com"),
        ("--public-url", "VERSO_PUBLIC_URL", "https://me@example.com"),
        ("--site-url", "VERSO_SITE_URL", "ftp://example.com"),
        ("--listen", "VERSO_LISTEN", "localhost"),
        (
            "--cors-origins",
            "VERSO_CORS_ORIGINS",
            "https://a.example/path",
        ),
        ("--cors-origins", "VERSO_CORS_ORIGINS", "a.example"),
        ("--max-body-bytes", "VERSO_MAX_BODY_BYTES", "1 MB"),
        (
            "--max-concurrent-requests",
            "VERSO_MAX_CONCURRENT_REQUESTS",
            "0",
        ),
        ("--request-timeout", "VERSO_REQUEST_TIMEOUT", "0"),
        ("--drain-timeout", "VERSO_DRAIN_TIMEOUT", "soon"),
        ("--database-connections", "VERSO_DATABASE_CONNECTIONS", "0"),
        ("--docs-path", "VERSO_DOCS_PATH", "docs"),
        ("--docs-path", "VERSO_DOCS_PATH", "/"),
        ("--docs-path", "VERSO_DOCS_PATH", "/docs/../x"),
        ("--docs-path", "VERSO_DOCS_PATH", "/api/v1/docs"),
        ("--redoc-path", "VERSO_REDOC_PATH", "/re doc"),
        ("--openapi-path", "VERSO_OPENAPI_PATH", "no"),
        ("--log-format", "VERSO_LOG_FORMAT", "xml"),
        ("--sign-up", "VERSO_SIGN_UP", "maybe"),
        ("--password-memory", "VERSO_PASSWORD_MEMORY", "0"),
        ("--password-passes", "VERSO_PASSWORD_PASSES", "many"),
        ("--passwords-at-once", "VERSO_PASSWORDS_AT_ONCE", "0"),
        ("--mail-from", "VERSO_MAIL_FROM", "verso"),
    ] {
        let as_flag = Verso::run(folder.path(), &["doctor", &format!("{flag}={value}")]);
        let as_variable = Verso::command(folder.path(), &["doctor"])
            .env(variable, value)
            .output();
        let key = flag.trim_start_matches('-').replace('-', "_");
        std::fs::write(
            folder.path().join("bad.toml"),
            format!("{key} = \"{value}\""),
        )
        .unwrap();
        let in_file = Verso::run(folder.path(), &["doctor", "--config=bad.toml"]);
        for run in [as_flag, as_variable.unwrap(), in_file] {
            let complaint = complaint(&run);
            assert!(
                complaint.contains(flag) && complaint.contains(value),
                "{complaint}"
            );
            assert!(!complaint.contains("panicked"), "{complaint}");
        }
    }
}

#[test]
fn settings_that_do_not_fit_together_are_named() {
    let folder = tempfile::tempdir().unwrap();
    for (docs, redoc) in [
        ("/docs", "/docs"),
        ("/docs", "/docs/manual"),
        ("/a/b", "/a"),
    ] {
        let flags = [
            format!("--docs-path={docs}"),
            format!("--redoc-path={redoc}"),
        ];
        let run = Verso::run(folder.path(), &["serve", "--migrate", &flags[0], &flags[1]]);
        let complaint = complaint(&run);
        assert!(
            complaint.contains("--docs-path and --redoc-path"),
            "{complaint}"
        );
    }
}

#[test]
fn a_bad_file_is_named_with_what_is_wrong_in_it() {
    let folder = tempfile::tempdir().unwrap();
    for (text, complaint_about) in [
        ("listen = ", "not valid TOML"),
        ("lisen = \"127.0.0.1:1\"", "unknown setting `lisen`"),
        ("listen = [1]", "`listen`"),
        ("[server]\nlisten = \"127.0.0.1:1\"", "`server`"),
    ] {
        std::fs::write(folder.path().join("bad.toml"), text).unwrap();
        let complaint = complaint(&Verso::run(folder.path(), &["doctor", "--config=bad.toml"]));
        assert!(complaint.contains("bad.toml"), "{complaint}");
        assert!(complaint.contains(complaint_about), "{complaint}");
    }
    let missing = complaint(&Verso::run(
        folder.path(),
        &["doctor", "--config=missing.toml"],
    ));
    assert!(
        missing.contains("cannot read the configuration file missing.toml"),
        "{missing}"
    );
}

#[test]
fn a_bad_database_address_is_explained_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    for address in [
        "mysql://me:secret@localhost/verso",
        "postgres://me:secret@127.0.0.1:1/verso",
    ] {
        let complaint = complaint(
            &Verso::command(folder.path(), &["migrate"])
                .env("DATABASE_URL", address)
                .output()
                .unwrap(),
        );
        assert!(
            complaint.contains("database") || complaint.contains("DATABASE_URL"),
            "{complaint}"
        );
        assert!(!complaint.contains("secret"), "{complaint}");
    }
}

#[test]
fn a_bad_smtp_address_is_explained_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    for address in ["http://me:secret@localhost", "me:secret", "smtps://"] {
        let mut command = Verso::command(folder.path(), &["serve", "--migrate"]);
        let complaint = complaint(&command.env("VERSO_SMTP_URL", address).output().unwrap());
        assert!(complaint.contains("--smtp-url"), "{complaint}");
        assert!(!complaint.contains("secret"), "{complaint}");
    }
}

#[test]
fn identity_providers_stand_in_the_file_and_their_secrets_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("verso.toml");
    let doctor = || Verso::run(folder.path(), &["doctor", "--config=verso.toml"]);
    let provider = "[[identity_providers]]\nid = \"example\"\nname = \"Example\"\nclient_id = \"verso\"\n\
        client_secret = \"hush\"\ntrusts_email = true\n";
    let good = format!("{provider}issuer = \"https://login.example\"\n");
    std::fs::write(&file, &good).unwrap();
    let said = output(&doctor());
    assert!(said.contains("ok    addresses"), "{said}");
    let help = output(&Verso::run(
        folder.path(),
        &["serve", "--config=verso.toml", "--help"],
    ));
    assert!(
        help.contains("--identity-providers") && !help.contains("hush"),
        "{help}"
    );
    std::fs::write(&file, format!("{good}{good}")).unwrap();
    let said = output(&doctor());
    assert!(said.contains("two have this id"), "{said}");
    std::fs::write(
        &file,
        format!("{provider}issuer = \"http://login.example\"\n"),
    )
    .unwrap();
    for run in [
        doctor(),
        Verso::run(
            folder.path(),
            &["serve", "--migrate", "--config=verso.toml"],
        ),
    ] {
        let said = format!("{}{}", output(&run), String::from_utf8_lossy(&run.stderr));
        assert!(
            said.contains("--identity-providers") && said.contains("`issuer`"),
            "{said}"
        );
        assert!(!said.contains("hush"), "{said}");
    }
}
