package io.baton.revenue;

import io.baton.partner.Partner;
import io.baton.referral.Direction;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the firm and one partner did for each other in a period, with the partners merged into it.
public final class PartnerFigures {
    private final Books books;
    private final Partner partner;
    private final Period period;

    private PartnerFigures(Books books, Partner partner, Period period) {
        this.books = books;
        this.partner = partner;
        this.period = period;
    }

    public static PartnerFigures of(Books books, Partner partner, Period period) {
        return new PartnerFigures(books.only(partner), partner, period);
    }

    public Partner partner() {
        return partner;
    }

    public Period period() {
        return period;
    }

    /// What the firm earned.
    public Revenue earned() {
        return books.earned(period.first(), period.last());
    }

    /// What of it falls due after today, if the period has the month that runs.
    ///
    /// @param now the firm's current month
    public Optional<StillDue> stillDue(YearMonth now) {
        return period.contains(now) ? books.stillDue() : Optional.empty();
    }

    /// What the firm earned from clients in this direction, by currency.
    public SumsByCurrency earned(Direction direction) {
        return SumsByCurrency.of(
                tally().sums().stream()
                        .filter(sum -> sum.direction() == direction)
                        .map(WinSum::earned));
    }

    /// The fees that the firm owes the partner, by currency.
    public SumsByCurrency owed() {
        return tally().owed();
    }

    private EarningTally tally() {
        return books.tallies().earned(partner, period.first(), period.last());
    }

    /// The part of the firm's whole revenue that came from this partner.
    public PeriodShare share() {
        return PeriodShare.of(books, period);
    }

    /// Referrals accepted in the period.
    public Balance balance() {
        return new Balance(partner, side(MonthTally::given), side(MonthTally::received));
    }

    private Balance.Side side(Function<MonthTally, HandoffTally> direction) {
        var all =
                tallies()
                        .flatMap(tally ->
                                tally
                                        .months()
                                        .subMap(period.first(), true, period.last(), true)
                                        .values()
                                        .stream())
                        .map(direction)
                        .reduce(HandoffTally.NONE, HandoffTally::plus);
        return Balance.Side.of(all, period.last(), books.firm().currency());
    }

    private Stream<PartnerTally> tallies() {
        return books.tallies().byPartner().values().stream();
    }
}
