package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsHosts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that people send to Baton alone. Teams keeps them in the sender's OneDrive and names an
/// address that needs no token, so none is shown (Microsoft: "Send and receive files").
final class TeamsReceivedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsReceivedFiles.class);
    private static final String KIND = "application/vnd.microsoft.teams.file.download.info";
    private static final int MOST = 5;

    private final TeamsHosts hosts;
    private final OkHttpClient http;

    /// @param patience for fetching a file from its beginning to its end
    TeamsReceivedFiles(TeamsHosts hosts, Duration patience) {
        this.hosts = hosts;
        http =
                new OkHttpClient.Builder()
                        .callTimeout(patience)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build();
    }

    /// In a channel or a group's chat Teams gives a bot no files.
    List<Attachment> of(IncomingActivity in) {
        var files = new ArrayList<Attachment>();
        for (var attachment : in.json().path("attachments")) {
            if (in.personal() && files.size() < MOST && kind(attachment).equals(KIND)) {
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
        var url = HttpUrl.parse(address);
        if (url == null || !hosts.allowsFiles(url)) {
            LOG.warn("a file at {} is not fetched", url == null ? "no address" : url.host());
            return new Fetched.Missing(
                    "Teams says that this file lies outside of your OneDrive and SharePoint, so I did"
                            + " not fetch it.");
        }
        try (var response = http.newCall(new Request.Builder().url(url).build()).execute()) {
            var body = response.body();
            if (response.code() != 200 || body == null) {
                LOG.info("a file could not be fetched: HTTP {}", response.code());
                return notNow();
            }
            return body.source().request(most + 1L)
                    ? new Fetched.TooLarge()
                    : new Fetched.Bytes(body.source().readByteArray());
        } catch (IOException e) {
            LOG.info("a file could not be fetched: {}", e.getClass().getSimpleName());
            return notNow();
        }
    }

    private static Fetched notNow() {
        return new Fetched.Missing(
                "Teams did not hand me the file just now. Please send it once more.");
    }
}
