package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import io.baton.door.BoundedDownloads;
import io.baton.door.PlatformHttp;
import io.baton.door.UrlAllowlist;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsHosts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that people send Baton in a personal chat. Teams stores them in the sender's OneDrive and
/// provides a URL that needs no token, so none is sent (Microsoft: "Send and receive files").
final class TeamsReceivedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsReceivedFiles.class);
    private static final String KIND = "application/vnd.microsoft.teams.file.download.info";
    private static final int MAX_FILES = 5;

    private final UrlAllowlist drives;
    private final BoundedDownloads boundedDownloads;

    /// @param timeout for downloading one whole file
    TeamsReceivedFiles(TeamsHosts teamsHosts, Duration timeout) {
        drives = teamsHosts.files();
        boundedDownloads =
                new BoundedDownloads(
                        PlatformHttp.forDownloads(new OkHttpClient.Builder(), drives, timeout));
    }

    /// Empty in channels and group chats, where Teams gives bots no files.
    List<Attachment> of(IncomingActivity in) {
        var files = new ArrayList<Attachment>();
        for (var attachment : in.json().path("attachments")) {
            if (in.personal() && files.size() < MAX_FILES && kind(attachment).equals(KIND)) {
                var url = Json.text(attachment, "content", "downloadUrl");
                files.add(new Attachment(Json.text(attachment, "name"), most -> fetch(url, most)));
            }
        }
        return files;
    }

    private static String kind(JsonNode attachment) {
        return Json.text(attachment, "contentType");
    }

    private Fetched fetch(String address, int most) {
        var url = drives.parse(address);
        if (url.isEmpty()) {
            LOG.warn(
                    "Refused to download a file from {}, which is not a OneDrive or SharePoint host",
                    UrlAllowlist.redacted(address));
            return new Fetched.Missing(
                    "This file isn't in OneDrive or SharePoint, so I didn't open it. Attach the file"
                            + " to your message instead.");
        }
        var result = boundedDownloads.fetch(url.get(), null, most);
        return switch (result) {
            case Ok<Fetched>(var fetched) -> fetched;
            case RateLimited<Fetched> _,
                    Failed<Fetched> _,
                    Unknown<Fetched> _,
                    Refused<Fetched> _,
                    Gone<Fetched> _ -> {
                LOG.info("A file could not be downloaded: {}", result.brief());
                yield notNow();
            }
        };
    }

    private static Fetched notNow() {
        return new Fetched.Missing(TeamsSentences.COMMON.fileUnavailable());
    }
}
