package io.baton.desk.revenue.past;

import io.baton.desk.Ask;
import io.baton.partner.Partners;
import io.baton.past.PastImport;
import io.baton.past.PastImport.Outcome;
import io.baton.past.PastImport.SentFile;
import io.baton.past.PastImport.State;
import io.baton.sheet.ParsedSheet;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.store.MonthTotalStore;
import io.baton.store.PartnerStore;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Stores what a confirmed file lists.
final class PastRunner {
    private final TotalsWriter totalsWriter;
    private final ReferralsWriter referralsWriter;
    private final Partners partners;
    private final ReferralStore referrals;
    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();

    PastRunner(MonthTotalStore totals, PartnerStore partners, ReferralStore referrals) {
        totalsWriter = new TotalsWriter(totals);
        referralsWriter = new ReferralsWriter(partners, referrals);
        this.partners = partners;
        this.referrals = referrals;
    }

    /// Names of the partners that the file's rows need and no one has added.
    List<String> newPartners(Ask ask, SentFile file) {
        var sheet = sheet(file);
        return PastStaging.kind(sheet) instanceof PastStaging.Kind.Referrals
                ? List.copyOf(
                        PastPreview.of(ask, sheet, partners, referrals).newPartners().keySet())
                : List.of();
    }

    Outcome run(Ask ask, PastImport pastImport, State.Confirmed confirmed) {
        var done = running.computeIfAbsent(pastImport.id(), _ -> new AtomicInteger());
        try {
            var sheet = sheet(confirmed.file());
            return switch (PastStaging.kind(sheet)) {
                case PastStaging.Kind.Totals() ->
                        totalsWriter.write(ask, pastImport, confirmed, sheet);
                case PastStaging.Kind.Referrals() ->
                        referralsWriter.write(ask, pastImport, confirmed, sheet, done);
                case PastStaging.Kind.Neither(var why) -> throw new IllegalStateException(why);
            };
        } finally {
            running.remove(pastImport.id());
        }
    }

    /// How many rows of a file are stored so far; empty if this instance isn't storing it.
    OptionalInt progress(String importId) {
        var done = running.get(importId);
        return done == null ? OptionalInt.empty() : OptionalInt.of(done.get());
    }

    private static Sheet sheet(SentFile file) {
        return SheetReader.read(file.text()) instanceof ParsedSheet.Table(var sheet)
                ? sheet
                : new Sheet(List.of(), List.of());
    }
}
