package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.SampleCards;
import io.baton.teams.ChartLinks;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Chart images, which Microsoft fetches for clients that can't draw charts.
class TeamsChartIT {
    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inTeams().with("BATON_PUBLIC_URL", "https://baton.example");

    @Test
    void theImageIsServedAtItsSecretAddressOnly() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var address = baton.bean(ChartLinks.class).apply(SampleCards.chart()).orElseThrow();
            assertThat(address.getHost()).isEqualTo("baton.example");

            var picture = http.send(get(address.getPath()), bytes());
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("public");
            assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');

            var forged = http.send(get("/teams/chart/eJw.AAAA.png"), bytes());
            assertThat(forged.statusCode()).isEqualTo(404);
        }
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(baton.address().resolve(path)).build();
    }

    private static HttpResponse.BodyHandler<byte[]> bytes() {
        return HttpResponse.BodyHandlers.ofByteArray();
    }
}
