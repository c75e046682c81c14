package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.revenue.Counting;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.terms.RandomRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// Properties of statements that hold for any history, tested on random ones.
class StatementPropertiesTest {
    private static final int ROUNDS = 10_000;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final Money ZERO = Money.zero(CurrencyUnit.USD);

    private final Random random = new Random(19);

    /// A win as it's agreed: the same for both firms.
    private record Agreed(FeeRule rule, WinAmount amount, String day) {}

    private Agreed agreed() {
        var amount = usd(1, 2_000_000);
        var win =
                switch (random.nextInt(3)) {
                    case 0 -> WinAmount.of(Worth.monthly(amount));
                    case 1 ->
                            WinAmount.both(Worth.once(amount), Worth.yearly(usd(1, 90_000)))
                                    .orElseThrow();
                    default -> WinAmount.once(amount);
                };
        return new Agreed(new RandomRules(random).rule(), win, day(FIRST.atDay(1)).toString());
    }

    private List<Referral> referrals() {
        var all = new ArrayList<Referral>();
        for (int number = 1 + random.nextInt(3); number > 0; number--) {
            var each = agreed();
            all.add(
                    random.nextBoolean()
                            ? StatementFixtures.out(number, each.rule(), each.amount(), each.day())
                            : StatementFixtures.in(number, each.rule(), each.amount(), each.day()));
        }
        return all;
    }

    /// A payment, its reversal, another amount, or the end of the win.
    private Referral changed(Referral before, LocalDate from) {
        var on = day(from);
        var decision =
                switch (random.nextInt(4)) {
                    case 0 -> Closing.reopen(before, ANNA, noon(on));
                    case 1 ->
                            before.state() instanceof State.Won won
                                    ? Closing.win(
                                            before,
                                            won.amount().withOneTime(usd(1, 900_000)),
                                            won.fee(),
                                            won.on(),
                                            ANNA,
                                            false,
                                            noon(on))
                                    : Closing.reopen(before, ANNA, noon(on));
                    default ->
                            Closing.pay(
                                    before, new Payment(usd(1, 500_000), on, ANNA), true, noon(on));
                };
        return decision instanceof Decision.Changed(var next) ? next : before;
    }

    private List<RecordedSettlement> settlements() {
        var all = new ArrayList<RecordedSettlement>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var payer = Payer.values()[random.nextInt(2)];
            all.add(StatementFixtures.paid(payer, usd(1, 80_000), day(FIRST.atDay(1)), i));
        }
        return all;
    }

    /// What the frozen rules come to until a day, as the firm sees it.
    private static Money explained(List<Referral> referrals, LocalDate last) {
        return referrals.stream()
                .flatMap(each -> Counting.of(each).stream())
                .flatMap(win ->
                        win.fees().stream()
                                .map(fees -> {
                                    long dates = fees.fees().datesUpTo(last).count();
                                    var sum = fees.fees().amount().multipliedBy(dates);
                                    return win.referral().outbound() ? sum : sum.negated();
                                }))
                .reduce(ZERO, Money::plus);
    }

    private static Money due(List<SentStatement> sent) {
        return sent.stream().map(each -> each.statement().due()).reduce(ZERO, Money::plus);
    }

    @Test
    void statementsAreWhatTheLedgerSaysAndTheFrozenRulesExplain() {
        for (int i = 0; i < ROUNDS; i++) {
            var referrals = referrals();
            var settlements = settlements();
            var books = new StatementFixtures.Books();
            var texts = new ArrayList<String>();
            var paid = ZERO;
            var month = FIRST;
            for (int m = 0; m < 6; m++, month = month.plusMonths(1 + random.nextInt(2))) {
                var from = month.atDay(1);
                referrals.replaceAll(each -> random.nextInt(3) == 0 ? changed(each, from) : each);
                var drafts = books.send(referrals, settlements, month);
                drafts.forEach(each -> texts.add(StatementText.write(each)));
                var last = month.atEndOfMonth();
                var ledger =
                        Ledger.toState(referrals, last, FIRM.zone()).lines().stream()
                                .map(FeeLine::forFirm)
                                .reduce(ZERO, Money::plus);
                assertThat(ledger).isEqualTo(explained(referrals, last));
                assertThat(due(books.sent)).as("round %d, %s", i, month).isEqualTo(ledger);
                for (var draft : drafts) {
                    paid = paid.plus(draft.settled());
                    assertThat(draft.closing()).isEqualTo(due(books.sent).minus(paid));
                }
            }
            assertThat(books.sent).extracting(each -> each.frozen().text()).isEqualTo(texts);
            for (var each : books.sent) {
                var back = StatementText.read(each.firm(), each.partner(), each.frozen().text());
                assertThat(back).isEqualTo(each.statement());
            }
        }
    }

    @Test
    void eachFirmsViewIsTheNegativeOfTheOthers() {
        for (int i = 0; i < ROUNDS; i++) {
            var each = agreed();
            var month = FIRST.plusMonths(random.nextInt(24));
            var sender = StatementFixtures.out(1, each.rule(), each.amount(), each.day());
            var receiver = StatementFixtures.in(1, each.rule(), each.amount(), each.day());
            var settled = settlements();
            var mirrored = settled.stream().map(StatementPropertiesTest::mirrored).toList();
            var ours = new StatementFixtures.Books().send(List.of(sender), settled, month);
            var theirs = new StatementFixtures.Books().send(List.of(receiver), mirrored, month);
            assertThat(theirs).hasSameSizeAs(ours);
            for (int s = 0; s < ours.size(); s++) {
                assertThat(theirs.get(s).closing()).isEqualTo(ours.get(s).closing().negated());
                assertThat(theirs.get(s).lines()).hasSameSizeAs(ours.get(s).lines());
            }
        }
    }

    private static RecordedSettlement mirrored(RecordedSettlement recorded) {
        var each = recorded.settlement();
        return new RecordedSettlement(
                recorded.firm(),
                recorded.partner(),
                recorded.number(),
                new FeeSettlement(each.id(), each.payer().other(), each.on(), each.amount()),
                recorded.recordedBy(),
                recorded.recordedAt(),
                0);
    }

    @Test
    void whatIsCorrectedAndCorrectedBackLeavesNothingToState() {
        for (int i = 0; i < ROUNDS; i++) {
            var referrals = referrals();
            var books = new StatementFixtures.Books();
            var month = FIRST.plusMonths(random.nextInt(20));
            books.send(referrals, List.of(), month);
            var reopened =
                    referrals.stream()
                            .map(each -> Closing.reopen(each, ANNA, noon(month.atEndOfMonth())))
                            .map(each -> ((Decision.Changed) each).next())
                            .toList();
            books.send(reopened, List.of(), month.plusMonths(1));
            assertThat(due(books.sent)).isEqualTo(ZERO);
            books.send(referrals, List.of(), month.plusMonths(2));
            var last = month.plusMonths(2).atEndOfMonth();
            assertThat(due(books.sent)).isEqualTo(explained(referrals, last));
            assertThat(books.accounts(referrals, List.of(), month.plusMonths(2)).all())
                    .allMatch(each ->
                            each.draft(
                                            Ledger.toState(referrals, last, FIRM.zone()),
                                            month.plusMonths(2))
                                    .isEmpty());
        }
    }

    @Test
    void theSameEntriesInAnyOrderSayTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            var referrals = referrals();
            var settlements = new ArrayList<>(settlements());
            var month = FIRST.plusMonths(random.nextInt(20));
            var first = new StatementFixtures.Books().send(referrals, settlements, month);
            var others = new ArrayList<>(referrals);
            Collections.shuffle(others, random);
            Collections.shuffle(settlements, random);
            var second = new StatementFixtures.Books().send(others, settlements, month);
            assertThat(second.stream().map(StatementText::write).toList())
                    .isEqualTo(first.stream().map(StatementText::write).toList());
        }
    }

    private LocalDate day(LocalDate from) {
        return from.plusDays(random.nextInt(90));
    }

    private Money usd(int least, int below) {
        return Money.ofMinor(CurrencyUnit.USD, random.nextInt(least, below));
    }
}
