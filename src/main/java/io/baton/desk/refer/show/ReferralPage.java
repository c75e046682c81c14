package io.baton.desk.refer.show;

import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One page of a list that isn't read to its end.
///
/// @param page page number, from 1
/// @param counted how many the list has, or one more than the most
/// @param most how many are counted
/// @param endedEarly whether there may be more that wasn't read
record ReferralPage(List<Referral> items, int page, int counted, int most, boolean endedEarly) {
    private static final int SIZE = 10;

    /// Counting further would cost more than the page.
    private static final int MOST_COUNTED = 200;

    /// What has to be read to be counted costs more.
    private static final int MOST_READ = 50;

    /// Later ones are found by what they have in common.
    static final int LAST = 200;

    static ReferralPage of(ListedReferrals referrals, FirmId firm, ReferralQuery query, int page) {
        var items = referrals.page(firm, query, (page - 1) * SIZE, SIZE + 1);
        boolean isAll = page == 1 && items.size() <= SIZE;
        int counted = isAll ? items.size() : referrals.count(firm, query, MOST_COUNTED + 1);
        return of(items, page, counted, MOST_COUNTED);
    }

    /// @param all is read as far as necessary
    static ReferralPage of(Stream<Referral> all, int page) {
        int from = (page - 1) * SIZE;
        var read = all.limit(Math.max(from + SIZE, MOST_READ) + 1L).toList();
        return of(
                read.stream().skip(from).limit(SIZE + 1L).toList(),
                page,
                Math.min(read.size(), MOST_READ + 1),
                MOST_READ);
    }

    /// @param items with the first of the next page
    private static ReferralPage of(List<Referral> items, int page, int counted, int most) {
        int through = (page - 1) * SIZE + items.size();
        return new ReferralPage(
                items.stream().limit(SIZE).toList(),
                page,
                items.isEmpty() ? counted : Math.max(counted, through),
                most,
                false);
    }

    ReferralPage map(UnaryOperator<Referral> view) {
        return new ReferralPage(items.stream().map(view).toList(), page, counted, most, endedEarly);
    }

    ReferralPage endingEarly() {
        return new ReferralPage(items, page, counted, most, true);
    }

    boolean hasNext() {
        return to() < counted;
    }

    /// Whether the list has nothing.
    boolean isOfNone() {
        return counted == 0;
    }

    /// What to say if the list has no such page.
    String end() {
        return counted > most
                ? "The list has no page %d.".formatted(page)
                : "The list ends at page %d.".formatted((counted + SIZE - 1) / SIZE);
    }

    /// `Open referrals (4)`, or `Open referrals 11–20 of 34` if there are several pages.
    String title(String what) {
        if (counted <= SIZE) {
            return "%s (%d)".formatted(what, counted);
        }
        var total =
                counted > most && hasNext()
                        ? "more than " + (counted - 1)
                        : String.valueOf(counted);
        return items.size() == 1
                ? "%s %d of %s".formatted(what, to(), total)
                : "%s %d–%d of %s".formatted(what, to() - items.size() + 1, to(), total);
    }

    private int to() {
        return (page - 1) * SIZE + items.size();
    }
}
