package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// The accounts with one partner, one for each currency, and the ledger they're stated from.
public record Accounts(List<Account> all, Ledger ledger) {

    private static final Comparator<RecordedSettlement> RECORDED =
            Comparator.comparing(RecordedSettlement::recordedAt)
                    .thenComparing(RecordedSettlement::id);

    public Accounts {
        all = List.copyOf(all);
    }

    /// @param sent those of the partner, and of partners merged into it
    /// @param settlements likewise
    public static Accounts of(
            Partner partner,
            Collection<SentStatement> sent,
            Collection<RecordedSettlement> settlements,
            Ledger ledger) {
        var currencies = new LinkedHashSet<CurrencyUnit>();
        Stream.of(
                        sent.stream().map(each -> each.statement().currency()),
                        settlements.stream()
                                .map(each -> each.settlement().amount().getCurrencyUnit()),
                        ledger.lines().stream().map(each -> each.amount().getCurrencyUnit()))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(CurrencyUnit::getCode))
                .forEach(currencies::add);
        var accounts =
                currencies.stream()
                        .map(each -> account(partner.firm(), partner.id(), each, sent, settlements))
                        .toList();
        return new Accounts(accounts, ledger);
    }

    private static Account account(
            FirmId firm,
            PartnerId partner,
            CurrencyUnit currency,
            Collection<SentStatement> sent,
            Collection<RecordedSettlement> settlements) {
        return new Account(
                firm,
                partner,
                currency,
                sent.stream().filter(each -> each.statement().currency().equals(currency)).toList(),
                settlements.stream()
                        .sorted(RECORDED)
                        .map(RecordedSettlement::settlement)
                        .filter(each -> each.amount().getCurrencyUnit().equals(currency))
                        .toList());
    }

    /// The account in a currency, if there is one.
    public Optional<Account> in(CurrencyUnit currency) {
        return all.stream().filter(each -> each.currency().equals(currency)).findFirst();
    }

    /// The statements that are ready to be sent: those of a month that isn't covered, if they have
    /// lines or settlements.
    public List<Statement> ready(YearMonth month) {
        return all.stream()
                .filter(each -> each.covering(month).isEmpty())
                .map(each -> each.draft(ledger, month))
                .filter(draft -> !draft.isEmpty())
                .toList();
    }
}
