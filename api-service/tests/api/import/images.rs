//! Images become media.

use super::{Folder, PNG, article, body, notes};
use crate::support::{TestApp, on_both_engines};
use verso::importing::NoteKind;

on_both_engines!(
    images_beside_a_post_become_media,
    the_same_image_is_stored_once,
    images_that_cannot_be_shown_leave_their_description,
    paths_out_of_the_folder_are_refused,
);

async fn images_beside_a_post_become_media(app: TestApp) {
    let folder = Folder::with(&[
        (
            "2020-01-01-trip/index.md",
            "# Trip\n\n![The sea](sea.png)\n\n<img src=\"../static/logo.svg\" alt=\"L\">\n",
        ),
        (
            "static/logo.svg",
            "<svg viewBox=\"0 0 20 10\" xmlns=\"http://www.w3.org/2000/svg\"/>",
        ),
    ]);
    folder.write("2020-01-01-trip/sea.png", PNG);
    let report = folder.import(&app).await;
    assert_eq!((report.images, report.notes.len()), (2, 0), "{report}");
    let html = body(&app, "trip").await;
    assert!(
        html.contains("width=\"640\"") && html.contains("height=\"480\""),
        "{html}"
    );
    assert!(
        html.contains("width=\"20\"") && html.contains("height=\"10\""),
        "{html}"
    );
    let members = ["cover_image/alt", "cover_image/width", "cover_image/url"];
    let cover = article(&app, "trip", &members).await;
    let url = cover
        .strip_prefix("The sea | 640 | https://api.example")
        .unwrap();
    let answer = app.get(url).await.is(200);
    assert_eq!(
        (answer.header("content-type"), answer.body.as_slice()),
        ("image/png", PNG)
    );
}

async fn the_same_image_is_stored_once(app: TestApp) {
    let folder = Folder::with(&[
        ("2020-01-01-a.md", "![x](one.png)\n"),
        ("2020-01-02-b.md", "![x](/two.png)\n"),
    ]);
    folder.write("one.png", PNG);
    folder.write("static/two.png", PNG);
    folder.import(&app).await;
    let members = ["cover_image/url"];
    assert_eq!(
        article(&app, "a", &members).await,
        article(&app, "b", &members).await
    );
}

async fn images_that_cannot_be_shown_leave_their_description(app: TestApp) {
    let folder = Folder::with(&[
        (
            "2020-01-01-a.md",
            "![Gone](gone.png) ![Text](text.png) ![Far](https://x.example/y.png)\n",
        ),
        ("text.png", "no image"),
    ]);
    let report = folder.import(&app).await;
    let kinds: Vec<_> = notes(&report).into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(
        kinds,
        [
            NoteKind::ImageMissing,
            NoteKind::ImageRefused,
            NoteKind::ImageElsewhere
        ]
    );
    let html = body(&app, "a").await;
    assert!(!html.contains("<img"), "{html}");
    assert!(html.contains(">Gone</span>"), "{html}");
}

async fn paths_out_of_the_folder_are_refused(app: TestApp) {
    let secret = Folder::with(&[]);
    secret.write("secret.png", PNG);
    let folder = Folder::with(&[(
        "2020-01-01-a.md",
        "![1](../secret.png) ![2](/../../etc/passwd) ![3](..%2f..%2fetc/passwd) ![4](leak.png)\n",
    )]);
    std::os::unix::fs::symlink(
        secret.path().join("secret.png"),
        folder.path().join("leak.png"),
    )
    .unwrap();
    let report = folder.import(&app).await;
    assert_eq!(
        notes(&report),
        [("2020-01-01-a.md", NoteKind::ImageOutside); 4],
        "{report}"
    );
    assert_eq!(report.images, 0);
}
