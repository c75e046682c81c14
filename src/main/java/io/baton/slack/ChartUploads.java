package io.baton.slack;

import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.door.TextShortener;
import io.baton.slack.api.CallResult;
import io.baton.slack.api.CallResult.Failed;
import io.baton.slack.api.CallResult.Ok;
import io.baton.slack.api.CallResult.RateLimited;
import io.baton.slack.api.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.SlackLimits;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final Duration fileWait;

    /// The same chart is uploaded once; a person may open the Home tab many times.
    private final Map<Chart, String> uploaded =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Chart, String> eldest) {
                    return size() > REMEMBERED;
                }
            };

    ChartUploads(SlackApi api, Function<Chart, Optional<byte[]>> painter, Duration fileWait) {
        this.api = api;
        this.painter = painter;
        this.fileWait = fileWait;
    }

    /// Says something with its pictures, and without them where Slack will not show them.
    ///
    /// @param say gets the files' ids by chart
    <T> CallResult<T> sendWithCharts(Card card, Function<Map<Chart, String>, CallResult<T>> say) {
        var files = new HashMap<Chart, String>();
        for (var part : card.parts()) {
            if (part instanceof Part.Picture(var chart)) {
                switch (file(chart)) {
                    case Ok<String>(var id) -> files.put(chart, id);
                    case RateLimited<String>(var atLeast) -> {
                        return new RateLimited<>(atLeast);
                    }
                    case CallResult<String> failed ->
                            LOG.warn("a chart is said in words ({})", failed.brief());
                }
            }
        }
        return files.isEmpty() ? say.apply(files) : patiently(files, say);
    }

    private <T> CallResult<T> patiently(
            Map<Chart, String> files, Function<Map<Chart, String>, CallResult<T>> say) {
        for (int i = 0; i < TRIES; i++) {
            var outcome = say.apply(files);
            if (!(outcome instanceof Refused<T>(var code)) || !code.contains("invalid_")) {
                return outcome;
            }
            if (!paused(fileWait.multipliedBy(i + 1L))) {
                break;
            }
        }
        LOG.warn("Slack does not show the uploaded chart; it is said in words");
        synchronized (uploaded) {
            uploaded.keySet().removeAll(files.keySet());
        }
        return say.apply(Map.of());
    }

    private CallResult<String> file(Chart chart) {
        synchronized (uploaded) {
            var known = uploaded.get(chart);
            if (known != null) {
                return new Ok<>(known);
            }
        }
        var png = painter.apply(chart);
        if (png.isEmpty()) {
            return new Failed<>("no picture could be drawn");
        }
        return switch (upload(chart, png.get())) {
            case Ok<FilesUploadV2Response>(var answer) -> {
                var id = answer.getFile().getId();
                synchronized (uploaded) {
                    uploaded.put(chart, id);
                }
                yield new Ok<>(id);
            }
            case RateLimited<FilesUploadV2Response>(var atLeast) -> new RateLimited<>(atLeast);
            case CallResult<FilesUploadV2Response> failed -> new Failed<>(failed.brief());
        };
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

    private static boolean paused(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
