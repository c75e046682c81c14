package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;

import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.revenue.RevenueFixtures;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;

/// Wins with frozen rules, and the books of one partner that sends statements of them.
public final class StatementFixtures {
    static final Partner CLOUD = RevenueFixtures.partner("CloudNine");

    private StatementFixtures() {}

    /// A win of the partner, for which it owes the firm.
    public static Referral out(int number, FeeRule rule, WinAmount amount, String day) {
        var accepted = RevenueFixtures.acceptedOut(number, CLOUD, day, AgreedTerms.of(rule));
        return won(accepted, rule, amount, day);
    }

    /// A win that the partner brought, for which the firm owes it.
    public static Referral in(int number, FeeRule rule, WinAmount amount, String day) {
        var terms = new DatedTerms(Payer.FIRM, LocalDate.of(2020, 1, 1), AgreedTerms.of(rule));
        return won(
                RevenueFixtures.acceptedIn(number, CLOUD.withTerms(terms), day), rule, amount, day);
    }

    private static Referral won(Referral accepted, FeeRule rule, WinAmount amount, String day) {
        return changed(
                Closing.win(accepted, amount, rule, LocalDate.parse(day), ANNA, false, noon(day)));
    }

    static RecordedSettlement paid(Payer payer, Money amount, LocalDate on, int number) {
        var settlement = new FeeSettlement(FeeSettlement.idOf("s" + number), payer, on, amount);
        return new RecordedSettlement(FIRM.id(), CLOUD.id(), number, settlement, ANNA, noon(on), 0);
    }

    /// What was sent so far.
    static final class Books {
        final List<SentStatement> sent = new ArrayList<>();

        /// Sends what is ready for a month.
        List<Statement> send(
                Collection<Referral> referrals,
                Collection<RecordedSettlement> settlements,
                YearMonth month) {
            var accounts = accounts(referrals, settlements, month);
            var ready = accounts.ready(month);
            for (var draft : ready) {
                var account = accounts.in(draft.currency()).orElseThrow();
                var at = noon(month.plusMonths(1).atDay(1));
                sent.add(account.send(draft, ANNA, at, FIRM.dayOf(at)));
            }
            return ready;
        }

        Accounts accounts(
                Collection<Referral> referrals,
                Collection<RecordedSettlement> settlements,
                YearMonth month) {
            return Accounts.of(
                    CLOUD,
                    sent,
                    settlements,
                    Ledger.toState(referrals, month.atEndOfMonth(), FIRM.zone()));
        }
    }
}
