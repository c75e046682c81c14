package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.SlackFilesUploadV2Exception;
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

/// Uploads charts as PNGs, so that an image block can show them by their file's id: a message with
/// its picture is one message. A picture that cannot be had is said in words; no message waits for
/// one for long.
final class ChartUploads {
    private static final Logger LOG = LoggerFactory.getLogger(ChartUploads.class);
    private static final int REMEMBERED = 200;

    /// Slack processes a new file for a moment; till then it answers `invalid_blocks`.
    private static final int TRIES = 4;

    private final SlackApi api;
    private final Function<Chart, Optional<byte[]>> painter;
    private final Backoff processing;

    /// The same chart is uploaded once; a person may open the Home tab many times.
    private final Cache<Chart, String> uploaded = Caches.bounded(REMEMBERED).build();

    ChartUploads(SlackApi api, Function<Chart, Optional<byte[]>> painter, Duration fileWait) {
        this.api = api;
        this.painter = painter;
        this.processing = new Backoff(fileWait, fileWait.multipliedBy(TRIES));
    }

    /// Says something with its pictures, and without them where Slack will not show them.
    ///
    /// @param say gets the files' ids by chart
    <T> CallResult<T> sendWithCharts(Card card, Function<Map<Chart, String>, CallResult<T>> say) {
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
                            LOG.warn("a chart is said in words ({})", file.brief());
                }
            }
        }
        return files.isEmpty() ? say.apply(files) : patiently(files, say);
    }

    private <T> CallResult<T> patiently(
            Map<Chart, String> files, Function<Map<Chart, String>, CallResult<T>> say) {
        var random = RandomGenerator.getDefault();
        for (int failures = 1; failures <= TRIES; failures++) {
            var callResult = say.apply(files);
            if (!(callResult instanceof Refused<T>(var code)) || !code.contains("invalid_")) {
                return callResult;
            }
            if (!Backoff.sleep(processing.pause(failures, random))) {
                break;
            }
        }
        LOG.warn("Slack does not show the uploaded chart; it is said in words");
        uploaded.invalidateAll(files.keySet());
        return say.apply(Map.of());
    }

    private CallResult<String> file(Chart chart) {
        var known = uploaded.getIfPresent(chart);
        if (known != null) {
            return new Ok<>(known);
        }
        var png = painter.apply(chart);
        if (png.isEmpty()) {
            return new Failed<>("no picture could be drawn");
        }
        return upload(chart, png.get())
                .then(answer ->
                        answer.getFile() == null || answer.getFile().getId() == null
                                ? new Failed<>("ok without a file")
                                : new Ok<>(remembered(chart, answer.getFile().getId())));
    }

    private String remembered(Chart chart, String id) {
        uploaded.put(chart, id);
        return id;
    }

    private CallResult<FilesUploadV2Response> upload(Chart chart, byte[] png) {
        var words = TextShortener.singleLine(chart.altText(), SlackLimits.ALT_TEXT, chart.title());
        try {
            return api.call(
                    "files.upload",
                    client ->
                            client.filesUploadV2(r ->
                                    r.fileData(png)
                                            .filename("chart.png")
                                            .title(
                                                    TextShortener.singleLine(
                                                            chart.title(),
                                                            SlackLimits.HEADER,
                                                            "Chart"))
                                            .altTxt(words)
                                            .requestFileInfo(false)));
        } catch (SlackFilesUploadV2Exception e) {
            return new Failed<>("the upload was refused");
        }
    }
}
