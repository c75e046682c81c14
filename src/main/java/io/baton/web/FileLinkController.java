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

/// The address at which a file can be fetched by its link. Looking fetches nothing, as scanners and
/// previews of links look too; only the page's button does, once. [LinkGuard] stands before it.
@RestController
public final class FileLinkController {
    private static final Logger LOG = LoggerFactory.getLogger(FileLinkController.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private static final Card THERE =
            Card.titled("Your partners, as a file")
                    .paragraph(Text.of("It is made as you fetch it, and can be fetched once."))
                    .buttons(Button.primary("Download partners.csv", "file", "fetch"));
    private static final Card GONE =
            Card.titled("This link is used up")
                    .paragraph(
                            Text.of(
                                    "It was fetched already, or it is too old. Say “partner export” to"
                                            + " Baton for a new one."));
    private static final Card NO_DATABASE =
            Card.titled("Please come back in a minute")
                    .paragraph(Text.of("I cannot reach my database just now."));

    private final DownloadableFiles downloadableFiles;

    public FileLinkController(DownloadableFiles downloadableFiles) {
        this.downloadableFiles = downloadableFiles;
    }

    @GetMapping(DownloadableFiles.PATH + "{key}")
    ResponseEntity<String> look(@PathVariable String key) {
        return downloadableFiles.read(key).isPresent()
                ? page(HttpStatus.OK, THERE)
                : page(HttpStatus.GONE, GONE);
    }

    @PostMapping(DownloadableFiles.PATH + "{key}")
    ResponseEntity<?> fetch(@PathVariable String key) {
        var content = downloadableFiles.take(key);
        return content.isPresent() ? download(content) : page(HttpStatus.GONE, GONE);
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(Unavailable e) {
        LOG.warn("a file could not be fetched: {}", e.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, NO_DATABASE);
    }

    /// Never shown in place, whatever it holds.
    static ResponseEntity<byte[]> download(Optional<byte[]> content) {
        var named = ContentDisposition.attachment().filename("partners.csv").build();
        return content.map(bytes ->
                        ResponseEntity.ok()
                                .contentType(CSV)
                                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                                .body(bytes))
                .orElse(ResponseEntity.status(HttpStatus.GONE).build());
    }

    private static ResponseEntity<String> page(HttpStatus status, Card card) {
        return ResponseEntity.status(status).contentType(HTML).body(LinkPageHtml.of(card));
    }
}
