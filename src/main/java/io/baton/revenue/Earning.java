package io.baton.revenue;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.WinEntries;
import io.baton.terms.FeeSeries;
import io.baton.terms.Proceeds;
import io.baton.terms.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a win brings. Each win has one, with one figure that corrections change everywhere.
///
/// @param won the referral's state
/// @param proceeds what the client pays
/// @param fees what one side owes the other: the partner if outbound, the firm if inbound
public record Earning(Referral referral, State.Won won, Proceeds proceeds, List<FeeSeries> fees) {

    public Earning {
        fees = List.copyOf(fees);
    }

    /// Date of the win. Corrections count on it too.
    public LocalDate countsOn() {
        return won.on();
    }

    /// Time when the win was recorded.
    public Instant recordedAt() {
        return referral.lastMove().at();
    }

    /// Whether it was won before it was imported.
    public boolean imported() {
        return referral.isImported(referral.lastMove());
    }

    /// What the client pays once, after corrections; zero if all of it recurs.
    public Money worth() {
        return proceeds.once();
    }

    /// What [#worth()] was at that time, as far as it was recorded until then.
    public Money worthAt(Instant time) {
        return WinEntries.worthAt(referral, won, time);
    }

    /// What counts for the firm, date by date: what the client pays if inbound, the fees if
    /// outbound.
    public List<Series> earned() {
        return referral.outbound() ? feeSeries() : proceeds.amounts();
    }

    /// What the firm owes the partner, date by date.
    public List<Series> owed() {
        return referral.outbound() ? List.of() : feeSeries();
    }

    /// The fees that statements list. Those of an imported referral count after the day of the
    /// import: what fell due until then was settled before Baton.
    ///
    /// @param zone the firm's
    public List<FeeSeries> feesToState(ZoneId zone) {
        var imported = referral.imported();
        if (imported == null) {
            return fees;
        }
        var day = imported.at().atZone(zone).toLocalDate();
        return fees.stream().flatMap(each -> each.after(day).stream()).toList();
    }

    private List<Series> feeSeries() {
        return fees.stream().map(FeeSeries::fees).toList();
    }

    /// What counts for the firm on the date of the win.
    public Money earnedOnWin() {
        return onWin(earned());
    }

    /// What of these amounts falls on the date of the win, in their currency.
    Money onWin(List<Series> amounts) {
        return dueOnWin(amounts)
                .map(Series::amount)
                .reduce(Money::plus)
                .orElseGet(() -> Money.zero(currency(amounts)));
    }

    /// What of these amounts falls on other dates.
    public Stream<Series> onOtherDates(List<Series> amounts) {
        return amounts.stream()
                .flatMap(series ->
                        isDueOnWin(series) ? series.afterFirst().stream() : Stream.of(series));
    }

    private Stream<Series> dueOnWin(List<Series> amounts) {
        return amounts.stream().filter(this::isDueOnWin);
    }

    private boolean isDueOnWin(Series series) {
        return series.firstDate().equals(countsOn());
    }

    private CurrencyUnit currency(List<Series> amounts) {
        return amounts.isEmpty() ? currency() : amounts.getFirst().amount().getCurrencyUnit();
    }

    /// An outbound win without an agreed fee. It earns nothing.
    public boolean lacksFee() {
        return referral.outbound() && won.fee() == null;
    }

    /// The first day on which what counts isn't confirmed: the firm has yet to confirm what the
    /// partner reported, or to settle the figure. It counts all the same. Empty if all of it is.
    public Optional<LocalDate> unconfirmedFrom() {
        return won.unconfirmedFrom();
    }

    /// Whether the firm hasn't confirmed what counts on the date of the win.
    public boolean unconfirmed() {
        return unconfirmedFrom().filter(day -> !day.isAfter(countsOn())).isPresent();
    }

    /// What of these amounts falls on other dates and isn't confirmed.
    Stream<Series> unconfirmedOnOtherDates(List<Series> amounts) {
        return unconfirmedFrom().stream()
                .flatMap(day ->
                        onOtherDates(amounts).flatMap(series -> series.startingOn(day).stream()));
    }

    public PartnerId partner() {
        return Objects.requireNonNull(referral.partner(), referral.label());
    }

    /// The currency in which the client pays.
    public CurrencyUnit currency() {
        return won.amount().currency();
    }
}
