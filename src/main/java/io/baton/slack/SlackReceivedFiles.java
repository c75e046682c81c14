package io.baton.slack;

import com.slack.api.methods.response.files.FilesInfoResponse;
import com.slack.api.model.File;
import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.slack.api.SlackApi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that people send to Baton. Slack only gives them to the bot's token (`files:read`), and
/// that token is only sent to Slack's own hosts.
final class SlackReceivedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(SlackReceivedFiles.class);
    private static final int MOST = 5;

    private final SlackApi api;

    SlackReceivedFiles(SlackApi api) {
        this.api = api;
    }

    List<Attachment> of(@Nullable List<File> files) {
        return files == null ? List.of() : files.stream().limit(MOST).map(this::of).toList();
    }

    Attachment of(File file) {
        return new Attachment(ReplyTarget.orEmpty(file.getName()), most -> fetch(file, most));
    }

    private Fetched fetch(File file, int most) {
        var address = address(file);
        if (address.isEmpty()) {
            return notReadable();
        }
        var result = api.download(address.get(), most);
        return switch (result) {
            case Ok<Fetched>(var fetched) -> fetched;
            case Refused<Fetched> _, Gone<Fetched> _ -> {
                LOG.warn("can't read a file ({})", result.brief());
                yield notReadable();
            }
            case RateLimited<Fetched> _, Failed<Fetched> _, Unknown<Fetched> _ -> {
                LOG.info("can't download a file ({})", result.brief());
                yield new Fetched.Missing(SlackSentences.COMMON.fileUnavailable());
            }
        };
    }

    /// For a file from another organization, the payload contains only its id.
    private Optional<String> address(File file) {
        return inside(file)
                .or(() ->
                        api.call(
                                                "files.info",
                                                client ->
                                                        client.filesInfo(r -> r.file(file.getId())))
                                        instanceof Ok<FilesInfoResponse>(var answer)
                                ? inside(answer.getFile())
                                : Optional.empty());
    }

    private static Optional<String> inside(@Nullable File file) {
        return file == null
                ? Optional.empty()
                : Stream.of(
                                ReplyTarget.orEmpty(file.getUrlPrivateDownload()),
                                ReplyTarget.orEmpty(file.getUrlPrivate()))
                        .filter(url -> !url.isBlank())
                        .findFirst();
    }

    private static Fetched notReadable() {
        return new Fetched.Missing(
                "Slack doesn't let me read this file. Ask your administrator to add the files:read"
                        + " scope and reinstall Baton.");
    }
}
