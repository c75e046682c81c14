package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the firm and one partner stated and settled in one currency.
///
/// @param sent the statements, oldest first; also those of partners merged into this one
/// @param settlements all of them, in the order in which they were recorded
public record Account(
        FirmId firm,
        PartnerId partner,
        CurrencyUnit currency,
        List<SentStatement> sent,
        List<FeeSettlement> settlements) {

    public Account {
        sent =
                sent.stream()
                        .sorted(
                                Comparator.comparing(SentStatement::sentAt)
                                        .thenComparing(SentStatement::number))
                        .toList();
        settlements = List.copyOf(settlements);
    }

    /// The statement that covers a month.
    public Optional<SentStatement> covering(YearMonth month) {
        return sent.stream().filter(each -> !each.statement().month().isBefore(month)).findFirst();
    }

    /// What the next statement says if it covers all up to a month.
    public Statement draft(Ledger ledger, YearMonth month) {
        var statements = sent.stream().map(SentStatement::statement).toList();
        return new Statement(
                firm,
                partner,
                month,
                currency,
                new Stated(statements).differences(ledger, currency, month),
                balance(statements),
                unstated(settlements, statements, month));
    }

    private Money balance(Collection<Statement> statements) {
        return statements.stream()
                .map(each -> each.due().minus(each.settled()))
                .reduce(Money.zero(currency), Money::plus);
    }

    /// Settlements up to the end of a month that none of these statements lists, by date. What was
    /// taken back before any statement listed it was never paid: neither is listed.
    static List<FeeSettlement> unstated(
            Collection<FeeSettlement> settlements,
            Collection<Statement> statements,
            YearMonth month) {
        var stated =
                statements.stream()
                        .flatMap(each -> each.settlements().stream())
                        .map(FeeSettlement::id)
                        .collect(Collectors.toSet());
        return standing(settlements, stated)
                .filter(each -> !YearMonth.from(each.on()).isAfter(month))
                .sorted(Comparator.comparing(FeeSettlement::on))
                .toList();
    }

    /// Those that were paid, without those that were taken back and what took them back.
    ///
    /// @param settlements in the order in which they were recorded
    static Stream<FeeSettlement> standing(Collection<FeeSettlement> settlements) {
        return standing(settlements, Set.of());
    }

    /// Those that aren't stated, without those that were taken back and what took them back.
    private static Stream<FeeSettlement> standing(
            Collection<FeeSettlement> settlements, Set<String> stated) {
        var standing =
                settlements.stream()
                        .filter(each -> !stated.contains(each.id()))
                        .collect(Collectors.toCollection(ArrayList::new));
        for (var each : List.copyOf(standing)) {
            takenBack(each, settlements, standing)
                    .filter(standing::contains)
                    .ifPresent(other -> standing.removeAll(List.of(other, each)));
        }
        return standing.stream();
    }

    /// What a settlement takes back: the one whose *Take back* was pressed, or, of what was typed,
    /// one that isn't stated, rather of the same day.
    private static Optional<FeeSettlement> takenBack(
            FeeSettlement reversal,
            Collection<FeeSettlement> settlements,
            Collection<FeeSettlement> unstated) {
        return settlements.stream()
                .filter(reversal::cancels)
                .filter(each -> each.reversal().equals(reversal))
                .findFirst()
                .or(() ->
                        unstated.stream()
                                .filter(reversal::cancels)
                                .max(
                                        Comparator.comparing(
                                                each -> each.on().equals(reversal.on()))));
    }

    /// The draft as the partner's next statement.
    ///
    /// @param on the day in the firm's time zone
    public SentStatement send(Statement draft, Individual who, Instant at, LocalDate on) {
        int last = sent.stream().mapToInt(SentStatement::number).max().orElse(0);
        return new SentStatement(
                last + 1, draft, Frozen.of(draft), who, at, on, null, List.of(), 0);
    }
}
