package io.baton.desk.revenue.past;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.file.ImportKind;
import io.baton.draft.FileImport;
import io.baton.partner.Partners;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.sheet.ParsedSheet;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.store.MonthTotalStore;
import io.baton.store.PartnerStore;
import io.baton.store.ReferralStore;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Imports a firm's history: all of a file, or what needs no new partner.
final class PastImport implements ImportKind<HistoryFile, ConfirmedHistory, ImportedHistory> {
    static final String CONFIRM = "history.confirm";
    static final String CONFIRM_KNOWN = "history.confirm-known";
    static final String DISCARD = "history.discard";

    private final TotalsWriter totalsWriter;
    private final ReferralsWriter referralsWriter;
    private final Partners partners;
    private final ReferralStore referrals;
    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();

    PastImport(MonthTotalStore totals, PartnerStore partners, ReferralStore referrals) {
        totalsWriter = new TotalsWriter(totals);
        referralsWriter = new ReferralsWriter(partners, referrals);
        this.partners = partners;
        this.referrals = referrals;
    }

    @Override
    public String command() {
        return ImportHistory.NAME;
    }

    @Override
    public String changes() {
        return "the imported history";
    }

    @Override
    public List<Choice<HistoryFile, ConfirmedHistory>> choices() {
        return List.of(
                new Choice.Import<>(
                        CONFIRM, (ask, file) -> confirmed(ask, file, newPartners(ask, file))),
                new Choice.Import<>(CONFIRM_KNOWN, (ask, file) -> confirmed(ask, file, List.of())),
                new Choice.Discard<>(DISCARD));
    }

    private static ConfirmedHistory confirmed(Ask ask, HistoryFile file, List<String> newPartners) {
        return new ConfirmedHistory(file, newPartners, ask.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /// Names of the partners that the file's rows need and no one has added.
    private List<String> newPartners(Ask ask, HistoryFile file) {
        var sheet = sheet(file);
        return PastStaging.kind(sheet) instanceof PastStaging.Kind.Referrals
                ? List.copyOf(
                        PastPreview.of(ask, sheet, partners, referrals).newPartners().keySet())
                : List.of();
    }

    @Override
    public ImportedHistory run(Ask ask, FileImport.Origin origin, ConfirmedHistory confirmed) {
        var done = running.computeIfAbsent(origin.turn(), _ -> new AtomicInteger());
        try {
            var sheet = sheet(confirmed.file());
            return switch (PastStaging.kind(sheet)) {
                case PastStaging.Kind.Totals() -> totalsWriter.write(ask, origin, confirmed, sheet);
                case PastStaging.Kind.Referrals() ->
                        referralsWriter.write(ask, origin, confirmed, sheet, done);
                case PastStaging.Kind.Neither(var why) -> throw new IllegalStateException(why);
            };
        } finally {
            running.remove(origin.turn());
        }
    }

    @Override
    public OptionalInt progress(String importId) {
        var done = running.get(importId);
        return done == null ? OptionalInt.empty() : OptionalInt.of(done.get());
    }

    private static Sheet sheet(HistoryFile file) {
        return SheetReader.read(file.text()) instanceof ParsedSheet.Table(var sheet)
                ? sheet
                : new Sheet(List.of(), List.of());
    }

    @Override
    public Card done(ImportedHistory result) {
        return PastCards.done(result);
    }
}
