package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.Text;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.slack.api.SlackApi;
import java.util.ArrayList;

/// Uploads a card's files to the conversation before the card is posted. If the card then has to
/// wait, its files aren't uploaded again. An upload with an unknown outcome is repeated: the file
/// may appear twice, but the card only once.
final class CardFileUploads {
    private static final int REMEMBERED = 10_000;

    /// A file's key is made for one card, so a file with the same key belongs to the same card.
    private record Uploaded(String channel, String name, String key) {}

    /// Finished uploads; the value has no meaning.
    private final Cache<Uploaded, Boolean> finished = Caches.bounded(REMEMBERED).build();

    private final SlackApi api;
    private final DownloadableFiles downloadableFiles;

    CardFileUploads(SlackApi api, DownloadableFiles downloadableFiles) {
        this.api = api;
        this.downloadableFiles = downloadableFiles;
    }

    /// @param channel a direct conversation
    /// @return the card to post below its files
    CallResult<Card> uploadFilesOf(Card card, String channel) {
        var parts = new ArrayList<Part>();
        for (var part : card.parts()) {
            if (part instanceof Part.File file) {
                switch (uploaded(file, channel)) {
                    case Ok<Text>(var words) -> parts.add(new Part.Paragraph(words));
                    case Refused<Text> _, Gone<Text> _ ->
                            parts.add(new Part.Paragraph(byLink(file)));
                    case RateLimited<Text>(var atLeast) -> {
                        return new RateLimited<>(atLeast);
                    }
                    case Failed<Text>(var why) -> {
                        return new Failed<>(why);
                    }
                    case Unknown<Text>(var why) -> {
                        return new Failed<>(why);
                    }
                }
            } else {
                parts.add(part);
            }
        }
        return new Ok<>(new Card(card.summary(), parts));
    }

    private CallResult<Text> uploaded(Part.File file, String channel) {
        var above = Text.empty().strong(file.name()).plain(" is above.");
        var upload = new Uploaded(channel, file.name(), file.key());
        if (finished.getIfPresent(upload) != null) {
            return new Ok<>(above);
        }
        var content = downloadableFiles.read(file.key());
        if (content.isEmpty()) {
            return new Ok<>(Text.of("%s has expired. Ask for it again.".formatted(file.name())));
        }
        var answer = upload(file.name(), content.get().bytes(), channel);
        if (answer.ok()) {
            finished.put(upload, true);
        }
        return answer.map(_ -> above);
    }

    private CallResult<FilesUploadV2Response> upload(String name, byte[] content, String channel) {
        return api.call(
                "files.upload",
                client ->
                        client.filesUploadV2(r ->
                                r.fileData(content)
                                        .filename(name)
                                        .title(name)
                                        .channel(channel)
                                        .requestFileInfo(false)));
    }

    private static Text byLink(Part.File file) {
        var url = file.url();
        return url == null
                ? Text.of(
                        "Slack doesn't let me upload %s. Ask your administrator to allow file uploads."
                                .formatted(file.name()))
                : Text.empty().and(new Text.Span.Link(url, file.name()));
    }
}
