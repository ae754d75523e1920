//! How mail goes out: into a folder, or to an SMTP server.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    thread::JoinHandle,
};

use verso::identity::mail::{Letter, MailFolder, Mailer, MessageParts, Smtp};

fn letter() -> Letter {
    Letter {
        to: "ada@example.com".to_owned(),
        subject: "Größe: wide margins".to_owned(),
        text: "Hello ada,\n\n.a line that begins with a dot\n".to_owned(),
    }
}

fn parts() -> MessageParts {
    MessageParts {
        id: "m1".to_owned(),
        from: "Recto & Verso <verso@localhost>".parse().unwrap(),
        written_at: crate::support::NOW.parse().unwrap(),
    }
}

#[tokio::test]
async fn without_a_server_mail_lies_in_a_folder_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data/mail");
    let mailer = MailFolder::new(&path);
    mailer.send(&letter(), &parts()).await.unwrap();
    let file = path.join("20260615T120000-m1.eml");
    let text = std::fs::read_to_string(&file).unwrap();
    for line in [
        "To: ada@example.com",
        "From: =?utf-8?b?UmVjdG8gJiBWZXJzbw==?= <verso@localhost>",
        "Message-ID: <m1@localhost>",
        "Date: Mon, 15 Jun 2026 12:00:00 +0000",
        "Content-Type: text/plain; charset=utf-8",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(text.contains("wide margins"), "{text}");
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// Answers as an SMTP server does to one client; gives back what the client said.
fn smtp_server() -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        let mut said = Vec::new();
        let mut is_text = false;
        stream.write_all(b"220 ready\r\n").unwrap();
        while let Some(Ok(line)) = lines.next() {
            let answer = match line.split(' ').next().unwrap() {
                "." if is_text => "250 taken",
                _ if is_text => "",
                "EHLO" => "250 hello",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 well",
            };
            is_text = line != "." && (is_text || line == "DATA");
            let is_last = line == "." || line == "QUIT";
            said.push(line);
            if !answer.is_empty() {
                stream
                    .write_all(format!("{answer}\r\n").as_bytes())
                    .unwrap();
            }
            if is_last {
                break;
            }
        }
        said
    });
    (port, server)
}

#[tokio::test]
async fn a_link_can_be_copied_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let link = format!("https://example.org/verify-email?token={}", "k".repeat(86));
    let letter = Letter {
        text: format!("Hallo Jörg,\n\n{link}\n"),
        ..letter()
    };
    let mailer = MailFolder::new(folder.path());
    mailer.send(&letter, &parts()).await.unwrap();
    let file = folder.path().join("20260615T120000-m1.eml");
    let text = std::fs::read_to_string(file).unwrap();
    assert!(
        text.contains("Content-Transfer-Encoding: 8bit\r\n"),
        "{text}"
    );
    assert!(
        text.ends_with(&format!("\r\n\r\nHallo Jörg,\r\n\r\n{link}\r\n")),
        "{text}"
    );
}

#[tokio::test]
async fn with_a_server_mail_goes_there() {
    let (port, server) = smtp_server();
    let mailer = Smtp::new(&format!("smtp://127.0.0.1:{port}")).unwrap();
    mailer.send(&letter(), &parts()).await.unwrap();
    let said = server.join().unwrap();
    for line in [
        "MAIL FROM:<verso@localhost>",
        "RCPT TO:<ada@example.com>",
        "To: ada@example.com",
    ] {
        let is_said = said.iter().any(|said| said.starts_with(line));
        assert!(is_said, "{line}: {said:?}");
    }
}

#[tokio::test]
async fn a_server_that_is_away_is_an_error() {
    let (port, server) = smtp_server();
    drop(server);
    let other = Smtp::new("smtp://127.0.0.1:1").unwrap();
    assert!(other.send(&letter(), &parts()).await.is_err());
    assert!(other.check().await.is_err(), "{port}");
}

#[test]
fn what_is_no_address_of_a_server_is_refused_without_its_password() {
    for address in [
        "mail.example.com",
        "http://me:secret@example.com",
        "smtps://",
    ] {
        let refused = Smtp::new(address).err().unwrap().to_string();
        assert!(
            refused.contains("--smtp-url") && !refused.contains("secret"),
            "{refused}"
        );
    }
}
