package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.SampleCards;
import io.baton.teams.ChartLinks;
import io.baton.teams.FakeMicrosoft;
import io.baton.teams.MicrosoftEndpoints;
import io.baton.teams.fake.FakeTeams;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The picture of a chart, as Microsoft fetches it for a client that draws none.
class TeamsChartIT {
    @TempDir Path data;

    @Test
    void whoeverHasTheAddressOfAPictureGetsItAndNobodyElse() throws Exception {
        try (var teams = FakeTeams.start();
                var baton = started(teams);
                var http = HttpClient.newHttpClient()) {
            var address = baton.getBean(ChartLinks.class).apply(SampleCards.chart()).orElseThrow();
            assertThat(address.getHost()).isEqualTo("baton.example");

            var picture = http.send(get(baton, address.getPath()), bytes());
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("public");
            assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');

            var forged = http.send(get(baton, "/teams/chart/eJw.AAAA.png"), bytes());
            assertThat(forged.statusCode()).isEqualTo(404);
        }
    }

    private GenericApplicationContext started(FakeTeams teams) {
        return (GenericApplicationContext)
                new SpringApplicationBuilder(BatonApplication.class)
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(
                                                MicrosoftEndpoints.class,
                                                () -> FakeMicrosoft.at(teams)))
                        .run(
                                "--server.port=0",
                                "--BATON_DATA=" + data,
                                "--BATON_PUBLIC_URL=https://baton.example",
                                "--TEAMS_APP_ID=" + FakeTeams.APP_ID,
                                "--TEAMS_APP_PASSWORD=" + FakeTeams.PASSWORD,
                                "--TEAMS_TENANT_ID=" + FakeTeams.TENANT);
    }

    private static HttpRequest get(ApplicationContext baton, String path) {
        var server = ((WebServerApplicationContext) baton).getWebServer();
        var port = Objects.requireNonNull(server).getPort();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    }

    private static HttpResponse.BodyHandler<byte[]> bytes() {
        return HttpResponse.BodyHandlers.ofByteArray();
    }
}
