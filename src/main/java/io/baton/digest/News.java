package io.baton.digest;

import io.baton.firm.FirmId;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import io.baton.revenue.LaterIncome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The single referrals of a week.
///
/// @param wins wins of this week, by date; without those that were imported
/// @param later what these and other wins brought this week besides: amounts per month or year,
///   fees due with a payment
/// @param corrected earlier wins corrected this week; the correction counts in the week of the win
/// @param backdated what was recorded this week for earlier days
/// @param open those that need attention
public record News(
        List<Earning> wins,
        List<LaterIncome> later,
        List<CorrectedWin> corrected,
        List<Backdated> backdated,
        OpenReferrals open) {

    /// More wins than these change in a week only if history is imported. They aren't read then,
    /// and nothing is said of what was dated back.
    static final int MOST_CHANGED = 500;

    /// More than this aren't named.
    public static final int MOST_NAMED = 5;

    private static final Comparator<Earning> BY_DATE =
            Comparator.comparing(Earning::countsOn)
                    .thenComparingInt(each -> each.referral().number());

    public News {
        wins = List.copyOf(wins);
        later = List.copyOf(later);
        corrected = List.copyOf(corrected);
        backdated = List.copyOf(backdated);
    }

    public static News of(DigestReferrals referrals, FirmId firm, Window window) {
        var wins =
                referrals.won(firm, window.firstDay(), window.today()).stream()
                        .map(Counting::of)
                        .flatMap(Optional::stream)
                        .filter(window::contains)
                        .filter(win -> !win.imported())
                        .sorted(BY_DATE)
                        .toList();
        var later =
                referrals.bringing(firm, window.firstDay(), window.today()).stream()
                        .map(Counting::of)
                        .flatMap(Optional::stream)
                        .map(window::laterIncome)
                        .filter(LaterIncome::any)
                        .toList();
        var corrected =
                referrals.restated(firm, window.since()).stream()
                        .map(Counting::of)
                        .flatMap(Optional::stream)
                        .sorted(BY_DATE)
                        .flatMap(win -> CorrectedWin.of(win, window).stream())
                        .toList();
        var changed = referrals.changed(firm, window.since(), MOST_CHANGED + 1);
        var backdated =
                changed.size() > MOST_CHANGED
                        ? List.<Backdated>of()
                        : Backdated.of(
                                changed.stream()
                                        .map(Counting::of)
                                        .flatMap(Optional::stream)
                                        .toList(),
                                window);
        var unmovedSince = window.until().minus(PendingReferral.UNMOVED_AFTER);
        return new News(
                wins,
                later,
                corrected,
                backdated,
                new OpenReferrals(
                        Pending.of(referrals.unanswered(firm, MOST_NAMED)),
                        Pending.of(referrals.unmoved(firm, unmovedSince, MOST_NAMED)),
                        Pending.of(referrals.differing(firm, MOST_NAMED))));
    }
}
