package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.statement.StatementFixtures.CLOUD;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.memory.InMemoryTallies;
import io.baton.referral.Referral;
import io.baton.revenue.FeeSums;
import io.baton.revenue.RandomReferrals;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What is found unsent from sums is what the drafts add up to, through any history.
class UnsentPropertiesTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    @Property(tries = 500)
    void theSumsAreThoseOfTheDrafts(@ForAll long seed) {
        new World(new Random(seed)).live();
    }

    /// A firm that sends some of the statements that are ready, while referrals change.
    private static final class World {
        private final Random random;
        private final RandomReferrals randomReferrals;
        private final List<Referral> referrals = new ArrayList<>();
        private final List<SentStatement> sent = new ArrayList<>();
        private final List<RecordedSettlement> settlements = new ArrayList<>();

        World(Random random) {
            this.random = random;
            randomReferrals = new RandomReferrals(random);
            for (int number = 1; number <= 6; number++) {
                referrals.add(randomReferrals.logged(FIRM.id(), number));
            }
        }

        void live() {
            for (int i = 0; i < 14; i++) {
                var month = FIRST.plusMonths(i);
                referrals.replaceAll(
                        each -> random.nextInt(3) == 0 ? randomReferrals.changed(each) : each);
                if (random.nextInt(4) == 0) {
                    settlements.add(paid(month));
                }
                assertFound(month);
                send(month);
                assertFound(month);
                assertFound(FIRST.plusMonths(random.nextInt(i + 1)));
            }
        }

        private RecordedSettlement paid(YearMonth month) {
            var amount = Money.ofMinor(CurrencyUnit.USD, 1 + random.nextInt(90_000));
            var payer = Payer.values()[random.nextInt(2)];
            return StatementFixtures.paid(payer, amount, month.atDay(9), settlements.size());
        }

        private void send(YearMonth month) {
            var accounts = accounts(month);
            for (var draft : accounts.ready(month)) {
                if (random.nextBoolean()) {
                    var at = noon(month.plusMonths(1).atDay(1));
                    var account = accounts.in(draft.currency()).orElseThrow();
                    sent.add(account.send(draft, ANNA, at, FIRM.dayOf(at)));
                }
            }
        }

        private Accounts accounts(YearMonth month) {
            var own = referrals.stream().filter(each -> CLOUD.is(each.partner())).toList();
            var ledger = Ledger.toState(own, month.atEndOfMonth(), FIRM.zone());
            return Accounts.of(CLOUD, sent, settlements, ledger);
        }

        private void assertFound(YearMonth month) {
            var due = InMemoryTallies.of(FIRM, referrals).feesUntil(CLOUD, month);
            assertThat(Unsent.of(CLOUD, month, due, sent, settlements))
                    .isEqualTo(
                            accounts(month).ready(month).stream()
                                    .filter(draft ->
                                            !sums(draft).isEmpty()
                                                    || !draft.settlements().isEmpty())
                                    .map(draft ->
                                            new Unsent(CLOUD, month, draft.currency(), sums(draft)))
                                    .toList());
        }

        private static FeeSums sums(Statement draft) {
            return FeeSums.sum(
                    draft.lines().stream()
                            .map(line -> FeeSums.of(line.fee().payer(), line.fee().amount()))
                            .toList());
        }
    }
}
