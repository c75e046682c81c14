package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.chat.DownloadableFiles;
import io.baton.chat.Reply;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorSentences;
import io.baton.door.Incident;
import io.baton.outbox.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The console's endpoints. They trust every caller, so [LocalOnlyGuard] must filter requests.
@RestController
public final class ConsoleController implements ApplicationListener<ContextClosedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleController.class);
    private static final String HTML = "text/html;charset=utf-8";
    private static final MediaType TEXT = new MediaType("text", "plain", UTF_8);
    private static final Reply NOTHING = new Reply.Nothing();

    private final ConsoleTranscript consoleTranscript;
    private final SampleLoading sampleLoading;
    private final ConsoleRoster consoleRoster;
    private final ConsolePages consolePages;
    private final ConsoleActions consoleActions;
    private final UpdateStream updateStream;
    private final DownloadableFiles downloadableFiles;
    private final ChartCache chartCache = new ChartCache();
    private final StaticAssets staticAssets = new StaticAssets();

    /// @param zone time zone for the times of messages
    public ConsoleController(
            ConsoleTranscript consoleTranscript,
            TurnHandler turnHandler,
            SampleData sampleData,
            Supplier<ZoneId> zone,
            DownloadableFiles downloadableFiles) {
        this.downloadableFiles = downloadableFiles;
        this.consoleTranscript = consoleTranscript;
        this.sampleLoading = new SampleLoading(sampleData, consoleTranscript.changes());
        this.consoleRoster = consoleTranscript.roster();
        this.updateStream = new UpdateStream(consoleTranscript.changes());
        var consoleTurnRunner = new ConsoleTurnRunner(turnHandler, consoleTranscript);
        this.consolePages =
                new ConsolePages(
                        consoleTranscript, sampleLoading, zone, consoleTurnRunner, chartCache);
        this.consoleActions =
                new ConsoleActions(consoleTranscript, consoleTurnRunner, consolePages);
    }

    /// Ends the event streams, which would delay the shutdown.
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        consoleTranscript.changes().close();
    }

    @GetMapping("/")
    ResponseEntity<Void> root() {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/console")).build();
    }

    @GetMapping(value = "/console", produces = HTML)
    String page(@RequestParam Map<String, String> sent) {
        return consolePages.page(view(sent), sent.getOrDefault("draft", ""));
    }

    @GetMapping(value = "/console/now", produces = HTML)
    String now(@RequestParam Map<String, String> sent) {
        return consolePages.refresh(view(sent), null, NOTHING);
    }

    @GetMapping(value = "/console/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return updateStream.open();
    }

    @PostMapping(value = "/console/say", produces = HTML)
    String say(@RequestParam Map<String, String> sent) {
        return consoleActions.say(view(sent), sent);
    }

    @PostMapping(value = "/console/press", produces = HTML)
    String press(@RequestParam Map<String, String> sent) {
        return consoleActions.press(view(sent), sent);
    }

    @PostMapping(value = "/console/act", produces = HTML)
    String act(@RequestParam Map<String, String> sent) {
        return consoleActions.act(view(sent), sent);
    }

    @PostMapping(value = "/console/submit", produces = HTML)
    ResponseEntity<String> submit(
            @RequestParam Map<String, String> sent,
            @RequestParam Map<String, MultipartFile> files) {
        var reply = consoleActions.submit(view(sent), sent, Uploads.of(files));
        var response = ResponseEntity.ok();
        return reply.done()
                ? response.header("HX-Trigger", "form-done").body(reply.html())
                : response.body(reply.html());
    }

    @PostMapping(value = "/console/sample", produces = HTML)
    String sample(@RequestParam Map<String, String> sent) {
        sampleLoading.load();
        return consolePages.refresh(view(sent), null, NOTHING);
    }

    @GetMapping(value = "/console/chart/{name}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> chart(@PathVariable String name) {
        return ResponseEntity.of(chartCache.png(name));
    }

    @GetMapping("/console/file/{key}")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        return FileLinkController.download(downloadableFiles.open(key));
    }

    @GetMapping("/console/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return staticAssets
                .find(name)
                .map(StaticAssets.Asset::ifChanged)
                .orElse(ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(Unavailable e, HttpServletRequest request) {
        LOG.warn("the console can't be shown: {}", e.getMessage());
        boolean act = request.getMethod().equals("POST");
        return said(HttpStatus.SERVICE_UNAVAILABLE, AnswerNotShown.notStored(e, act));
    }

    @ExceptionHandler
    ResponseEntity<String> notShown(AnswerNotShown e) {
        LOG.warn("the console can't show an answer: {}", e.getMessage());
        return said(HttpStatus.SERVICE_UNAVAILABLE, e.answer());
    }

    /// A page that can't be shown. Failed turns are answered in the transcript.
    @ExceptionHandler
    ResponseEntity<String> failed(RuntimeException e) {
        if (e instanceof ErrorResponse refusal) {
            return ResponseEntity.status(refusal.getStatusCode()).build();
        }
        var incident = Incident.log(LOG, "the console can't be shown", e);
        return said(HttpStatus.INTERNAL_SERVER_ERROR, DoorSentences.brokenText(incident));
    }

    private static ResponseEntity<String> said(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(TEXT).body(words);
    }

    private ConsoleView view(Map<String, String> sent) {
        return ConsoleView.of(consoleRoster, sent::get);
    }
}
