package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.desk.EachFirm;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.revenue.RevenueText;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.statement.Statement;
import io.baton.statement.StatementRound;
import io.baton.statement.Unsent;
import io.baton.store.StatementRoundStore;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Tells the keeper once a month, in working hours, which statements are ready to be sent.
public final class StatementJob {
    /// The card lists no more, and only for these are referrals read; `partner statement NAME`
    /// shows the others.
    private static final int MOST = 10;

    private final Firms firms;
    private final UnsentStatements unsentStatements;
    private final StatementLoader loader;
    private final StatementRoundStore rounds;

    /// The latest month that is done.
    private final Map<FirmId, YearMonth> done = new ConcurrentHashMap<>();

    StatementJob(
            Firms firms,
            UnsentStatements unsentStatements,
            StatementLoader loader,
            StatementRoundStore rounds) {
        this.firms = firms;
        this.unsentStatements = unsentStatements;
        this.loader = loader;
        this.rounds = rounds;
    }

    /// Two instances may run this at once, or a month late: one round for each month is stored, and
    /// its post is written with it.
    public void run(Instant now) {
        EachFirm.run(firms, "the announcement of statements", firm -> run(firm, now));
    }

    private void run(Firm firm, Instant now) {
        var month = YearMonth.from(firm.dayOf(now)).minusMonths(1);
        var keeper = firm.keeper();
        if (keeper == null
                || month.equals(done.get(firm.id()))
                || now.isBefore(start(firm, month))) {
            return;
        }
        if (rounds.find(firm.id(), month).isEmpty()) {
            announce(firm, keeper, month, now);
        }
        done.put(firm.id(), month);
    }

    /// When work begins on the firm's statement day, or after it if no one works that day.
    private static Instant start(Firm firm, YearMonth month) {
        var day = month.plusMonths(1).atDay(firm.rules().statementDay());
        var midnight = day.atStartOfDay(firm.zone()).toInstant();
        return firm.calendar().after(midnight, Duration.ofMinutes(1));
    }

    private void announce(Firm firm, Individual keeper, YearMonth month, Instant now) {
        var ready = unsentStatements.of(firm, month);
        var id = firm.id().value() + "/statements/" + month;
        var post =
                Optional.of(ready)
                        .filter(each -> !each.isEmpty())
                        .map(each ->
                                Post.once(
                                        id,
                                        new Place.Direct(keeper.id()),
                                        card(firm, month, each),
                                        new PostSubject.Statement("")));
        rounds.write(
                new StatementRound(firm.id(), month, ready.size(), now, 0),
                id,
                post.stream().toList());
    }

    private Card card(Firm firm, YearMonth month, List<Unsent> ready) {
        var summary =
                ready.size() == 1
                        ? "1 statement for %s is ready.".formatted(RevenueText.month(month))
                        : "%d statements for %s are ready."
                                .formatted(ready.size(), RevenueText.month(month));
        var card =
                Card.titled("Statements for " + RevenueText.month(month))
                        .withSummary(summary)
                        .paragraph(Text.of(summary + " No partner has seen them yet."));
        for (var each : ready.stream().limit(MOST).toList()) {
            for (var draft : drafts(firm, each)) {
                card = with(firm, card, each.partner(), draft);
            }
        }
        return ready.size() > MOST
                ? card.note(
                        Text.of("%d more: type ".formatted(ready.size() - MOST))
                                .code("partner statement NAME")
                                .plain("."))
                : card;
    }

    /// The draft, from the partner's referrals. None if the figures have just changed.
    private List<Statement> drafts(Firm firm, Unsent unsent) {
        return loader.load(firm, unsent.partner(), unsent.month()).ready(unsent.month()).stream()
                .filter(draft -> draft.currency().equals(unsent.currency()))
                .toList();
    }

    private static Card with(Firm firm, Card card, Partner partner, Statement draft) {
        var closing = new BalanceText(firm, partner).of(draft.closing());
        var ref = StatementCards.ref(draft);
        return card.paragraph(
                        Text.empty()
                                .strong(partner.name())
                                .plain(" " + draft.label() + ": ")
                                .and(closing)
                                .plain("."))
                .buttons(StatementButtons.show("Show", ref), StatementButtons.send("Send", ref));
    }
}
