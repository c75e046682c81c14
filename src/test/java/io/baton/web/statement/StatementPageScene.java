package io.baton.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.LinkedStatements;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.statement.StatementHandlers;
import io.baton.desk.statement.link.StatementLinkHandlers;
import io.baton.memory.InMemorySettlements;
import io.baton.memory.InMemoryStatementRounds;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemoryTallies;
import io.baton.web.BrowserSecret;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A firm that sent its partner RingPros, which is known by mail only, a statement for November
/// 2026.
final class StatementPageScene {
    private static final URI ADDRESS = URI.create("https://baton.example");
    private static final DownloadKeys KEYS = new DownloadKeys(() -> Optional.of(ADDRESS));

    private record Made(InMemoryStatements statements, StatementLinkHandlers links) {}

    private final AtomicReference<Made> made = new AtomicReference<>();

    final TestFirm firm =
            new TestFirm(self -> {
                var statements = new InMemoryStatements(self.outbox);
                var links =
                        new StatementLinkHandlers(self.partners, statements, self.exports, KEYS);
                made.set(new Made(statements, links));
                var stores =
                        new StatementHandlers.Stores(
                                statements,
                                new InMemorySettlements(self.outbox),
                                new InMemoryStatementRounds(self.outbox));
                return new StatementHandlers(self.partners, self.referrals, stores)
                        .handlers(new InMemoryTallies(self.referrals))
                        .and(links.handlers());
            });

    private final Made stores = Objects.requireNonNull(made.get());
    private final InMemoryStatements statements = stores.statements();
    private final StatementLinkHandlers links = stores.links();
    final Actor anna = firm.member("Anna").directly();
    final MockMvcTester pages =
            MockMvcTester.of(
                    new StatementLinkController(
                            links.pages(firm.firms, firm.referrals, firm.stillMembers(), firm::now),
                            firm.desk,
                            true));

    StatementPageScene() {
        firm.partner("RingPros", "jo@ringpros.example", "phones");
        wins("Acme", "$12,500");
        wins("Lake Hotel", "$990.50");
        firm.advanceClockOnly(Duration.between(firm.now(), Instant.parse("2026-12-01T09:00:00Z")));
        anna.says("statement RingPros November");
        anna.presses("Send to RingPros");
    }

    void wins(String client, String amount) {
        anna.says("refer %s needs phones to RingPros".formatted(client));
        var number = firm.referrals.nextNumber(TestFirm.FIRM) - 1;
        anna.says("refer offer R-%d to RingPros".formatted(number));
        anna.says("refer accepted R-%d by Jo on the phone".formatted(number));
        anna.says("refer won R-%d %s".formatted(number, amount));
    }

    /// A new link, as Anna is shown it.
    String link(String button) {
        anna.says("statement RingPros November");
        anna.presses(button);
        return ((Reply.Whisper) anna.reply())
                .card().parts().stream()
                        .filter(Card.Part.Paragraph.class::isInstance)
                        .flatMap(part -> ((Card.Part.Paragraph) part).text().spans().stream())
                        .filter(Text.Span.SecretLink.class::isInstance)
                        .map(span -> ((Text.Span.SecretLink) span).url())
                        .map(url -> url.replace(ADDRESS.toString(), ""))
                        .findFirst()
                        .orElseThrow();
    }

    MvcTestResult looks(String link, @Nullable String browser) {
        assertThat(link).startsWith(LinkedStatements.PATH);
        var get = pages.get().uri(link);
        return (browser == null ? get : get.cookie(cookie(browser))).exchange();
    }

    MvcTestResult presses(String link, @Nullable String browser, String... parameters) {
        var post = pages.post().uri(link);
        for (int i = 0; i < parameters.length; i += 2) {
            post = post.param(parameters[i], parameters[i + 1]);
        }
        return (browser == null ? post : post.cookie(cookie(browser))).exchange();
    }

    private static Cookie cookie(String browser) {
        return new Cookie(BrowserSecret.COOKIE, browser);
    }

    /// The stored text of the statement.
    String stored() {
        return statements
                .of(
                        TestFirm.FIRM,
                        firm.partners.all(TestFirm.FIRM).stream().map(each -> each.id()).toList())
                .getFirst()
                .frozen()
                .text();
    }
}
