package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Attachment;
import io.baton.chat.Attachments;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.file.FileDownloads;
import io.baton.desk.file.FileMaker;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.firm.Firm;
import io.baton.firm.Restorations;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.memory.InMemoryEditions;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.ExportToken;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.revenue.Revenue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// A firm with a member who imports its history, with revenue and digest.
final class PastScene {
    static final String HISTORY =
            """
            Date,Direction,Client,Need,Partner,Result,Amount,Recurring,Won on,Contact,Reference
            2024-03-05,sent,Acme,phone system,RingPros,won,"$12,500",,2024-04-10,sue@acme.example,D-1
            2024-05-21,received,Lake Hotel,wifi,RingPros,won,4000,,2024-06-01,,D-2
            2024-06-02,sent,Tall Trees,backup,RingPros,lost,,,,,D-3
            2024-07-09,sent,Bright Dental,firewall,RingPros,open,"$3,000",,,,D-4
            """;

    private InMemoryMonthTotals totals;
    private BooksLoader books;
    final TestFirm testFirm = new TestFirm(this::handlers);
    final Actor anna = testFirm.member("Anna").directly();
    final Actor ben = testFirm.member("Ben").directly();

    @SuppressWarnings("NullAway") // assigned while the firm is made
    PastScene() {}

    private Handlers handlers(TestFirm firm) {
        totals = new InMemoryMonthTotals(firm.outbox);
        books = new BooksLoader(new InMemoryTallies(firm.referrals), firm.partners, totals);
        return TestHistory.handlers(firm, totals)
                .and(new RevenueHandlers(books, firm.firms, totals).handlers())
                .and(
                        new DigestHandlers(
                                        books,
                                        new InMemoryDigestReferrals(firm.referrals::all),
                                        firm.gapList,
                                        new DigestStores(
                                                new InMemorySubscriptions(firm.outbox),
                                                new InMemoryEditions(firm.outbox),
                                                firm.outbox,
                                                Restorations.none(),
                                                new InMemoryStatements(firm.outbox)),
                                        firm.firms,
                                        firm.audienceCheck)
                                .handlers());
    }

    /// Anna sends the file and presses the first button below the preview.
    PastScene imports(String text) {
        anna.sends("revenue import", csv(text));
        anna.presses(UUID.randomUUID().toString(), firstButton());
        // What happens next isn't part of the import.
        testFirm.advanceClock(Duration.ofMinutes(1));
        return this;
    }

    private Button firstButton() {
        var card = ((Reply.Whisper) anna.reply()).card();
        assertThat(card.parts().getLast()).isInstanceOf(Card.Part.Buttons.class);
        return ((Card.Part.Buttons) card.parts().getLast()).buttons().getFirst();
    }

    static Attachment csv(String text) {
        return Attachments.of("history.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /// The file that Anna gets.
    String exported() {
        anna.says("refer export");
        var file =
                testFirm
                        .postedCards
                        .at(new Place.Direct(anna.person().id()))
                        .getLast()
                        .parts()
                        .stream()
                        .filter(Card.Part.File.class::isInstance)
                        .map(Card.Part.File.class::cast)
                        .findFirst()
                        .orElseThrow();
        return new String(files().read(file.key()).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private DownloadableFiles files() {
        return new FileDownloads(
                testFirm.exports,
                testFirm.firms,
                testFirm.stillMembers(),
                TestHistory.keys(),
                List.of(
                        FileMaker.at(
                                ExportToken.REFERRALS,
                                new ReferralCsvExport(testFirm.referrals, testFirm.partners))),
                testFirm::now);
    }

    Referral referral(String client) {
        return referrals().stream()
                .filter(each -> each.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    List<Referral> referrals() {
        return testFirm.referrals.all(TestFirm.FIRM);
    }

    Optional<Partner> partner(String name) {
        return testFirm.partners.findByName(TestFirm.FIRM, name);
    }

    Firm firm() {
        return testFirm.firms.find(TestFirm.FIRM).orElseThrow();
    }

    Money total(String month) {
        return totals.find(TestFirm.FIRM, YearMonth.parse(month)).orElseThrow().amount();
    }

    Revenue earned(String month) {
        var of = YearMonth.parse(month);
        return books.load(firm(), testFirm.now()).earned(of, of);
    }
}
