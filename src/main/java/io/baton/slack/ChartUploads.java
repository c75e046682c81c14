package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.door.Caches;
import io.baton.door.TextShortener;
import io.baton.outbox.Backoff;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.SlackLimits;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Uploads charts as PNGs and shows them in image blocks by file id, so a message and its picture
/// are one message. If a chart can't be uploaded, its text version is sent; no message waits long
/// for a picture.
final class ChartUploads {
    private static final Logger LOG = LoggerFactory.getLogger(ChartUploads.class);
    private static final int REMEMBERED = 200;

    /// Slack answers `invalid_blocks` while it still processes a new file.
    private static final int TRIES = 4;

    private final SlackApi api;
    private final Function<Chart, Optional<byte[]>> painter;
    private final Backoff processing;

    /// Uploads each chart only once; people may open the Home tab many times.
    private final Cache<Chart, String> uploaded = Caches.bounded(REMEMBERED).build();

    ChartUploads(SlackApi api, Function<Chart, Optional<byte[]>> painter, Duration fileWait) {
        this.api = api;
        this.painter = painter;
        this.processing = new Backoff(fileWait, fileWait.multipliedBy(TRIES));
    }

    /// Sends a card with its pictures, or without them if Slack doesn't show them.
    ///
    /// @param send gets the file ids by chart
    <T> CallResult<T> sendWithCharts(Card card, Function<Map<Chart, String>, CallResult<T>> send) {
        var files = new HashMap<Chart, String>();
        for (var part : card.parts()) {
            if (part instanceof Part.Picture(var chart)) {
                var file = file(chart);
                switch (file) {
                    case Ok<String>(var id) -> files.put(chart, id);
                    case RateLimited<String>(var atLeast) -> {
                        return new RateLimited<>(atLeast);
                    }
                    case Failed<String> _, Unknown<String> _, Refused<String> _, Gone<String> _ ->
                            LOG.warn("sending a chart as text ({})", file.brief());
                }
            }
        }
        return files.isEmpty() ? send.apply(files) : sendWithRetries(files, send);
    }

    private <T> CallResult<T> sendWithRetries(
            Map<Chart, String> files, Function<Map<Chart, String>, CallResult<T>> send) {
        var random = RandomGenerator.getDefault();
        for (int failures = 1; failures <= TRIES; failures++) {
            var callResult = send.apply(files);
            if (!(callResult instanceof Refused<T>(var code)) || !code.contains("invalid_")) {
                return callResult;
            }
            if (!Backoff.sleep(processing.pause(failures, random))) {
                break;
            }
        }
        LOG.warn("Slack doesn't show an uploaded chart; sending it as text");
        uploaded.invalidateAll(files.keySet());
        return send.apply(Map.of());
    }

    private CallResult<String> file(Chart chart) {
        var known = uploaded.getIfPresent(chart);
        if (known != null) {
            return new Ok<>(known);
        }
        var png = painter.apply(chart);
        if (png.isEmpty()) {
            return new Failed<>("drawing failed");
        }
        return upload(chart, png.get())
                .then(answer ->
                        answer.getFile() == null || answer.getFile().getId() == null
                                ? new Failed<>("ok without a file")
                                : new Ok<>(cached(chart, answer.getFile().getId())));
    }

    private String cached(Chart chart, String id) {
        uploaded.put(chart, id);
        return id;
    }

    private CallResult<FilesUploadV2Response> upload(Chart chart, byte[] png) {
        var words = TextShortener.singleLine(chart.altText(), SlackLimits.ALT_TEXT, chart.title());
        return api.call(
                "files.upload",
                client ->
                        client.filesUploadV2(r ->
                                r.fileData(png)
                                        .filename("chart.png")
                                        .title(
                                                TextShortener.singleLine(
                                                        chart.title(), SlackLimits.HEADER, "Chart"))
                                        .altTxt(words)
                                        .requestFileInfo(false)));
    }
}
