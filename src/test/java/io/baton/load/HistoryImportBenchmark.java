package io.baton.load;

import io.baton.app.SeededDatabase;
import io.baton.chat.Attachments;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.revenue.past.PastHandlers;
import io.baton.desk.revenue.past.ReferralCsvExport;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.MongoStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;

/// Measures an import of past referrals into the embedded database: the preview, the press, and the
/// same file once more. Option: `-Dbaton.rows=10000`.
public final class HistoryImportBenchmark {
    private static final int ROWS = Integer.getInteger("baton.rows", 10_000);
    private static final List<String> PARTNERS =
            List.of("RingPros", "CloudNine", "SecureOps", "GreenRack", "Tall Oak", "Blue Fern IT");

    private static final Individual ANNA = new Individual("test:anna", "Anna");

    private static final Firm FIRM =
            Firm.founded(
                    new FirmId("test:firm"),
                    "Northwind",
                    CurrencyUnit.USD,
                    ZoneId.of("Europe/Berlin"));

    private final MongoStores stores;
    private final PastHandlers handlers;

    private HistoryImportBenchmark(MongoStores stores) {
        this.stores = stores;
        handlers =
                new PastHandlers(
                        new PastHandlers.Stores(
                                stores.pastImports(),
                                stores.monthTotals(),
                                stores.partners(),
                                stores.referrals(),
                                stores.exportTokens()),
                        new DownloadKeys(Optional::empty),
                        new ResumableTurns(
                                stores.unfinishedTurns(), stores.parcels(), Runnable::run));
    }

    public static void main(String[] args) throws IOException {
        var directory = Files.createTempDirectory("baton-history");
        SeededDatabase.openStores(
                directory, stores -> new HistoryImportBenchmark(stores).measure());
        System.exit(0);
    }

    private void measure() {
        var file = file();
        report("size of the file", file.length() / 1024 + " KB");
        var button = previewed("preview", "t1", file);
        timed(
                "import",
                () -> {
                    var pressed = new Turn.Pressed(context("t2"), button.action(), button.value());
                    var handler =
                            handlers.handlers().buttons().stream()
                                    .filter(each -> each.action().equals(button.action()))
                                    .findFirst()
                                    .orElseThrow();
                    return handler.pressed(ask(pressed), button.value());
                });
        timed("counting", () -> stores.tallies().of(FIRM));
        timed(
                "export",
                () ->
                        new ReferralCsvExport(stores.referrals(), stores.partners())
                                .of(FIRM, LocalDate.now(FIRM.zone())));
        var _ = timed("preview of the same file again", () -> said("t3", file));
        var memory = Runtime.getRuntime();
        report("heap used", (memory.totalMemory() - memory.freeMemory()) / 1024 / 1024 + " MB");
    }

    private Button previewed(String what, String turn, String file) {
        var card = ((Reply.Whisper) timed(what, () -> said(turn, file))).card();
        return ((Card.Part.Buttons) card.parts().getLast()).buttons().getFirst();
    }

    private Reply said(String turn, String file) {
        var attachment = Attachments.of("history.csv", file.getBytes(StandardCharsets.UTF_8));
        var said = new Turn.Said(context(turn), "revenue import", Map.of(), List.of(attachment));
        return handlers.handlers().commands().getFirst().answer(ask(said), "");
    }

    private static Ask ask(Turn turn) {
        return new Ask(FIRM, turn, new Asker.Member(ANNA), Instant.now());
    }

    private static Turn.Context context(String turn) {
        return new Turn.Context(
                turn,
                new Workspace(FIRM.id().value()),
                new Person(ANNA.id(), ANNA.name(), true),
                new Place.Direct(ANNA.id()),
                ReplyCapability.ANSWER_AND_FORM);
    }

    private static String file() {
        return IntStream.range(0, ROWS)
                .mapToObj(i ->
                        "%s,%s,Client %d,%s,%s,%s,%d,%s\n"
                                .formatted(
                                        LocalDate.of(2018, 1, 1).plusDays(i % 3_000),
                                        i % 3 == 0 ? "received" : "sent",
                                        i % 3_000,
                                        RealisticNeeds.need(i).replace(",", ""),
                                        PARTNERS.get(i % PARTNERS.size()),
                                        i % 4 == 0 ? "lost" : i % 50 == 1 ? "open" : "won",
                                        100 + i,
                                        i % 4 == 0 || i % 50 == 1
                                                ? ""
                                                : LocalDate.of(2018, 1, 31).plusDays(i % 3_000)))
                .collect(
                        Collectors.joining(
                                "",
                                "Date,Direction,Client,Need,Partner,Result,Amount,Won on\n",
                                ""));
    }

    private static <T> T timed(String what, Supplier<T> act) {
        long start = System.nanoTime();
        var result = act.get();
        report(what, (System.nanoTime() - start) / 1_000_000 + " ms");
        return result;
    }

    private static final ResultTable TABLE = new ResultTable();

    private static void report(String what, String value) {
        TABLE.line(what + ": " + value);
    }
}
