package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page of a statement, over real HTTP.
class StatementLinkIT {
    private static final Pattern LINK =
            Pattern.compile(LinkVisitor.PUBLIC + "(/statement/[0-9a-f]{48})");

    private static final Pattern PRESS = Pattern.compile("value=\"(statement\\.agree [^\"]+)\"");

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlack().with("BATON_PUBLIC_URL", LinkVisitor.PUBLIC);

    @Test
    void aPartnerKnownByMailReadsAStatementAndMembersExportIt()
            throws IOException, InterruptedException {
        var anna = LinkSender.in(baton).anna();
        var month = "2026-10";
        anna.types("/partner edit Foo fee 10%");
        var number = anna.logs("/refer Acme needs VoIP to Foo");
        anna.types("/refer accepted " + number + " by Jo on the phone")
                .sees("holds the baton for " + number);
        anna.types("/refer won %s $5,000 on %s-15".formatted(number, month));
        anna.types("/partner statement Foo " + month).sees("$500", "Excludes tax");
        anna.presses("Send to Foo");
        anna.sees("It can't be taken back");
        anna.presses("Link for jo@foo.example");
        anna.sees("Forward this link to jo@foo.example");
        var path = link(anna);

        var sealed = get(path);
        assertThat(sealed.statusCode()).isEqualTo(200);
        assertThat(sealed.body()).contains(">Open<").doesNotContain("Acme", "$500");
        assertThat(sealed.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(sealed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(post(path, "cross-site", "press=statement+open").statusCode()).isEqualTo(403);

        var page = post(path, "same-origin", "press=statement+open");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Acme", "$500", ">Agree<", "statement.css");
        assertThat(get("/statement/assets/statement.css").statusCode()).isEqualTo(200);
        assertThat(post(path, "same-origin", "press=download").body())
                .contains("500.00")
                .doesNotContain("Acme");

        var agree = PRESS.matcher(page.body());
        assertThat(agree.find()).isTrue();
        var agreed =
                post(
                        path,
                        "same-origin",
                        "press=" + URLEncoder.encode(agree.group(1), StandardCharsets.UTF_8));
        assertThat(agreed.body()).contains("Agreed", "jo@foo.example");
        anna.sees("jo@foo.example agreed to this statement.");
        anna.types("/partner statement Foo " + month).sees("by jo@foo.example");

        anna.types("/revenue export csv " + month).sees("1 fee", "fees-" + month + ".csv");
    }

    private static String link(SlackActor anna) {
        var told =
                anna.screen().surfaces().stream()
                        .map(SlackScreen::words)
                        .reduce("", (all, next) -> all + "\n" + next);
        var link = LINK.matcher(told);
        assertThat(link.find()).as(told).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private static HttpResponse<String> post(String path, String site, String form)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Origin",
                                site.equals("cross-site") ? "https://evil.example" : "null")
                        .header("Sec-Fetch-Site", site)
                        .header("Cookie", "baton-browser=of-jo")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baton.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
