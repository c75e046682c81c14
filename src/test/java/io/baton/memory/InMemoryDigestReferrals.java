package io.baton.memory;

import io.baton.digest.DigestReferrals;
import io.baton.digest.PendingReferral;
import io.baton.digest.PendingReferral.Needs;
import io.baton.firm.FirmId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.revenue.Counting;
import io.baton.revenue.LaterIncome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Looks at all referrals on each call.
public final class InMemoryDigestReferrals implements DigestReferrals {

    private final Function<FirmId, List<Referral>> referrals;

    public InMemoryDigestReferrals(Function<FirmId, List<Referral>> referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Referral> won(FirmId firm, LocalDate first, LocalDate last) {
        return all(firm)
                .filter(each ->
                        each.state() instanceof State.Won won
                                && !won.on().isBefore(first)
                                && !won.on().isAfter(last))
                .toList();
    }

    @Override
    public List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last) {
        return all(firm)
                .filter(each ->
                        Counting.of(each)
                                .filter(win -> new LaterIncome(win, first, last).any())
                                .isPresent())
                .toList();
    }

    @Override
    public List<Referral> changed(FirmId firm, Instant since, int most) {
        return all(firm)
                .filter(each -> each.state() instanceof State.Won)
                .filter(each -> each.steps().getLast().at().isAfter(since))
                .limit(most)
                .toList();
    }

    @Override
    public List<Referral> restated(FirmId firm, Instant since) {
        return all(firm)
                .filter(each -> each.state() instanceof State.Won)
                .filter(each ->
                        each.history().standing().stream()
                                .filter(step ->
                                        step.event() instanceof Event.Restated
                                                || step.event() instanceof Event.Corrected)
                                .anyMatch(step -> step.at().isAfter(since)))
                .toList();
    }

    @Override
    public Oldest unanswered(FirmId firm, int limit) {
        return oldest(firm, each -> each.needs() == Needs.ANSWER, limit);
    }

    @Override
    public Oldest unmoved(FirmId firm, Instant since, int limit) {
        return oldest(
                firm, each -> each.needs() == Needs.STEP && !each.since().isAfter(since), limit);
    }

    @Override
    public Oldest differing(FirmId firm, int limit) {
        return oldest(firm, each -> each.needs() == Needs.AGREEMENT, limit);
    }

    private Oldest oldest(FirmId firm, Predicate<PendingReferral> condition, int limit) {
        var all =
                all(firm)
                        .map(PendingReferral::of)
                        .flatMap(Optional::stream)
                        .filter(condition)
                        .sorted(
                                Comparator.comparing(PendingReferral::since)
                                        .thenComparing(each -> each.referral().number()))
                        .map(PendingReferral::referral)
                        .toList();
        return new Oldest(
                all.stream().limit(limit).toList(), Math.min(all.size(), Oldest.MOST_COUNTED));
    }

    private Stream<Referral> all(FirmId firm) {
        return referrals.apply(firm).stream();
    }
}
