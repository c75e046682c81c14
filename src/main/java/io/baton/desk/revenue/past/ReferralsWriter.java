package io.baton.desk.revenue.past;

import io.baton.desk.Ask;
import io.baton.desk.file.ConcurrentWrites;
import io.baton.desk.partner.PartnerPatch;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.revenue.past.PartnerNames.Named;
import io.baton.desk.revenue.past.PastPreview.Planned;
import io.baton.draft.FileImport;
import io.baton.partner.Partner;
import io.baton.partner.PartnerName;
import io.baton.past.ConfirmedHistory;
import io.baton.past.ImportedHistory;
import io.baton.past.PastReferral;
import io.baton.past.PastResult;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import io.baton.referral.Stage;
import io.baton.sheet.Sheet;
import io.baton.store.PartnerStore;
import io.baton.store.ReferralStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stores the past referrals of a confirmed file, several at a time, in the order of their dates.
/// Each has an id from what the file says about it, so it can run again.
record ReferralsWriter(PartnerStore partners, ReferralStore referrals) {
    private static final int TRIES = 50;

    private static final PartnerPatch NOTHING =
            new PartnerPatch(null, null, null, null, null, null, null);

    /// What's the same for all rows.
    private record Import(Ask ask, FileImport.Origin origin, ConfirmedHistory confirmed) {

        Registration.Imported registered(PastRow row) {
            return new Registration.Imported(
                    origin.sender(),
                    confirmed.at(),
                    confirmed.file().name(),
                    row.row(),
                    row.reference());
        }

        boolean stored(Referral referral) {
            var imported = referral.imported();
            return imported != null
                    && imported.at().equals(confirmed.at())
                    && imported.by().is(origin.sender());
        }
    }

    /// @param done counts rows as they are stored
    ImportedHistory.Referrals write(
            Ask ask,
            FileImport.Origin origin,
            ConfirmedHistory confirmed,
            Sheet sheet,
            AtomicInteger done) {
        var registry = new PartnerRegistry(partners);
        for (var name : confirmed.newPartners()) {
            var turn = origin.turnIdOf("partner/" + PartnerName.key(name));
            var _ = registry.add(ask.under(turn, "", Map.of()), name, NOTHING);
        }
        var preview = PastPreview.of(ask, sheet, partners, referrals);
        var job = new Import(ask, origin, confirmed);
        var stored = ConcurrentWrites.run(tasks(job, preview.withKnownPartner(), done));
        return outcome(job, preview, stored);
    }

    private List<Callable<Referral>> tasks(Import job, List<Planned> rows, AtomicInteger done) {
        var byDate =
                rows.stream()
                        .sorted(
                                Comparator.comparing((Planned each) -> each.row().on())
                                        .thenComparingInt(each -> each.row().row()))
                        .toList();
        var tasks = new ArrayList<Callable<Referral>>();
        for (var row : byDate) {
            int number = referrals.nextNumber(job.origin().firm());
            tasks.add(() -> {
                var written = write(job, row, number);
                done.incrementAndGet();
                return written;
            });
        }
        return tasks;
    }

    /// @return the referral as it is now: another import may have stored it meanwhile
    private Referral write(Import job, Planned row, int firstNumber) {
        var firm = job.origin().firm();
        int number = firstNumber;
        for (int i = 0; i < TRIES; i++) {
            var next = referral(job, row, number);
            var turn = job.origin().turnIdOf(String.valueOf(row.row().row()));
            switch (referrals.write(next, turn, List.of())) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return next;
                }
                case STALE -> {
                    var faster = referrals.find(firm, row.id());
                    if (faster.isPresent()) {
                        return faster.get();
                    }
                    number = referrals.nextNumber(firm);
                }
            }
        }
        throw new IllegalStateException("no free number after %d tries".formatted(TRIES));
    }

    private static Referral referral(Import job, Planned planned, int number) {
        var row = planned.row();
        var partner = planned.partner() instanceof Named.Known(var known) ? known : null;
        var registration =
                new Registration(
                        planned.id(),
                        job.origin().firm(),
                        number,
                        null,
                        intended(planned, partner),
                        job.registered(row));
        return new PastReferral(
                        row.on(),
                        row.direction(),
                        row.wanted(),
                        partner == null ? null : partner.id(),
                        planned.terms(),
                        row.result())
                .as(registration, job.ask().firm().zone());
    }

    /// An open one can be sent to its partner from its card.
    private static @Nullable BundlePart intended(Planned planned, @Nullable Partner partner) {
        return partner != null
                        && planned.row().direction() == Direction.OUT
                        && planned.row().result() instanceof PastResult.Open
                ? new BundlePart(planned.id().value(), partner.id())
                : null;
    }

    private static ImportedHistory.Referrals outcome(
            Import job, PastPreview preview, List<Referral> written) {
        var before = preview.alreadyThere().stream().map(PastPreview.AlreadyThere::referral);
        var all = Stream.concat(written.stream(), before).toList();
        var stored = all.stream().filter(job::stored).toList();
        int open = (int) stored.stream().filter(each -> each.stage() == Stage.LOGGED).count();
        int withoutPartner = preview.planned().size() - preview.withKnownPartner().size();
        return new ImportedHistory.Referrals(
                stored.size(),
                open,
                all.size() - stored.size(),
                job.confirmed().newPartners(),
                preview.invalid().size() + withoutPartner);
    }
}
