package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.baton.teams.fake.TeamsUser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Import and export of partners in Teams.
class TeamsImportIT {
    private static final byte[] TABLE =
            "Company;Services\nTelefonia;VoIP, telephones\n".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inTeams().with("BATON_PUBLIC_URL", "https://baton.example");

    @Test
    void aFileIsPreviewedConfirmedAndExportedOnce() throws Exception {
        var anna = baton.teams().member("Anna");
        anna.says("partner import");
        TeamsScreen.newest(anna::sees, "Send me a CSV file here");
        sends(anna, "my.csv", TABLE);
        var preview = TeamsScreen.newest(anna::sees, "1 new. Nothing is saved yet.");
        var answer = anna.presses(preview, "Import 1 partner");
        assertThat(answer.text()).contains("Imported: 1 added.");

        anna.says("partner export");
        var export = TeamsScreen.newest(anna::sees, "Your 1 partner as a CSV file:");
        var path = URI.create(link(export.card())).getPath();
        var here = baton.address().resolve(path);
        assertThat(fetched(here, "GET").body()).contains("Download partners.csv");
        assertThat(fetched(here, "POST").body()).contains("\"VoIP, telephones\"");
        assertThat(fetched(here, "POST").statusCode()).isEqualTo(410);
    }

    @Test
    void aHostileFileBreaksNoCard() throws Exception {
        var anna = baton.teams().member("Anna");
        sends(anna, HostileCsv.MARKUP + "n".repeat(300) + ".csv", HostileCsv.file());
        var preview = TeamsScreen.newest(anna::sees, "100 new, 200 with errors", "and 92 more");
        assertThat(TeamsScreen.offers(preview, "Import 100 partners")).isTrue();
        anna.presses(preview, "Discard");
    }

    private static void sends(TeamsUser anna, String name, byte[] content) throws Exception {
        var drive =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        drive.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, content.length);
                    exchange.getResponseBody().write(content);
                    exchange.close();
                });
        drive.start();
        try {
            var message = anna.message(anna.personalChat(), "partner import");
            var file = message.withArray("attachments").addObject();
            file.put("contentType", "application/vnd.microsoft.teams.file.download.info");
            var url = "http://127.0.0.1:%d/my.csv".formatted(drive.getAddress().getPort());
            file.put("name", name).putObject("content").put("downloadUrl", url);
            anna.sends(message);
        } finally {
            drive.stop(0);
        }
    }

    private static String link(JsonNode card) {
        return card.findValuesAsText("url").getFirst();
    }

    private static HttpResponse<String> fetched(URI address, String method) throws Exception {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Sec-Fetch-Site", "same-origin")
                        .method(method, HttpRequest.BodyPublishers.ofString(""))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
