package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.Text;
import io.baton.outbox.Unavailable;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The page behind a file link. Opening it downloads nothing, because mail scanners and link
/// previews open it too; its button downloads the file, once. [LinkGuard] must filter requests.
@RestController
public final class FileLinkController {
    private static final Logger LOG = LoggerFactory.getLogger(FileLinkController.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private static final Card GONE =
            Card.titled("This link no longer works")
                    .paragraph(
                            Text.of(
                                    "The file was downloaded, or the link has expired. Ask Baton for"
                                            + " the file again."));
    private static final Card NO_DATABASE =
            Card.titled("I can’t reach my database").paragraph(Text.of("Try again in a minute."));

    private final DownloadableFiles downloadableFiles;

    public FileLinkController(DownloadableFiles downloadableFiles) {
        this.downloadableFiles = downloadableFiles;
    }

    @GetMapping(DownloadableFiles.PATH + "{key}")
    ResponseEntity<String> look(@PathVariable String key) {
        return downloadableFiles
                .open(key)
                .map(content -> page(HttpStatus.OK, there(content.name())))
                .orElseGet(() -> page(HttpStatus.GONE, GONE));
    }

    @PostMapping(DownloadableFiles.PATH + "{key}")
    ResponseEntity<?> fetch(@PathVariable String key) {
        var content = downloadableFiles.take(key);
        return content.isPresent() ? download(content) : page(HttpStatus.GONE, GONE);
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(Unavailable e) {
        LOG.warn("file download failed: {}", e.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, NO_DATABASE);
    }

    static ResponseEntity<byte[]> download(Optional<DownloadableFiles.Content> content) {
        return content.map(FileLinkController::attachment)
                .orElse(ResponseEntity.status(HttpStatus.GONE).build());
    }

    /// Always an attachment, never shown in the browser.
    public static ResponseEntity<byte[]> attachment(DownloadableFiles.Content content) {
        var disposition = ContentDisposition.attachment().filename(content.name()).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content.bytes());
    }

    private static Card there(String name) {
        return Card.titled("A CSV file for you")
                .paragraph(Text.of("You can download the file once."))
                .buttons(Button.primary("Download " + name, "file", "fetch"));
    }

    private static ResponseEntity<String> page(HttpStatus status, Card card) {
        return ResponseEntity.status(status).contentType(HTML).body(LinkPageHtml.of(card));
    }
}
