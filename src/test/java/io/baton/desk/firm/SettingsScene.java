package io.baton.desk.firm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.desk.revenue.BooksLoader;
import io.baton.firm.Firm;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemorySubscriptions;
import io.baton.memory.InMemoryTallies;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A firm with the handlers for its settings. Anna is the keeper, Ben a member.
final class SettingsScene {
    final List<String> differences = new ArrayList<>();
    final TestFirm firm = new TestFirm(this::handlers);
    final Actor anna = firm.member("Anna").directly();
    final Actor ben = firm.member("Ben").directly();

    private @Nullable InMemoryMonthTotals totals;
    private @Nullable InMemorySubscriptions subscriptions;

    private Handlers handlers(TestFirm testFirm) {
        var monthTotals = new InMemoryMonthTotals(testFirm.outbox);
        var digests = new InMemorySubscriptions(testFirm.outbox);
        totals = monthTotals;
        subscriptions = digests;
        return new FirmHandlers(
                        testFirm.firms,
                        testFirm.partners,
                        new BooksLoader(
                                new InMemoryTallies(testFirm.referrals),
                                testFirm.partners,
                                monthTotals),
                        digests,
                        _ -> differences)
                .handlers();
    }

    InMemoryMonthTotals totals() {
        return Objects.requireNonNull(totals);
    }

    InMemorySubscriptions subscriptions() {
        return Objects.requireNonNull(subscriptions);
    }

    Firm stored() {
        return firm.firms.find(TestFirm.FIRM).orElseThrow();
    }

    /// The keeper opens the form.
    Actor opened() {
        return anna.says("settings").presses("Change");
    }

    /// Checks the newest message to Anna: forms are answered by a post.
    void annaReads(String... parts) {
        var card = anna.directMessages().getLast();
        assertThat(PostedCards.textOf(card)).contains(parts);
    }
}
